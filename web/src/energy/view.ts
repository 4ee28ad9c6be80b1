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
  /** Country whose power plants are shown. */
  country: string;
  tab: Tab;
  sel?: string;
  table: boolean;
  camera?: Camera;
}

/** Links opened that are not there yet, and links cut. */
export interface WhatIf {
  open: readonly string[];
  close: readonly string[];
}

export const seasons = ['winter', 'spring', 'summer', 'autumn'] as const;
export type Season = (typeof seasons)[number];
export const tabs = ['power', 'buyers', 'lines', 'works', 'observed'] as const;
export type Tab = (typeof tabs)[number];

export const baseYear = 2025;
export const lastYear = 2040;
export const noChange: WhatIf = { open: [], close: [] };

export function emptyEnergyView(): EnergyView {
  return {
    carriers: ['gas', 'power'],
    year: baseYear,
    plants: 'able',
    what: noChange,
    country: 'AZ',
    tab: 'power',
    table: false,
  };
}

export function isChanged(what: WhatIf): boolean {
  return what.open.length + what.close.length > 0;
}

export { carriers };
