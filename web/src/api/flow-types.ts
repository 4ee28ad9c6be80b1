import type { Basis, LinkProperties, Mode, Problem } from './types';

/** The shapes of POST /api/v1/flows. Tonnes are of one year; an absent field means that nothing is known. */

export type FlowMethod = 'stochastic' | 'ue' | 'so';
export type Capacity = 'soft' | 'hard';
export type WayKey = 'forward' | 'backward';

/** Rows of a table, by id or by what they have in common. */
export type Selection =
  string[] | { ids?: string[]; countries?: string[]; modes?: Mode[]; corridor?: string };

interface Targets {
  links?: Selection;
  crossings?: Selection;
  transfers?: Selection;
  services?: Selection;
}

/** One change of a scenario, as data/_schemas/scenario.json describes it. */
export type Change =
  | ({ change: 'open' | 'close' } & Targets)
  | ({ change: 'set'; field: string; value: number } & Targets)
  | ({ change: 'scale'; field: string; factor: number } & Targets)
  | { change: 'demand'; factor: number }
  | { change: 'parameter'; id: string; value: number }
  | ({ change: 'cut'; days: number } & Targets)
  | { change: 'project'; id: string };

/** A scenario as a file holds it; the words for people are left out. */
export interface Scenario {
  name?: string;
  year?: number;
  changes: Change[];
}

export interface FlowQuestion {
  scenario: Change[];
  year: number;
  method: FlowMethod;
  capacity: Capacity;
  /** A link, or one direction of it: "rail-a-b>" from its `from` to its `to`, "rail-a-b<" back. */
  select?: string;
  detail?: 'hours' | 'goods';
  /** How demand answers to cost; left out where it does not. */
  elasticity?: number;
  /** A slider still moves: the answer may start from a recent one. */
  moving?: boolean;
  /** Solve the system optimum besides: the method is then "ue" and there is no elasticity. */
  coordination?: true;
}

/** A line of an answer that takes long. */
export interface FlowLine {
  state: 'computing' | 'done' | 'refused';
  seconds: number;
  progress?: FlowProgress;
  answer?: FlowResult;
  problem?: Problem;
}

export interface FlowProgress {
  step: FlowMethod;
  iteration: number;
  relativeGap: number;
  targetGap: number;
}

/** What it would be worth if all were led together. */
export interface Coordination {
  usdPerYear: number;
  usdPerTonne: number;
  /** What the gaps of both certificates leave open. */
  doubtUsdPerYear: number;
  alone: CoordinationSide;
  together: CoordinationSide;
  /** Where the costs arise; "sea" for ships under way. */
  byCountry: { country: string; savedUsdMillion: number }[];
}

export interface CoordinationSide {
  usdMillion: number;
  crowdingUsdMillion: number;
  unservedTonnes: number;
  unservedUsdMillion: number;
  certificate: FlowCertificate;
}

export interface FlowCertificate {
  status: 'certified' | 'not-reached';
  relativeGap: number;
  averageExcessCostUsdPerTonne?: number;
  conservationTonnes?: number;
  capacityExcessTonnes?: number;
  unservedTonnes?: number;
  /** Part of the tonnes that would find a cheaper way outside those searched. */
  unsearchedShare?: number;
  iterations?: number;
  explanation?: string;
}

export interface LinkFlow {
  id: string;
  forwardTonnes: number;
  backwardTonnes: number;
  forwardTeu?: number;
  backwardTeu?: number;
  /** Part of the capacity in use; absent where no capacity is stated. */
  forwardLoad?: number;
  backwardLoad?: number;
  /** Worth of one more tonne of capacity. */
  priceUsdPerTonne?: number;
  forwardPriceUsdPerTonne?: number;
  backwardPriceUsdPerTonne?: number;
  /** What crowding costs each tonne. */
  forwardCrowdingUsdPerTonne?: number;
  backwardCrowdingUsdPerTonne?: number;
  /** The same of all tonnes in hours: a delay for all alike that would cost as much; only when asked for. */
  forwardCrowdingTonneHours?: number;
  backwardCrowdingTonneHours?: number;
  /** Tonnes of each commodity, forward and backward; only when asked for. */
  goods?: Record<string, [number, number]>;
}

export interface Bottleneck {
  rank: number;
  kind: 'link' | 'crossing' | 'transfer' | 'service';
  id: string;
  name: string;
  direction?: WayKey;
  from: string;
  to: string;
  mode: string;
  tonnes: number;
  capacityTonnes: number;
  load: number;
  priceUsdPerTonne: number;
  basis: Basis;
  countries: string[];
  corridors: string[];
  sources: string[];
  note?: string;
}

/** One part of a total; which id it has depends on what is summed. */
export interface Sum {
  id?: string;
  country?: string;
  commodity?: string;
  mode?: string;
  name?: string;
  tonnes?: number;
  tonneKm?: number;
  transitTonnes?: number;
}

export interface FlowTotals {
  tonnes?: number;
  /** The demand had costs stayed those of the base. */
  tonnesAtBaseCost?: number;
  tonneKm?: number;
  teu?: number;
  usdMillion?: number;
  delayUsdMillion?: number;
  ktCo2e?: number;
  crowdingTonneHours?: number;
  meanHours?: number;
  unservedTonnes?: number;
  byCountry?: Sum[];
  byCorridor?: Sum[];
  byCommodity?: Sum[];
  byMode?: Sum[];
}

export interface Part {
  id: string;
  country?: string;
  tonnes: number;
}

export interface LinkUse {
  link: string;
  direction?: WayKey | 'both';
  tonnes: number;
  teu?: number;
  origins: Part[];
  destinations: Part[];
  commodities: Part[];
  /** From a country to a country, by commodity; largest first. */
  flows: { origin: string; commodity: string; destination: string; tonnes: number }[];
}

/** A line that a scenario adds, as it first states it. */
export type AddedLink = Omit<LinkProperties, 'kind'>;

export interface FlowResult {
  dataset: string;
  /** Hash of the scenario; "base" for the empty one. */
  scenario: string;
  year: number;
  method: FlowMethod;
  capacity: Capacity;
  elasticity?: number;
  certificate: FlowCertificate;
  seconds: number;
  links: LinkFlow[];
  bottlenecks: Bottleneck[];
  totals: FlowTotals;
  select?: LinkUse;
  coordination?: Coordination;
  assumptions?: (string | { text: string; table?: string; rows?: number })[];
  claims?: number;
  /** Those of the claims that are estimates. */
  estimatedClaims?: number;
  /** Lines that the scenario adds; the network of the page does not have them. */
  addedLinks?: AddedLink[];
}
