/** The shapes of the HTTP interface, version 1. Units stand in the names; an absent field means "not published". */

export type Basis = 'reported' | 'derived' | 'estimated';
export type Mode = 'rail' | 'road' | 'sea' | 'ferry' | 'inland-waterway';
export type LegKind = 'haul' | 'wait' | 'cross' | 'transfer';
export type Status = 'open' | 'construction' | 'planned' | 'disused';

export interface Health {
  status: string;
  version: string;
  dataset: string;
  knownOn?: string;
  nodes: number;
  links: number;
}

export interface Place {
  id: string;
  name: string;
  country: string;
  kind: string;
  lat: number;
  lon: number;
  matched?: string;
  language?: string;
}

export interface Commodity {
  id: string;
  name: string;
  containerised: boolean;
  tonnesPerTeu?: number;
}

export interface ContestedBorder {
  id: string;
  countryA: string;
  countryB: string;
  statement: string;
  basis: Basis;
  sources: string[];
}

/** Which row of which table a number of a leg rests on. */
export interface LegFigure {
  quantity: 'km' | 'hours' | 'usdPerTonne' | 'kgCo2ePerTonne';
  value: number;
  basis: Basis;
  table: string;
  row: string;
  sources: string[];
  note?: string;
}

export interface Leg {
  kind: LegKind;
  mode: Mode;
  gaugeMm?: number;
  from: string;
  to: string;
  link?: string;
  name: string;
  km: number;
  hours: number;
  hoursLow?: number;
  hoursHigh?: number;
  hoursP90: number;
  usdPerTonne: number;
  kgCo2ePerTonne: number;
  basis: Basis;
  sources: string[];
  figures?: LegFigure[];
}

export interface Corridor {
  id: string;
  name: string;
  alsoKnownAs?: string[];
}

export interface RoutePlan {
  name: string;
  labels: string[];
  corridors: Corridor[];
  countries: string[];
  km: number;
  hours: number;
  hoursP90: number;
  usdPerTonne: number;
  usdPerTeu?: number;
  kgCo2ePerTonne: number;
  basis: Basis;
  legs: Leg[];
}

export interface Reason {
  kind: string;
  text: string;
  link?: string;
  year?: number;
}

export interface Answer {
  dataset: string;
  from: string;
  to: string;
  commodity: string;
  year: number;
  depart?: string;
  via: string[];
  avoid: string[];
  optimise?: string;
  tonnesPerTeu?: number;
  routes: RoutePlan[];
  because: Reason[];
  assumptions?: string[];
}

export interface SourceRow {
  id: string;
  title: string;
  publisher?: string;
  published?: string;
  url?: string;
  accessed?: string;
  note?: string;
}

/** A row of a table as the server shows it: every column in camelCase. */
export type Row = Record<string, unknown>;

export interface CrossingInfo {
  id: string;
  mode: Mode;
  toCountry: string;
  dwellHours: number;
  dwellHoursLow?: number;
  dwellHoursHigh?: number;
  basis: Basis;
}

export interface LinkProperties {
  kind: 'link';
  id: string;
  mode: Mode;
  name: string;
  from: string;
  to: string;
  status: Status;
  opens?: number;
  gaugeMm?: number;
  lengthKm: number;
  speedKmh?: number;
  capacityMtPerYear?: number;
  basis: Basis;
  sources?: string[];
  note?: string;
}

export interface NodeProperties {
  kind: 'node';
  id: string;
  name: string;
  country: string;
  nodeKind: string;
  rank: number;
  names?: Record<string, string>;
  crossings?: CrossingInfo[];
}

/** Problem details (RFC 9457) as the server sends them with every error. */
export interface Problem {
  type?: string;
  title: string;
  status: number;
  detail?: string;
  errors?: { parameter: string; value?: string; message: string }[];
  suggestions?: { id: string; name: string; country: string }[];
}
