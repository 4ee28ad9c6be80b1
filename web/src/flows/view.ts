import type { Capacity, Change, FlowMethod } from '../api/flow-types';
import type { Camera } from '../state/view';

/** What the reader asks of the flows and looks at. Everything here stands in the address. */
export interface FlowView {
  direction: Direction;
  year: number;
  method: FlowMethod;
  capacity: Capacity;
  /** Scenario of the library that is A in the place of the base. */
  a?: string;
  /** Scenario of the library that is B; `what` then holds its changes, so that they can be changed further. */
  b?: string;
  what: WhatIf;
  /** With changes: the base, the changed state, or the second less the first. */
  side: FlowSide;
  /** Where the swipe stands, 0 to 100: A left of it, B right of it; absent while nothing is swiped. */
  swipe?: number;
  goods: readonly Goods[];
  modes: readonly Ways[];
  /** One direction of a link, as "id>" or "id<". */
  sel?: string;
  tab: Tab;
  hurts: Hurts;
  /** The width law follows what is shown instead of the base. */
  released: boolean;
  table: boolean;
  camera?: Camera;
}

/** The changes, as positions of the levers; a lever left out stands at its base. */
export interface WhatIf {
  levers: Readonly<Partial<Record<Lever, number>>>;
  open: readonly string[];
  close: readonly string[];
  /** Changes of a loaded scenario for which there is no lever. */
  more: readonly Change[];
}

/** Which bottlenecks are listed and numbered on the map. */
export interface Hurts {
  reported: boolean;
  country?: string;
  corridor?: string;
}

export const directions = ['both', 'east', 'west'] as const;
export type Direction = (typeof directions)[number];
export const methods = ['stochastic', 'ue', 'so'] as const;
export const capacities = ['hard', 'soft'] as const;
export const flowSides = ['a', 'b', 'diff'] as const;
export type FlowSide = (typeof flowSides)[number];
export const goodsGroups = [
  'containers',
  'grain',
  'metals',
  'fertilizer',
  'coal-ores',
  'oil',
  'rest',
] as const;
export type Goods = (typeof goodsGroups)[number];
export const wayGroups = ['rail', 'water', 'road'] as const;
export type Ways = (typeof wayGroups)[number];
export const leverIds = ['dwell', 'btk', 'sailings', 'co2', 'demand', 'elasticity'] as const;
export type Lever = (typeof leverIds)[number];
export const tabs = ['bottlenecks', 'totals', 'users', 'changes', 'what'] as const;
export type Tab = (typeof tabs)[number];

export const baseYear = 2023;
export const noChange: WhatIf = { levers: {}, open: [], close: [], more: [] };
/** Rail and road run side by side and would cover each other: the road is asked for by itself. */
export const firstModes: readonly Ways[] = ['rail', 'water'];

export function emptyFlowView(): FlowView {
  return {
    direction: 'both',
    year: baseYear,
    method: 'stochastic',
    capacity: 'hard',
    what: noChange,
    side: 'diff',
    goods: goodsGroups,
    modes: firstModes,
    tab: 'bottlenecks',
    hurts: { reported: false },
    released: false,
    table: false,
  };
}

export function isChanged(what: WhatIf): boolean {
  return Object.keys(what.levers).length + what.open.length + what.close.length + what.more.length > 0;
}

/** Whether there are two answers to look at. */
export function isCompared(view: Pick<FlowView, 'a' | 'b' | 'what'>): boolean {
  return Boolean(view.a ?? view.b) || isChanged(view.what);
}

/** Which answer the map draws; under a swipe A lies over it. */
export function mapSide(view: Pick<FlowView, 'side' | 'swipe'>): FlowSide {
  return view.swipe === undefined ? view.side : 'b';
}

export function allGoods(view: FlowView): boolean {
  return view.goods.length === goodsGroups.length;
}
