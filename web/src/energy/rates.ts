import type { EnergyLink, EnergyPrice, EnergyResult } from '../api/energy-types';
import { seasons, type EnergyView } from './view';

/** What a link carries while the reader looks: in the year or in one hour, in the unit of its capacity. */
export interface Rate {
  /** Negative when it runs against the direction of the link. */
  value: number;
  /** Part of the capacity in use; absent where the link cannot be used. */
  load?: number;
}

/** Place of an hour in lists by hour; undefined for the whole year, or when the answer has no such hour. */
export function periodOf(result: EnergyResult, view: EnergyView): number | undefined {
  const { hour } = view;
  if (!hour) return undefined;
  const { season, hourOfDay } = result.hours;
  const at = season.findIndex((name, i) => name === hour.season && hourOfDay[i] === hour.of);
  return at < 0 ? undefined : at;
}

export function rateOf(link: EnergyLink, result: EnergyResult, view: EnergyView): Rate {
  if (!link.open) return { value: 0 };
  const at = periodOf(result, view);
  if (at === undefined || !view.hour) {
    const load = link.load ?? 0;
    return { value: Math.sign(link.annualFlow) * load * link.capacity, load: link.load };
  }
  const index =
    link.carrier === 'power' ? at : link.carrier === 'gas' ? seasons.indexOf(view.hour.season) : 0;
  const value = link.byPeriod[Math.min(index, link.byPeriod.length - 1)] ?? 0;
  return { value, load: link.capacity > 0 ? Math.abs(value) / link.capacity : undefined };
}

/** Price of one more unit of power in a country then; the mean over its nodes. */
export function priceOf(result: EnergyResult, country: string, at: number | undefined): number | undefined {
  const values = result.prices
    .filter((price) => price.carrier === 'power' && price.country === country)
    .flatMap((price: EnergyPrice) => (at === undefined ? price.mean : price.byPeriod[at]) ?? []);
  return values.length ? values.reduce((sum, value) => sum + value, 0) / values.length : undefined;
}

/** MW that come into a country over its borders by hour, less what goes out. */
export function netImport(result: EnergyResult, country: string): number[] {
  const home = new Map(result.nodes.map((node) => [node.id, node.country]));
  const sum = result.hours.season.map(() => 0);
  for (const link of result.links) {
    if (link.carrier !== 'power' || !link.open) continue;
    const sign = Number(home.get(link.to) === country) - Number(home.get(link.from) === country);
    if (sign) link.byPeriod.forEach((mw, i) => (sum[i]! += sign * mw));
  }
  return sum;
}
