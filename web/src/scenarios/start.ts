import '../style/scenarios.css';
import { api } from '../api/client';
import { nextSide } from '../flows/sides';
import { hostFlows } from '../flows/navigate';
import { emptyFlowState } from '../flows/state';
import { mount } from '../page/app';
import { commonActions, followKeys } from '../page/keyboard';
import { store } from '../state/store';
import { formatNumber } from '../text/number';
import { t } from '../text/scenarios';
import { openScenarioAddress, undoOwn, writeScenarios } from './navigate';
import { scenarioPage, sideName } from './page';
import { setScenarios } from './state';
import { emptyScenarioView } from './view';

/** Opens the page of scenarios; the map is that of flows, which asks nothing of its own here. */
export function start(): void {
  hostFlows({ write: () => writeScenarios('replace'), ask: () => undefined });
  store.set({
    flow: emptyFlowState(),
    scenarios: { view: emptyScenarioView(), phase: 'waiting', past: [] },
  });
  openScenarioAddress();
  followKeys({ actions: { ...commonActions, z: undoOwn, d: nextSide } });
  mount(document.getElementById('app')!, scenarioPage);
  addEventListener('popstate', openScenarioAddress);
  followAnswers();
  api.scenarios().then(
    (list) => setScenarios({ list }),
    () => setScenarios({ list: [] }),
  );
  void import('../flows/map/flow-map-element');
}

/** The title of the page, and one sentence when a comparison is there. */
function followAnswers(): void {
  let said: unknown;
  store.subscribe((state, before) => {
    const now = state.scenarios;
    if (!now || now === before.scenarios) return;
    const names = { a: sideName(now.view.a), b: sideName(now.view.b) };
    document.title = t('scenarios.title', names);
    const { comparison } = now;
    if (!comparison || comparison === said || now.phase !== 'answered') return;
    said = comparison;
    const of = (id: string): string =>
      formatNumber(comparison.totals.find((total) => total.id === id)?.difference ?? 0, 0, 'exceptZero');
    queueMicrotask(() =>
      store.set({
        said: t('scenarios.said', { ...names, paid: of('usdMillion'), delay: of('delayUsdMillion') }),
      }),
    );
  });
}
