import type { Comparison, Listed, ToldScenario } from '../api/scenario-types';
import type { Problem } from '../api/types';
import { store } from '../state/store';
import { emptyScenarioView, type ScenarioView } from './view';

/** What the page of scenarios knows beside its address. */
export interface ScenarioState {
  view: ScenarioView;
  list?: readonly Listed[];
  /** The second scenario, told and checked. */
  told?: ToldScenario;
  comparison?: Comparison;
  phase: 'waiting' | 'answered' | 'failed';
  problem?: Problem;
  /** Earlier own scenarios, for undo; the newest last. */
  past: readonly string[];
}

const initial: ScenarioState = { view: emptyScenarioView(), phase: 'waiting', past: [] };

export function scenarios(): ScenarioState {
  return store.state.scenarios ?? initial;
}

export function setScenarios(patch: Partial<ScenarioState>): void {
  store.set({ scenarios: { ...scenarios(), ...patch } });
}
