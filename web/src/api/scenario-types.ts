import type { FlowCertificate, Scenario } from './flow-types';

/** The shapes of /api/v1/scenarios and /api/v1/compare. */

export interface Listed {
  id: string;
  scenario: string;
  name?: string;
  year?: number;
  question?: string;
  changes: number;
  assumptions: number;
}

export interface ToldScenario {
  dataset: string;
  id?: string;
  valid: boolean;
  scenario: string;
  hash: string;
  name?: string;
  year?: number;
  baseYear: number;
  question?: string;
  assumptions: { text: string; sources: { id: string; title?: string; url?: string }[] }[];
  surprises: string[];
  changes: ToldChange[];
  /** Days of each state of the year when something is cut for a time. */
  periods?: number[];
  errors: { parameter: string; value: string; message: string; line?: number; column?: number }[];
  document?: Scenario | Scenario['changes'];
}

export interface ToldChange {
  kind: string;
  text: string;
  rows: number;
  line: number;
  /** What the model does not know of it. */
  notes: string[];
}

export interface Comparison {
  dataset: string;
  engine: string;
  a: ComparedSide;
  b: ComparedSide;
  seconds: number;
  totals: { id: TotalId; a: number; b: number; difference: number }[];
  byMode: Share[];
  byCountry: Share[];
  byCorridor: Share[];
  byCommodity: Share[];
  /** Empty where a scenario changes demand. */
  byUser: { id: string; aUsdMillion: number; bUsdMillion: number; differenceUsdMillion: number }[];
  appeared: FullPlace[];
  vanished: FullPlace[];
  stayed: FullPlace[];
}

export type TotalId =
  'tonnes' | 'unservedTonnes' | 'teu' | 'tonneKm' | 'usdMillion' | 'delayUsdMillion' | 'ktCo2e' | 'meanHours';

export interface ComparedSide {
  id?: string;
  scenario: string;
  name?: string;
  year: number;
  certificate: FlowCertificate;
  surprises: string[];
  periods?: Period[];
}

/** A state of a year with a cut, per day. */
export interface Period {
  days: number;
  scenario: string;
  tonnesPerDay: number;
  unservedTonnesPerDay: number;
  usdPerDay: number;
  delayUsdPerDay: number;
}

export interface Share {
  id: string;
  name: string;
  aTonnes?: number;
  bTonnes?: number;
  aTonneKm: number;
  bTonneKm: number;
  tonneKmDifference: number;
}

export interface FullPlace {
  kind: string;
  id: string;
  name: string;
  direction?: 'forward' | 'backward';
  aPriceUsdPerTonne?: number;
  bPriceUsdPerTonne?: number;
}
