import type { EnergyResult } from '../api/energy-types';

/** What a year of B is worth to a country over A, million USD, as far as power prices and full lines tell it. */
export interface Gain {
  country: string;
  /** Mean price in USD per MWh, before and after. */
  priceA: number;
  priceB: number;
  users: number;
  plants: number;
  lines: number;
}

/** Under this many million USD a year nothing is told. */
const leastUsdMillion = 0.5;

/**
 * Who gains in power: the change of the price times what is used, or made, in the middle between A and B (the rule of a
 * half), and the change of the rent of full lines. A first look with mean prices of the year; gas and CO2 are not in it.
 */
export function powerGains(a: EnergyResult, b: EnergyResult): Gain[] {
  return Object.entries(b.byCountry)
    .flatMap(([country, after]): Gain[] => {
      const before = a.byCountry[country];
      const [priceA, priceB] = [before?.power.priceUsdPerMwh, after.power.priceUsdPerMwh];
      if (!before || priceA === undefined || priceB === undefined) return [];
      // GWh times USD per MWh is thousand USD.
      const perGwh = (priceB - priceA) / 1000;
      const gain = {
        country,
        priceA,
        priceB,
        users: (-perGwh * (before.power.usedGwh + after.power.usedGwh)) / 2,
        plants: (perGwh * (before.power.producedGwh + after.power.producedGwh)) / 2,
        lines: after.congestionRentUsdMillion - before.congestionRentUsdMillion,
      };
      const most = Math.max(...[gain.users, gain.plants, gain.lines].map(Math.abs));
      return most >= leastUsdMillion ? [gain] : [];
    })
    .sort((x, y) => Math.abs(y.users) + Math.abs(y.plants) - Math.abs(x.users) - Math.abs(x.plants));
}
