import type { Change } from '../api/flow-types';
import { flow, setFlow } from '../flows/state';
import { store } from '../state/store';
import { fromScenarioAddress, toScenarioAddress } from './address';
import { askScenarios } from './ask';
import { scenarios, setScenarios } from './state';
import { own, scenarioOf, written, type ScenarioView } from './view';

/** Another comparison is a step for Back; looking around replaces the entry. */
export function goScenarios(patch: Partial<ScenarioView>, how: 'push' | 'replace' = 'push'): void {
  setScenarios({ view: { ...scenarios().view, ...patch } });
  writeScenarios(how);
  askScenarios();
}

export function writeScenarios(how: 'push' | 'replace'): void {
  // What is looked at belongs to the map, which this page shares with that of flows.
  const { side, swipe, camera } = flow().view;
  const { view } = scenarios();
  const address = toScenarioAddress({ ...view, side, swipe, camera }, store.state.view.lang);
  if (address !== location.pathname + location.search)
    history[how === 'push' ? 'pushState' : 'replaceState'](null, '', address);
}

export function openScenarioAddress(): void {
  const view = fromScenarioAddress(location.search);
  setScenarios({ view });
  const { side, swipe, camera } = view;
  setFlow({ view: { ...flow().view, side, swipe, camera } });
  const lang = new URLSearchParams(location.search).get('lang') ?? undefined;
  store.set({ view: { ...store.state.view, lang } });
  askScenarios();
}

/** The own scenario becomes another; the one before is kept for undo. */
export function editOwn(text: string): void {
  const { view, past } = scenarios();
  if (text === view.text && view.b === own) return;
  setScenarios({ past: [...past, view.text] });
  goScenarios({ text, b: own });
}

export function addChange(change: Change): void {
  const scenario = scenarioOf(scenarios().view.text);
  if (scenario) editOwn(written({ ...scenario, changes: [...scenario.changes, change] }));
}

export function removeChange(index: number): void {
  const scenario = scenarioOf(scenarios().view.text);
  if (scenario) editOwn(written({ ...scenario, changes: scenario.changes.filter((_, i) => i !== index) }));
}

export function undoOwn(): void {
  const { past } = scenarios();
  const text = past.at(-1);
  if (text === undefined) return;
  setScenarios({ past: past.slice(0, -1) });
  goScenarios({ text, b: own });
}

/** The scenario that is looked at becomes the reader's own, to be changed further. */
export function takeOver(): void {
  const { told } = scenarios();
  const document = told?.document;
  if (!document) return;
  const scenario = Array.isArray(document) ? { changes: document } : document;
  const { name, year, changes } = scenario;
  editOwn(written({ ...(name ? { name } : {}), ...(year ? { year } : {}), changes }));
}
