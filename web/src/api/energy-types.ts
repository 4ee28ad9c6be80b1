import type { Change } from './flow-types';
import type { Basis } from './types';

/** The shapes of /api/v1/energy. An absent field means that nothing is known. */

export const carriers = ['oil', 'gas', 'power'] as const;
export type Carrier = (typeof carriers)[number];

/** One change of a scenario; those of the library may be of any kind. */
export type EnergyChange =
  | { change: 'open' | 'close'; energyLinks: string[] }
  | { change: 'set'; energyLinks: string[]; field: 'capacity'; value: number }
  | { change: 'scale'; demands: { countries: string[] }; field: 'annual'; factor: number }
  | Change;

export interface EnergyQuestion {
  scenario: EnergyChange[];
  year: number;
  plants: Plants;
  /** A slider still moves: the answer may start from a recent one. */
  moving?: true;
}

export const plantChoices = ['able', 'observed'] as const;
export type Plants = (typeof plantChoices)[number];

export interface EnergyResult {
  dataset: string;
  scenario: string;
  engine: string;
  year: number;
  status: string;
  dualityGap?: number;
  costUsdMillion?: number;
  certificate: EnergyCertificate;
  seconds: number;
  unserved: Partial<Record<Carrier, { unit: string; total: number; byCountry: Record<string, number> }>>;
  hours: { clock: string; season: string[]; hourOfDay: number[]; weight: number[] };
  links: EnergyLink[];
  nodes: EnergyNode[];
  prices: EnergyPrice[];
  byCountry: Record<string, EnergyCountry>;
  dispatch: Dispatch[];
  buyers: Buyer[];
  observed: Observed[];
  /** What the model does not know of the changes. */
  notes?: string[];
  assumptions: { kind: string; text: string }[];
}

export interface EnergyCertificate {
  dualityGap?: number;
  primalInfeasibility?: number;
  dualInfeasibility?: number;
  bookDifference?: number;
  solver: string;
  explanation: string;
}

export interface EnergyLink {
  id: string;
  name: string;
  carrier: Carrier;
  from: string;
  to: string;
  open: boolean;
  opens?: number;
  lengthKm?: number;
  capacity: number;
  capacityUnit: string;
  /** Net volume of the year; negative runs against the direction of the link. */
  annualFlow: number;
  unit: string;
  load?: number;
  peakLoad?: number;
  marginalValue: number;
  marginalUnit: string;
  rentUsdMillion: number;
  basis: Basis;
  sources: string[];
  note: string;
  /** Rates in `capacityUnit`: by hour (power), by season (gas), of the year (oil). */
  byPeriod: number[];
  /** How it runs from end to end, as longitude and latitude; empty where a straight line will do. */
  shape: [number, number][];
}

export interface EnergyNode {
  id: string;
  name: string;
  country: string;
  kind: string;
  carrier: Carrier;
  lat: number;
  lon: number;
}

export interface EnergyPrice {
  node: string;
  country: string;
  carrier: Carrier;
  unit: string;
  mean?: number;
  byPeriod: number[];
}

export interface EnergyCountry {
  power: {
    usedGwh: number;
    producedGwh: number;
    importedGwh: number;
    exportedGwh: number;
    priceUsdPerMwh?: number;
  };
  congestionRentUsdMillion: number;
}

export interface Dispatch {
  country: string;
  technology: string;
  annualGwh: number;
  mw: number[];
}

export interface Buyer {
  id: string;
  name: string;
  /** Empty for several buyers together. */
  country: string;
  /** Where it takes the gas over. */
  node: string;
  since: number;
  contractBcmPerYear?: number;
  deliveredBcm?: number;
  computedBcm?: number;
  basis: Basis;
  sources: string[];
  note: string;
}

export interface Observed {
  what: string;
  period: string;
  observed: number;
  computed: number;
  unit: string;
  relativeMiss?: number;
  basis: Basis;
  sources: string[];
  reading: string;
}
