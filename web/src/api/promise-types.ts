import type { Basis } from './types';
import type { Cited, Contradiction, Figure, SourceRef } from './ledger-types';

/** The shapes of promises, HTTP interface version 1. An absent field means "not published". */

export type PromiseStatus =
  | 'met-in-time'
  | 'met-late'
  | 'on-track'
  | 'behind'
  | 'no-progress'
  | 'missed'
  | 'overdue-unverified'
  | 'open-ended'
  | 'contested'
  | 'replaced'
  | 'no-data'
  | 'not-rated';

export type Grade = 'A' | 'B' | 'C' | 'D';

export type Mark = 'circle' | 'diamond' | 'square';

export interface ProducerResult {
  producer: string;
  label: string;
  mark: Mark;
  value?: number;
  unit?: string;
  period?: string;
  /** 0 at the baseline, 1 at the target; not cut at either. */
  progress?: number;
  status?: PromiseStatus;
  basis?: Basis;
  flag?: string;
  statement?: string;
}

export interface PromiseRow {
  id: string;
  title: string;
  subtitle?: string;
  domain?: string;
  madeBy: string[];
  target?: Figure;
  baseline?: Figure;
  deadline?: string;
  status: PromiseStatus;
  grade?: Grade;
  progress?: { low?: number; high?: number };
  claimed?: string;
  producers?: ProducerResult[];
  reason?: string;
  replacedBy?: string;
  /** Of a replaced promise: its rating at its own deadline. */
  ratedAs?: PromiseStatus;
}

export interface Board extends Cited {
  knownAt?: string;
  ruleVersion?: number;
  counts: Partial<Record<PromiseStatus, number>>;
  total: number;
  rated: number;
  noDataOrNotRated: number;
  claimedMet: number;
  claimedMetConfirmed: number;
  commitments: PromiseRow[];
}

export interface SeriesPoint {
  period?: string;
  /** Year as a number; a part year lies within it. */
  year: number;
  value: number;
  unit?: string;
  basis: Basis;
  partial?: boolean;
  flag?: string;
  statement?: string;
}

export interface Series {
  producer: string;
  label: string;
  mark: Mark;
  points: SeriesPoint[];
}

export interface Guideline {
  version?: number;
  writtenOn?: string;
  indicator?: string;
  indicatorName?: string;
  definition?: string;
  area?: string;
  path?: string;
  priceBasis?: string;
  fulfilledWhen?: string;
  notCounted?: string;
}

export interface Need {
  producer: string;
  label?: string;
  from: number;
  fromYear: number;
  toYear: number;
  /** Absent where the target is reached. */
  percentPerYear?: number;
}

/** A claim and what measurements say of it. */
export type JudgedClaim = Figure & { id?: string; verdict?: string; reason?: string; difference?: number };

export interface StoredAssessment {
  asOf?: string;
  knownAt?: string;
  status: PromiseStatus;
  grade?: Grade;
  ruleVersion?: number;
  guidelineVersion?: number;
}

export interface Dispute {
  id?: string;
  by?: string;
  on?: string;
  text: string;
  answer?: string;
  state?: string;
}

export interface PromiseDetail extends PromiseRow, Cited {
  knownAt?: string;
  ruleVersion?: number;
  text?: string;
  madeIn?: string;
  date?: string;
  locator?: string;
  note?: string;
  sources?: SourceRef[];
  guideline?: Guideline;
  series?: Series[];
  path?: { year: number; value: number }[];
  claims?: JudgedClaim[];
  need?: Need[];
  whyDiffer?: string[];
  contradictions?: Contradiction[];
  otherWordings?: Partial<PromiseRow>[];
  assessments?: StoredAssessment[];
  disputes?: Dispute[];
}

export interface PromiseChange {
  id: string;
  title?: string;
  a?: { status?: PromiseStatus; grade?: Grade };
  b?: { status?: PromiseStatus; grade?: Grade };
  reason?: string;
}

export interface BoardComparison extends Cited {
  a: string;
  b: string;
  countsA?: Partial<Record<PromiseStatus, number>>;
  countsB?: Partial<Record<PromiseStatus, number>>;
  changes: PromiseChange[];
}
