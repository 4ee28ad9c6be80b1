import '../style/ledger.css';
import '../style/promises.css';
import '../style/ledger-narrow.css';
import { mount } from '../page/app';
import { followKeys } from '../page/keyboard';
import { store } from '../state/store';
import { isWaiting } from './asked';
import { ledgerKeys } from './keys';
import { followLinks, openAddress } from './navigate';
import { ledgerPage } from './page';
import { pageTitle } from './question';
import { ledger } from './state';

/** Opens the pages of promises and the ledger. */
export function start(): void {
  openAddress();
  followKeys(ledgerKeys);
  followLinks();
  mount(document.getElementById('app')!, ledgerPage);
  followRest();
  addEventListener('beforeprint', unfold);
}

/** On paper nothing can be opened: all that is folded is. */
function unfold(): void {
  document.querySelectorAll('details').forEach((one) => (one.open = true));
}

/** Title of the page, what is said of it, and a mark on it when nothing is awaited any more. */
function followRest(): void {
  let said = '';
  const rest = (): void => {
    const title = pageTitle(store.state);
    document.title = title;
    const rests = !isWaiting();
    if (rests) document.body.dataset['ready'] = 'true';
    else delete document.body.dataset['ready'];
    const spoken = `${ledger().view.page} ${title}`;
    if (!rests || spoken === said) return;
    said = spoken;
    store.set({ said: title });
  };
  store.subscribe((state, before) => {
    if (state.ledger !== before.ledger || state.health !== before.health) queueMicrotask(rest);
  });
  queueMicrotask(rest);
}
