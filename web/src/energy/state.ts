import type { EnergyResult } from '../api/energy-types';
import type { Problem } from '../api/types';
import { store } from '../state/store';
import { emptyEnergyView, type EnergyView, type WhatIf } from './view';

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
  /** From asking to having, of the last answer. */
  milliseconds?: number;
  /** Earlier changes, for undo; the newest last. */
  past: readonly WhatIf[];
}

export function emptyEnergyState(): EnergyState {
  return { view: emptyEnergyView(), phase: 'waiting', late: false, past: [] };
}

const initial = emptyEnergyState();

export function energy(): EnergyState {
  return store.state.energy ?? initial;
}

export function setEnergy(patch: Partial<EnergyState>): void {
  store.set({ energy: { ...energy(), ...patch } });
}
