import type { Basis } from './types';

/** The shapes of the ledger, HTTP interface version 1. An absent field means "not published". */

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
  /** What the text is a list of, where it is a list of ids. */
  entities?: { id: string; name: string }[];
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

export interface Contradiction {
  rule: string;
  subject: string;
  property: string;
  reason: string;
  /** The largest less the smallest, in percent of the smallest. */
  difference?: number;
  figures: Figure[];
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

/** A row of a table as it stands: columns in camelCase. */
export type LedgerRow = Record<string, unknown>;
