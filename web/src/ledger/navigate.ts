import { show } from '../state/popover';
import { store } from '../state/store';
import { fromAddress, toAddress, type LedgerView } from './address';
import { ledger, setLedger } from './state';

type Values = Readonly<Record<string, string | undefined>>;

/** A changed question is a step for Back; looking around replaces the entry. */
export function ask(values: Values, how: 'push' | 'replace' = 'push'): void {
  open(asking(values), how);
}

/** The address of the same page with parts of the question changed: for links. */
export function addressWith(values: Values): string {
  return toAddress(asking(values));
}

export function openAddress(): void {
  enter(fromAddress(location.pathname, location.search));
}

export function goLanguage(lang: string | undefined): void {
  const { lang: _, ...view } = ledger().view;
  open(lang ? { ...view, lang } : view, 'replace');
}

function asking(values: Values): LedgerView {
  const { view } = ledger();
  const all = Object.entries({ ...view.values, ...values });
  return { ...view, values: Object.fromEntries(all.filter((pair): pair is [string, string] => !!pair[1])) };
}

/** Another page, in the language the names are read in. */
export function openView(view: LedgerView): void {
  const { lang } = ledger().view;
  open(lang ? { lang, ...view } : view, 'push');
}

function open(view: LedgerView, how: 'push' | 'replace'): void {
  const address = toAddress(view);
  if (address !== location.pathname + location.search)
    history[how === 'push' ? 'pushState' : 'replaceState'](null, '', address);
  enter(view);
}

function enter(view: LedgerView): void {
  const before = ledger().view;
  const moved = view.page !== before.page || view.id !== before.id;
  show();
  store.set({ slot: undefined, menu: false, view: { ...store.state.view, lang: view.lang } });
  setLedger({ view, ...(moved ? { row: undefined } : {}) });
  if (moved) queueMicrotask(() => document.getElementById('answer')?.scrollTo(0, 0));
}

/** Links between these pages are followed in place, so that what was fetched stays. */
export function followLinks(): void {
  document.addEventListener('click', (event) => {
    if (event.defaultPrevented || event.button || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const link = (event.target as Element).closest('a');
    if (!link || link.target || link.hasAttribute('download') || link.origin !== location.origin) return;
    if (!/^\/(promises|ledger)(\/|$)/.test(link.pathname) || link.hash) return;
    event.preventDefault();
    open(fromAddress(link.pathname, link.search), 'push');
    document.getElementById('answer')?.focus({ preventScroll: true });
  });
  addEventListener('popstate', openAddress);
}
