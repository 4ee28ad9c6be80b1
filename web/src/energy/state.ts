import type { EnergyResult } from '../api/energy-types';
import type { Problem } from '../api/types';
import { store } from '../state/store';
import type { EnergyScenario } from './library';
import { emptyEnergyView, isChanged, type EnergyView, type WhatIf } from './view';

/** What the page of energy knows beside its address. */
export interface EnergyState {
  view: EnergyView;
  /** Answer without changes, A. */
  base?: EnergyResult;
  /** Answer to the question in the address, B; the same as A when nothing is changed. */
  answer?: EnergyResult;
  phase: 'waiting' | 'answered' | 'failed';
  problem?: Problem;
  /** What is drawn belongs to an earlier question, and the new one takes long enough to be told. */
  late: boolean;
  /** A slider is being dragged: answers may start from the one before, and the address waits. */
  moving: boolean;
  /** Scenarios of the library about energy, when they were asked for and read; none where that failed. */
  library?: readonly EnergyScenario[] | 'failed';
  /** From asking to having, of the last answer. */
  milliseconds?: number;
  /** Earlier changes, for undo; the newest last. */
  past: readonly WhatIf[];
}

export function emptyEnergyState(): EnergyState {
  return { view: emptyEnergyView(), phase: 'waiting', late: false, moving: false, past: [] };
}

const initial = emptyEnergyState();

export function energy(): EnergyState {
  return store.state.energy ?? initial;
}

/** The state with the answer that is shown: that of A where the reader looks at A, else that of B. */
export function seen(): EnergyState {
  const now = energy();
  return now.view.side === 'a' && isChanged(now.view.what) && now.base ? { ...now, answer: now.base } : now;
}

export function setEnergy(patch: Partial<EnergyState>): void {
  store.set({ energy: { ...energy(), ...patch } });
}
