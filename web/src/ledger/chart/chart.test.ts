import { describe, expect, it } from 'vitest';
import type { Series } from '../../api/promise-types';
import { chartClaims, extent, gaps, type ChartParts } from './data';
import { sentenceOf } from './sentence';
import { apart, isPart, roundTicks, scaleOf, yearOf, yearTicks } from './scale';

const series = (producer: string, ...points: [string, number, string?][]): Series => ({
  producer,
  label: producer,
  mark: 'circle',
  points: points.map(([period, value, basis = 'reported']) => ({
    period,
    year: Number(period.slice(0, 4)),
    value,
    basis: basis as 'reported',
  })),
});
const az = series('AZ', ['2023', 7.6], ['2024', 6.1, 'estimated'], ['2025-01/2025-11', 5.2]);
const tr = series('TR', ['2023', 7.6], ['2024', 8]);
const parts: ChartParts = {
  title: 'Trade',
  unit: 'usd-billion',
  series: [az, tr],
  today: '2026-11-22',
  open: () => undefined,
};

describe('ticks', () => {
  it.each([
    [15, [0, 5, 10, 15]],
    [18.3, [0, 5, 10, 15, 20]],
    [1, [0, 0.25, 0.5, 0.75, 1]],
    [100, [0, 25, 50, 75, 100]],
    [0, [0, 1]],
    [Number.NaN, [0, 1]],
  ])('up to %s are round and hold it', (most, ticks) => {
    expect(roundTicks(most)).toEqual(ticks);
  });

  it('of years are thinned to the room there is', () => {
    expect(yearTicks(2014, 2030, 20)).toHaveLength(17);
    expect(yearTicks(2014, 2030, 8)).toEqual([2014, 2016, 2018, 2020, 2022, 2024, 2026, 2028, 2030]);
    expect(yearTicks(1921, 2027, 6)).toEqual([1940, 1960, 1980, 2000, 2020]);
  });
});

describe('the scale', () => {
  const frame = { width: 500, height: 300, left: 50, right: 50, top: 20, bottom: 30 };

  it('begins at zero and ends at a round number', () => {
    const s = scaleOf(frame, [2014, 2024], [1.8, 15]);
    expect([s.x(2014), s.x(2019), s.x(2024)]).toEqual([50, 250, 450]);
    expect([s.y(0), s.y(15)]).toEqual([270, 20]);
  });

  it('holds a single year and a single value', () => {
    const s = scaleOf(frame, [2024], [0]);
    expect(Number.isFinite(s.x(2024)) && Number.isFinite(s.y(0))).toBe(true);
  });
});

describe('periods', () => {
  it.each([
    ['2024', 2024, false],
    ['2024-11', 2024, true],
    ['2024-01/2024-12', 2024, false],
    ['2025-01/2025-11', 2025, true],
    ['2025-10-07', 2025, true],
    ['', undefined, false],
  ])('%s lies in %s', (period, year, part) => {
    expect(yearOf(period)).toBe(year);
    expect(isPart(period)).toBe(part);
  });
});

describe('labels', () => {
  it('are set apart in their order and stay within the frame', () => {
    expect(apart([100, 101, 102], 15, 0, 300)).toEqual([100, 115, 130]);
    expect(apart([290, 295], 15, 0, 300)).toEqual([285, 300]);
    expect(apart([50, 10], 15, 0, 300)).toEqual([50, 10]);
  });
});

describe('what stands in the chart', () => {
  it('has a gap only where full years of two producers differ', () => {
    expect(gaps([az, tr])).toEqual([{ year: 2024, low: 6.1, high: 8 }]);
  });

  it('draws claims that say something else, of its own unit and a year', () => {
    const claims = [
      { value: 8, unit: 'usd-billion', period: '2024' },
      { value: 7, unit: 'usd-billion', period: '2025' },
      { value: 7, unit: 'percent', period: '2025' },
      { text: 'much', unit: 'usd-billion', period: '2025' },
      { value: 7, unit: 'usd-billion' },
    ];
    expect(chartClaims({ ...parts, claims }).map((one) => [one.year, one.value])).toEqual([[2025, 7]]);
  });

  it('has ground for the target, its year and the path', () => {
    const { years, values } = extent({ ...parts, target: { value: 15, year: 2023, text: '' }, until: 2030 });
    expect([Math.min(...years), Math.max(...years), Math.max(...values)]).toEqual([2023, 2030, 15]);
  });

  it('is said in a sentence with both producers and the space between them', () => {
    const said = sentenceOf(parts);
    for (const word of ['AZ: 6.1', 'TR: 8', '2024', '6.1 to 8']) expect(said).toContain(word);
  });
});
