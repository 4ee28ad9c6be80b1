import { describe, expect, it } from 'vitest';
import type { Basis, Leg, RoutePlan } from '../api/types';
import { basisOf, countsOf, gaugeChange, nextYear, sorted, stepsOf, totalBasis } from './facts';

const leg = (part: Partial<Leg>): Leg => ({
  kind: 'haul',
  mode: 'rail',
  from: 'a',
  to: 'b',
  name: '',
  km: 0,
  hours: 0,
  hoursP90: 0,
  usdPerTonne: 0,
  kgCo2ePerTonne: 0,
  basis: 'reported',
  sources: [],
  ...part,
});
const route = (legs: Leg[], part: Partial<RoutePlan> = {}): RoutePlan => ({
  name: '',
  labels: [],
  corridors: [],
  countries: [],
  km: 0,
  hours: 0,
  hoursP90: 0,
  usdPerTonne: 0,
  kgCo2ePerTonne: 0,
  basis: 'estimated',
  legs,
  ...part,
});

/*   a ==1435== b ==1435== c [border] [1435|1520] --1520-- d [onto the ferry] ~~ e   */
const journey = route([
  leg({ gaugeMm: 1435, from: 'a', to: 'b' }),
  leg({ gaugeMm: 1435, from: 'b', to: 'c' }),
  leg({ kind: 'cross', gaugeMm: 1435, from: 'c', to: 'c', hours: 48, basis: 'estimated' }),
  leg({ kind: 'transfer', gaugeMm: 1520, from: 'c', to: 'c', hours: 5 }),
  leg({ gaugeMm: 1520, from: 'c', to: 'd' }),
  leg({ kind: 'transfer', mode: 'ferry', from: 'd', to: 'd', hours: 40, basis: 'estimated' }),
  leg({ mode: 'ferry', from: 'd', to: 'e' }),
]);

describe('a route', () => {
  it('is told in steps: one for each run of a vehicle, one for each stop', () => {
    expect(stepsOf(journey).map((step) => `${step.kind} ${step.from}-${step.to}`)).toEqual([
      'haul a-c',
      'cross c-c',
      'transfer c-c',
      'haul c-d',
      'transfer d-d',
      'haul d-e',
    ]);
  });

  it('counts borders, gauge changes, sea legs and estimated stops', () => {
    expect(countsOf(journey)).toEqual({ borders: 1, gaugeChanges: 1, seaLegs: 1, estimatedStops: 2 });
    expect(gaugeChange(journey, 3)).toEqual([1435, 1520]);
    expect(gaugeChange(journey, 5)).toBeUndefined();
  });

  it('sorts by what is asked, the earlier letter first when equal', () => {
    const routes = [{ hours: 3 }, { hours: 1 }, { hours: 3 }].map((r) =>
      route([], { ...r, usdPerTonne: 9 - r.hours }),
    );
    expect(sorted(routes, 'time')).toEqual([1, 0, 2]);
    expect(sorted(routes, 'money')).toEqual([0, 2, 1]);
  });
});

describe('how sure a figure is', () => {
  const part = (basis: Basis, hours: number): Leg => leg({ basis, hours });

  it('is the weakest kind of the parts over a tenth of the sum', () => {
    expect(totalBasis([part('reported', 91), part('estimated', 9)], 'hours')).toBe('reported');
    expect(totalBasis([part('reported', 89), part('estimated', 11)], 'hours')).toBe('estimated');
    expect(totalBasis([part('reported', 50), part('derived', 50)], 'hours')).toBe('derived');
  });

  it('comes from the rows behind that very quantity where they are known', () => {
    const row = { table: 'links', row: 'x', sources: [], value: 1 };
    const mixed = leg({
      basis: 'estimated',
      figures: [
        { ...row, quantity: 'km', basis: 'reported' },
        { ...row, quantity: 'hours', basis: 'derived' },
      ],
    });
    expect(basisOf(mixed, 'km')).toBe('reported');
    expect(basisOf(mixed, 'hours')).toBe('derived');
    expect(basisOf(mixed, 'usdPerTonne')).toBe('estimated');
  });
});

describe('no way through', () => {
  it('offers the first later year that a reason names', () => {
    const reason = (year?: number) => ({ kind: 'planned', text: '', ...(year ? { year } : {}) });
    expect(nextYear({ year: 2026, because: [reason(2030), reason(2029), reason(2020), reason()] })).toBe(
      2029,
    );
    expect(nextYear({ year: 2026, because: [reason()] })).toBeUndefined();
  });
});
