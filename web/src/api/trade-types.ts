import type { Basis } from './types';
import type { Cited, Figure, LedgerRow } from './ledger-types';
import type { JudgedClaim, PromiseRow } from './promise-types';

/** The shapes of trade and travel, HTTP interface version 1. An absent field means "not published". */

/** A figure of trade with what places it beside others. */
export type TradeFigure = Figure & {
  producer: string;
  label: string;
  /** Its value in one unit, whatever the unit of the figure. */
  usdMillion: number;
  /** Where it stands on an axis of years. */
  year: number;
  partial: boolean;
};

/** What it takes from the last whole year of a producer to a target; no growth where it is reached or too late. */
export interface Road {
  commitment?: string;
  producer: string;
  label: string;
  fromUsdMillion: number;
  fromYear: number;
  targetUsdMillion: number;
  toYear: number;
  percentPerYear?: number;
}

export interface Trade extends Cited {
  a: string;
  b: string;
  /** Those still open first. */
  promises: PromiseRow[];
  need: Road[];
  claims: JudgedClaim[];
  gaps: { year: number; low: TradeFigure; high: TradeFigure; percent: number }[];
  energy: {
    from: string;
    to: string;
    label: string;
    period: string;
    changePercent?: number;
    reason: string;
  }[];
  whyDiffer: string[];
  /** Of the turnover of the pair and of the exports each way. */
  figures: TradeFigure[];
}

export interface IntraDefinition {
  id: string;
  scope: string;
  counting: string;
  year: number;
  /** In percent. */
  low: number;
  high: number;
  insideLowUsdMillion: number;
  insideHighUsdMillion: number;
  wholeUsdMillion: number;
  wholeClaimed?: string;
  basis: Basis;
  /** Ids of statements. */
  usedBy: string[];
  weak: string[];
}

export type IntraSaid = Figure & {
  year?: number;
  /** Ids of definitions. */
  givenBy: string[];
  nearest?: string;
  percentOfWhole?: number;
  reason: string;
};

export interface Intra extends Cited {
  said: IntraSaid[];
  definitions: IntraDefinition[];
}

/** A figure of a flow or of the turnover of a pair. */
export type MatrixCell = TradeFigure & { from: string; to: string; bothWays: boolean };

export interface Matrix extends Cited {
  year: number;
  years: number[];
  states: string[];
  cells: MatrixCell[];
}

/** A claimed place among partners beside the one that trade tables give. */
export type RankRow = Figure & {
  country: string;
  partner: string;
  flow: string;
  comparedPeriod: string;
  claimed: number;
  computed?: number;
  worst?: number;
  partners: (TradeFigure & { country: string })[];
  notComparable: string[];
  reason: string;
};

export interface MobilityAnswer extends Cited {
  from: string;
  to: string;
  document: string;
  on: string;
  entry: 'yes' | 'no' | 'unknown';
  daysLeft?: number;
  leaveBy?: string;
  daysUsed: number;
  windowFrom?: string;
  otherDocuments: string[];
  reason: string;
  rules: LedgerRow[];
}
