import { describe, expect, it } from 'vitest';
import type { FeatureCollection } from 'geojson';
import { networkOf } from '../network/network';
import type { Leg, RoutePlan } from '../api/types';
import { routeBadges, routeLines, type Role } from './route-features';
import { unwrapLine } from './unwrap';
import { nearestNode, spoken, walk } from './walk';

/*      n
        |
    w --c-- e        */
const places: Record<string, [number, number]> = { c: [40, 40], e: [42, 40], w: [38, 40], n: [40, 42] };
const ends = [
  ['c', 'e'],
  ['w', 'c'],
  ['c', 'n'],
] as const;
const collection: FeatureCollection = {
  type: 'FeatureCollection',
  features: [
    ...Object.entries(places).map(([id, coordinates]) => ({
      type: 'Feature' as const,
      properties: {
        kind: 'node',
        id,
        name: id.toUpperCase(),
        country: 'TR',
        nodeKind: 'city',
        rank: 1,
        names: { tr: `${id}-tr` },
      },
      geometry: { type: 'Point' as const, coordinates },
    })),
    ...ends.map(([from, to]) => ({
      type: 'Feature' as const,
      properties: {
        kind: 'link',
        id: from + to,
        from,
        to,
        mode: 'rail',
        name: '',
        status: 'open',
        gaugeMm: 1435,
        lengthKm: 10,
        basis: 'reported',
      },
      geometry: { type: 'LineString' as const, coordinates: [places[from]!, places[to]!] },
    })),
  ],
};
const network = networkOf(collection);

describe('walking the map by keys', () => {
  it('takes the link that points the way of the arrow', () => {
    expect(walk(network, { node: 'c' }, 'ArrowRight')).toEqual({ node: 'e', link: 'ce' });
    expect(walk(network, { node: 'c' }, 'ArrowLeft')).toEqual({ node: 'w', link: 'wc' });
    expect(walk(network, { node: 'c' }, 'ArrowUp')).toEqual({ node: 'n', link: 'cn' });
  });

  it('stays where no link leads that way', () => {
    expect(walk(network, { node: 'c' }, 'ArrowDown')).toBeUndefined();
    expect(walk(network, { node: 'e' }, 'ArrowRight')).toBeUndefined();
  });

  it('begins near the middle of the map and says each link', () => {
    expect(nearestNode(network, 38.2, 40.1)).toBe('w');
    expect(spoken(network, { node: 'e', link: 'ce' }, undefined)).toBe(
      'C to E, rail 1435 mm, 10\u00a0km, open',
    );
    expect(spoken(network, { node: 'e', link: 'ce' }, 'tr')).toContain('c-tr to e-tr');
  });
});

describe('lines of routes', () => {
  const leg = (from: string, to: string, link: string): Leg => ({
    kind: 'haul',
    mode: 'rail',
    from,
    to,
    link,
    name: '',
    km: 1,
    hours: 1,
    hoursP90: 1,
    usdPerTonne: 1,
    kgCo2ePerTonne: 1,
    basis: 'reported',
    sources: [],
  });
  const plan = (...legs: Leg[]): RoutePlan => ({
    name: '',
    labels: [],
    corridors: [],
    countries: [],
    km: 1,
    hours: 1,
    hoursP90: 1,
    usdPerTonne: 1,
    kgCo2ePerTonne: 1,
    basis: 'reported',
    legs,
  });
  const routes = [
    plan(leg('w', 'c', 'wc'), leg('c', 'e', 'ce')),
    plan(leg('w', 'c', 'wc'), leg('c', 'n', 'cn')),
  ];
  const roleOf = (i: number): Role => (i === 1 ? 'a' : 'other');

  it('lie beside each other where track is shared, the chosen one in the middle', () => {
    const lines = routeLines(routes, network, roleOf).map((f) => f.properties);
    expect(lines).toEqual([
      { route: 0, role: 'other', offset: 4.5 },
      { route: 0, role: 'other', offset: 0 },
      { route: 1, role: 'a', offset: 0 },
      { route: 1, role: 'a', offset: 0 },
    ]);
  });

  it('carry their letter where they run alone', () => {
    const badges = routeBadges(routes, network, roleOf);
    expect(badges.map((f) => f.properties?.['letter'])).toEqual(['A', 'B']);
    expect(badges[0]!.geometry).toEqual({ type: 'Point', coordinates: [41, 40] });
  });
});

it('draws no stroke across the world at the date line', () => {
  expect(
    unwrapLine([
      [179, 60],
      [-179, 61],
      [-178, 62],
      [179, 63],
    ]),
  ).toEqual([
    [179, 60],
    [181, 61],
    [182, 62],
    [179, 63],
  ]);
});
