import { carriers, type Carrier, type Plants } from '../api/energy-types';
import type { Camera } from '../state/view';

/** What the reader asks of oil, gas and power and looks at. Everything here stands in the address. */
export interface EnergyView {
  carriers: readonly Carrier[];
  year: number;
  plants: Plants;
  /** A season and an hour of the day in the clock of the answer; the whole year without. */
  hour?: { season: Season; of: number };
  what: WhatIf;
  side: EnergySide;
  /** Where the swipe stands, 0 to 100: A left of it, B right of it; absent while nothing is swiped. */
  swipe?: number | undefined;
  /** Country whose power plants are shown. */
  country: string;
  tab: Tab;
  sel?: string;
  table: boolean;
  camera?: Camera;
}

/** What is changed: a scenario of the library first, then links opened and cut, then what sliders set. */
export interface WhatIf {
  open: readonly string[];
  close: readonly string[];
  /** Capacity by link, in the unit of the link. */
  capacity: Readonly<Record<string, number>>;
  /** Demand in per cent of that of the tables, by country or `everywhere`. */
  demand: Readonly<Record<string, number>>;
  library?: string;
}

/** In the place of a country: all of them. */
export const everywhere = 'all';

/** A is the base, B has the changes. */
export const energySides = ['a', 'b', 'diff'] as const;
export type EnergySide = (typeof energySides)[number];

export const seasons = ['winter', 'spring', 'summer', 'autumn'] as const;
export type Season = (typeof seasons)[number];
export const tabs = ['power', 'buyers', 'lines', 'works', 'observed'] as const;
export type Tab = (typeof tabs)[number];

export const baseYear = 2025;
export const lastYear = 2040;
export const noChange: WhatIf = { open: [], close: [], capacity: {}, demand: {} };

export function emptyEnergyView(): EnergyView {
  return {
    carriers: ['gas', 'power'],
    year: baseYear,
    plants: 'able',
    what: noChange,
    side: 'b',
    country: 'AZ',
    tab: 'power',
    table: false,
  };
}

export function isChanged(what: WhatIf): boolean {
  return countOf(what) > 0;
}

/** How many things are changed; a scenario of the library counts as one. */
export function countOf(what: WhatIf): number {
  const { open, close, capacity, demand, library } = what;
  const set = Object.keys(capacity).length + Object.keys(demand).length;
  return open.length + close.length + set + Number(library !== undefined);
}

/** A table with one entry set, or left out where there is no value. */
export function withEntry(
  table: Readonly<Record<string, number>>,
  id: string,
  value: number | undefined,
): Record<string, number> {
  const { [id]: _, ...others } = table;
  return value === undefined ? others : { ...others, [id]: value };
}

export { carriers };
