import { followKeys } from '../page/keyboard';
import { mount } from '../page/app';
import { store } from '../state/store';
import { askFlows } from './ask';
import { followFlowAnswers } from './announce';
import { flowKeys } from './keys';
import { goFlow, openFlowAddress } from './navigate';
import { flowPage } from './page';
import { emptyFlowState, flow, setFlow } from './state';

/** Under this width the levers are a tab of the answer. */
const folded = matchMedia('(max-width: 1199px)');

/** Opens the page of flows. */
export function start(): void {
  store.set({ flow: emptyFlowState() });
  const fold = (): void => setFlow({ folded: folded.matches });
  fold();
  folded.addEventListener('change', fold);
  followKeys(flowKeys);
  followFlowAnswers();
  followPrint();
  openFlowAddress();
  mount(document.getElementById('app')!, flowPage);
  addEventListener('popstate', openFlowAddress);
  // What a change means stands in the network: the first question waits for it.
  const stop = store.subscribe((state) => {
    if (!state.network) return;
    stop();
    askFlows();
  });
  void import('./map/flow-map-element');
}

/** On paper the table of links is opened, since nothing can be clicked there. */
function followPrint(): void {
  let before = false;
  addEventListener('beforeprint', () => {
    before = flow().view.table;
    goFlow({ table: true }, 'replace');
  });
  addEventListener('afterprint', () => goFlow({ table: before }, 'replace'));
}
