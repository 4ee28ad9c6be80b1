import type { Figure } from '../../api/ledger-types';
import type { JudgedClaim, Series, SeriesPoint } from '../../api/promise-types';
import { isPart, yearOf } from './scale';

/** What a chart over years shows. */
export interface ChartParts {
  title: string;
  unit: string;
  series: readonly Series[];
  claims?: readonly JudgedClaim[];
  target?: { value: number; year?: number; text: string };
  path?: readonly { year: number; value: number; text?: string }[];
  base?: { value: number; year: number };
  /** Up to which year the ground goes at least. */
  until?: number;
  today: string;
  open: (event: Event, figure: Figure, what: string) => void;
}

export function fullPoints(series: Series): SeriesPoint[] {
  return series.points.filter((point) => !isPartial(point)).sort((a, b) => a.year - b.year);
}

/**
 * Where a figure stands on the axis, on which a year is its middle. Part of a year stands at its year; what holds on one
 * day, such as a length that is built, at its day.
 */
export function placeOf(point: SeriesPoint): number {
  return isPartial(point) ? (yearOf(point.period) ?? Math.round(point.year)) : point.year;
}

export function isPartial(point: SeriesPoint): boolean {
  return point.partial ?? isPart(point.period);
}

/** A claim this near to what a producer measured for the year only repeats it. */
const sameShare = 0.005;

/** Claims that can stand in the chart: numbers of a year in its unit that no producer's point repeats. */
export function chartClaims(parts: ChartParts): { claim: JudgedClaim; year: number; value: number }[] {
  return (parts.claims ?? []).flatMap((claim) => {
    const year = yearOf(claim.period);
    const fits = claim.value !== undefined && (!claim.unit || claim.unit === parts.unit);
    if (!fits || year === undefined) return [];
    const value = claim.value!;
    const repeats = parts.series
      .flatMap((one) => one.points)
      .some(
        (one) => Math.round(one.year) === year && Math.abs(one.value - value) <= sameShare * Math.abs(value),
      );
    return repeats ? [] : [{ claim, year, value }];
  });
}

/** Years in which full-year figures of the producers stand apart, with the lowest and the highest of them. */
export function gaps(series: readonly Series[]): { year: number; low: number; high: number }[] {
  const byYear = new Map<number, number[]>();
  for (const one of series)
    for (const point of fullPoints(one))
      byYear.set(point.year, [...(byYear.get(point.year) ?? []), point.value]);
  return [...byYear]
    .map(([year, values]) => ({
      year,
      low: Math.min(...values),
      high: Math.max(...values),
      n: values.length,
    }))
    .filter((one) => one.n > 1 && one.high > one.low)
    .map(({ year, low, high }) => ({ year, low, high }))
    .sort((a, b) => a.year - b.year);
}

/** Years and values that the ground of the chart must hold. */
export function extent(parts: ChartParts): { years: number[]; values: number[] } {
  const points = parts.series.flatMap((one) => one.points);
  const claims = chartClaims(parts);
  const more = [
    parts.target?.year,
    parts.base?.year,
    parts.until,
    ...(parts.path ?? []).map((one) => one.year),
  ];
  const years = [
    ...points.flatMap((one) => [Math.floor(placeOf(one)), Math.ceil(placeOf(one))]),
    ...claims.map((one) => one.year),
    ...more.filter((one): one is number => one !== undefined),
  ];
  const values = [
    ...points.map((one) => one.value),
    ...claims.map((one) => one.value),
    ...(parts.target ? [parts.target.value] : []),
    ...(parts.path ?? []).map((one) => one.value),
  ];
  return { years: years.length ? years : [Number(parts.today.slice(0, 4))], values };
}
