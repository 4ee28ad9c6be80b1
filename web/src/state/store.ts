import type { Answer, Commodity, ContestedBorder, Health, LegFigure, Problem } from '../api/types';
import type { EnergyState } from '../energy/state';
import type { FlowState } from '../flows/state';
import type { ScenarioState } from '../scenarios/state';
import type { LedgerState, OpenRecord } from '../ledger/state';
import type { Network } from '../network/network';
import { emptyView, type View } from './view';

export type Phase = 'empty' | 'asking' | 'answered' | 'failed';
export type Theme = 'light' | 'dark';
export type Sheet = 'peek' | 'half' | 'full';

/** The slots of the question that can be opened for editing. */
export type Slot = 'goods' | 'from' | 'to' | 'year' | 'leave' | 'avoid' | 'via';
/** The same of the page of flows. */
export type FlowSlot = 'direction' | 'year' | 'method' | 'capacity';

export type Quantity = LegFigure['quantity'] | 'usdPerTeu' | 'hoursP90';

/** The figure whose sources are shown: of one leg, or of a whole route when no leg is named. */
export interface OpenFigure {
  route: number;
  leg?: number;
  quantity: Quantity;
}

export interface Entity {
  kind: 'nodes' | 'links';
  id: string;
}

/** Everything the page shows. `view` stands in the address; the rest is fetched or passing. */
export interface State {
  view: View;
  health?: Health;
  network?: Network;
  commodities: Commodity[];
  /** Absent until the server has answered: the borders wait for it, so that none is drawn as settled first. */
  contested?: ContestedBorder[];
  answer?: Answer;
  /** The query `answer` belongs to; differs from the view while a new one is awaited. */
  answered?: string;
  phase: Phase;
  /** 0: nothing to be seen, 1: thin bar, 2: bar and Cancel. */
  waiting: 0 | 1 | 2;
  problem?: Problem;
  /** Step of the chosen route under the pointer or the focus. */
  leg?: number;
  figure?: OpenFigure;
  entity?: Entity;
  /** Figure of the ledger whose source is shown. */
  record?: OpenRecord;
  /** Contested border whose statement is shown; empty: all of them. */
  borderNote?: string;
  /** The slot of the sentence that is open; each page names its own. */
  slot?: string;
  dialog?: 'share' | 'keys';
  theme: Theme;
  /** Under 700 px: the answer is a sheet below the map. */
  narrow: boolean;
  /** How much of a narrow screen the sheet takes. */
  sheet: Sheet;
  /** The rest of the header is unfolded, on narrow screens. */
  menu: boolean;
  singleKeys: boolean;
  /** What the live region says. */
  said: string;
  /** The page of flows, when it is the one that is open. */
  flow?: FlowState;
  /** The page of energy, when it is the one that is open. */
  energy?: EnergyState;
  /** The pages of promises and the ledger, when one of them is open. */
  ledger?: LedgerState;
  /** The page of scenarios, when it is the one that is open. */
  scenarios?: ScenarioState;
}

type Listener = (state: State, before: State) => void;

let state: State = {
  view: emptyView(),
  commodities: [],
  phase: 'empty',
  waiting: 0,
  theme: 'light',
  narrow: false,
  sheet: 'half',
  menu: false,
  singleKeys: true,
  said: '',
};
const listeners = new Set<Listener>();

/** One state, replaced as a whole and never changed in place; listeners compare old and new. */
export const store = {
  get state(): State {
    return state;
  },
  set(patch: Partial<State>): void {
    const before = state;
    state = { ...state, ...patch };
    for (const listener of listeners) listener(state, before);
  },
  subscribe(listener: Listener): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};
