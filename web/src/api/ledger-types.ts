import type { Basis } from './types';

/** The shapes of promises and the ledger, HTTP interface version 1. An absent field means "not published". */

export type Bound = 'exact' | 'about' | 'more-than' | 'fewer-than' | 'rank' | 'share';

export interface SourceRef {
  id: string;
  title?: string;
  publisher?: string;
  published?: string;
  url?: string;
}

/** One attributed figure: who says what of which period, where, and how it was found. */
export interface Figure {
  value?: number;
  text?: string;
  unit?: string;
  bound?: Bound;
  basis?: Basis;
  claimant?: string;
  claimedOn?: string;
  period?: string;
  sources?: SourceRef[];
  locator?: string;
  statement?: string;
  kind?: 'promise' | 'claim' | 'measurement' | 'derivation' | 'assessment';
  rank?: 'preferred' | 'normal' | 'deprecated';
  note?: string;
  subject?: string;
  /** Names of the two for people, where they have one. */
  subjectName?: string;
  property?: string;
  propertyName?: string;
  /** A word of the producer on it: provisional, official. */
  flag?: string;
}

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
  percentPerYear: number;
}

export type JudgedClaim = Figure & { id?: string; verdict?: string; reason?: string };

export interface Contradiction {
  id?: string;
  rule?: string;
  subject?: string;
  property?: string;
  indicator?: string;
  period?: string;
  reason?: string;
  text?: string;
  figures?: Figure[];
}

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
  contradictions?: (Contradiction | string)[];
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

/** What every answer carries so that it can be quoted. */
export interface Cited {
  citation?: string;
  licence?: string;
}

export interface Hit {
  id: string;
  kind: string;
  name: string;
  language?: string;
  matched?: string;
  snippet?: string;
  address?: string;
}

export interface Hits extends Cited {
  hits: Hit[];
  facets?: Record<string, Record<string, number>>;
  total?: number;
  next?: string;
}

export interface EntityLink {
  id: string;
  kind?: string;
  name?: string;
  relation?: string;
}

export interface EntityDetail extends Cited {
  id: string;
  kind: string;
  names?: Record<string, (string | { text: string; claimant?: string })[]>;
  aliases?: string[];
  statements?: { property: string; label?: string; figures: Figure[] }[];
  links?: EntityLink[];
  events?: EventRow[];
  history?: string;
}

export interface EventRow {
  id?: string;
  date: string;
  datePrecision?: string;
  title: string;
  kind?: string;
  place?: string;
  country?: string;
  participants?: string[];
  planned?: boolean;
  sources?: (SourceRef | string)[];
  locator?: string;
  note?: string;
}

export interface ClaimRow extends Figure {
  id: string;
  indicator?: string;
  verdict: string;
  reason?: string;
  evidence?: Figure[];
  difference?: number | string;
}

export interface ClaimList extends Cited {
  counts?: Record<string, number>;
  claims: ClaimRow[];
}

export interface Trade extends Cited {
  a: string;
  b: string;
  unit?: string;
  series: Series[];
  claims?: JudgedClaim[];
  target?: Figure;
  promise?: string;
  need?: Need[];
  whyDiffer?: string[];
  gaps?: { year: number; low: number; high: number; percent?: number }[];
  energy?: { share?: number; year?: number; text?: string; change?: { percent: number; value: number }[] };
}

export interface IntraRow {
  definition?: string;
  id?: string;
  members?: string;
  counted?: string;
  measure?: string;
  period?: string;
  percent?: number;
  value?: number;
  unit?: string;
  basis?: Basis;
  statement?: string;
  usedBy?: (Figure | string)[];
}

export interface Matrix extends Cited {
  year: number;
  years?: number[];
  unit?: string;
  states: string[];
  cells: (Figure & { from: string; to: string; producer?: string })[];
}

/** A claimed place among partners beside the one that trade tables give. */
export interface RankRow {
  claim?: string | Figure;
  country: string;
  partner: string;
  flow: string;
  period: string;
  claimed: number;
  computed?: number;
  worst?: number;
  partners?: { area?: string; label?: string; usdMillion?: number }[];
  reason: string;
}

export interface MobilityAnswer extends Cited {
  mayEnter?: boolean;
  daysLeft?: number;
  maxStayDays?: number;
  windowDays?: number;
  reason?: string;
  text?: string;
  rules?: Record<string, unknown>[];
}

/** A row of a table as it stands: columns in camelCase. */
export type LedgerRow = Record<string, unknown>;
