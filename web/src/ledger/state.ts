import type { Figure } from '../api/ledger-types';
import { store } from '../state/store';
import type { LedgerView } from './address';

/** What the pages of promises and the ledger know beside the answers of the server. */
export interface LedgerState {
  view: LedgerView;
  /** Rises when an answer has come, so that the page is drawn again. */
  arrived: number;
  /** Row that N and P have come to. */
  row?: number;
}

/** A figure whose source is shown: what the page knows of it, and the statement that holds the rest. */
export interface OpenRecord {
  what: string;
  figure: Figure;
}

const initial: LedgerState = { view: { page: 'board', values: {} }, arrived: 0 };

export function ledger(): LedgerState {
  return store.state.ledger ?? initial;
}

export function setLedger(patch: Partial<LedgerState>): void {
  store.set({ ledger: { ...ledger(), ...patch } });
}

/** A part of the question; empty when it is the usual one. */
export function value(name: string): string {
  return ledger().view.values[name] ?? '';
}
