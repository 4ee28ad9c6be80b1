import type { FlowResult } from '../api/flow-types';
import type { Listed } from '../api/scenario-types';
import type { Problem } from '../api/types';
import type { Asked } from './coordinate';
import { store } from '../state/store';
import { emptyFlowView, type FlowView } from './view';

/** What the page of flows knows beside its address. */
export interface FlowState {
  view: FlowView;
  /** Answer without changes, A. */
  base?: FlowResult;
  /** Answer to the question in the address, B; the same as A when nothing is changed. */
  answer?: FlowResult;
  phase: 'waiting' | 'answered' | 'failed';
  problem?: Problem;
  /** A slider is being moved. */
  moving: boolean;
  /** What is drawn belongs to an earlier question, and the new one takes long enough to be told. */
  late: boolean;
  /** From asking to having, of the last answer. */
  milliseconds?: number;
  /** Earlier changes, for undo; the newest last. */
  past: readonly Pick<FlowView, 'b' | 'what'>[];
  /** The two scenarios can be chosen though they are still the same. */
  comparing: boolean;
  library?: readonly Listed[];
  /** Rows of the bottlenecks: the one that is marked. */
  marked?: string;
  /** Where the map should look, until it has. */
  place?: string;
  drawer: DrawerPart;
  coordination?: Asked;
  /** The panel of changes is a tab of the answer. */
  folded: boolean;
}

export const drawerParts = ['picture', 'table', 'sources'] as const;
export type DrawerPart = (typeof drawerParts)[number];

export function emptyFlowState(): FlowState {
  return {
    view: emptyFlowView(),
    phase: 'waiting',
    moving: false,
    late: false,
    past: [],
    comparing: false,
    drawer: 'picture',
    folded: false,
  };
}

const initial = emptyFlowState();

export function flow(): FlowState {
  return store.state.flow ?? initial;
}

export function setFlow(patch: Partial<FlowState>): void {
  store.set({ flow: { ...flow(), ...patch } });
}
