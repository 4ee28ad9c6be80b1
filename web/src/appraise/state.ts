import type { Appraisal, ListedScenario, Portfolio } from '../api/appraise-types';
import type { Problem } from '../api/types';
import { store } from '../state/store';
import { usual, type AppraiseView } from './address';

/** What these pages show beside what every page has. */
export interface AppraiseState {
  view: AppraiseView;
  scenarios: ListedScenario[];
  appraisal?: Appraisal;
  portfolio?: Portfolio;
  /** What is on the screen does not belong to the address yet. */
  late: boolean;
  progress?: { done: number; of: number };
  problem?: Problem;
  /** The reader did not want to wait; the last answer stays. */
  cancelled?: boolean;
  /** A budget that does not rest yet. */
  dragged?: number;
}

let now: AppraiseState = { view: usual, scenarios: [], late: true };

export const appraise = (): AppraiseState => now;

/** Changes the state and has the page drawn anew. */
export function setAppraise(patch: Partial<AppraiseState>): void {
  now = { ...now, ...patch };
  store.set({});
}
