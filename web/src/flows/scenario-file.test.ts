import type { FeatureCollection } from 'geojson';
import { describe, expect, it } from 'vitest';
import type { Bottleneck, Change } from '../api/flow-types';
import { networkOf } from '../network/network';
import { packed, unpacked } from './address';
import { hurtsOf, worthOf } from './hurts';
import { changesOf, whatOf } from './levers';
import { scenarioOf } from './scenario-file';
import { noChange, type WhatIf } from './view';

const point = (id: string, lon: number) => ({
  type: 'Feature' as const,
  properties: { kind: 'node', id, name: id, country: 'GE', nodeKind: 'city', rank: 1 },
  geometry: { type: 'Point' as const, coordinates: [lon, 41] },
});
const collection: FeatureCollection = {
  type: 'FeatureCollection',
  features: [
    point('a', 43),
    point('b', 44),
    {
      type: 'Feature',
      properties: {
        kind: 'link',
        id: 'rail-a-b',
        from: 'a',
        to: 'b',
        mode: 'rail',
        name: 'A - B (BTK)',
        status: 'open',
        lengthKm: 80,
        basis: 'reported',
        capacityMtPerYear: 5,
      },
      geometry: {
        type: 'LineString',
        coordinates: [
          [43, 41],
          [44, 41],
        ],
      },
    },
  ],
};
const network = networkOf(collection);

describe('a scenario file', () => {
  const moved: WhatIf = {
    levers: { dwell: 50, btk: 12.5, sailings: 150, co2: 40, demand: 120 },
    open: ['rail-x'],
    close: ['rail-a-b'],
    more: [],
  };

  it('moves the levers again that made it', () => {
    expect(whatOf(changesOf(moved, network), network)).toEqual(moved);
  });

  it('keeps changes for which there is no lever, and asks them as they are', () => {
    const own: Change = { change: 'set', links: { corridor: 'titr' }, field: 'speedKmh', value: 60 };
    const what = whatOf([own, { change: 'parameter', id: 'co2-price', value: 30 }], network);
    expect(what).toEqual({ ...noChange, levers: { co2: 30 }, more: [own] });
    expect(changesOf(what, network)).toContainEqual(own);
    expect(unpacked(packed(what))).toEqual(what);
  });

  it('takes no other parameter, factor or part of demand for a lever', () => {
    const others: Change[] = [
      { change: 'parameter', id: 'lorry-load-t', value: 22 },
      { change: 'scale', crossings: { countries: ['KZ'] }, field: 'dwellHours', factor: 0.5 },
      { change: 'demand', factor: 1.2, origins: ['CN'] } as Change,
    ];
    expect(whatOf(others, network)).toEqual({ ...noChange, more: others });
  });

  it('is a scenario, a list of changes, or refused', () => {
    expect(scenarioOf('[{"change":"close","links":["x"]}]')?.changes).toHaveLength(1);
    expect(scenarioOf('{"name":"N","year":2026,"changes":[]}')).toEqual({
      name: 'N',
      year: 2026,
      changes: [],
    });
    for (const text of ['', '3', 'null', '{"changes":3}', '[1]', '[null]', '{'])
      expect(scenarioOf(text), text).toBeUndefined();
  });
});

describe('the filter of bottlenecks', () => {
  const place = (rank: number, basis: Bottleneck['basis'], countries: string[], corridors: string[]) =>
    ({ rank, basis, countries, corridors, priceUsdPerTonne: 10 * rank }) as Bottleneck;
  const list = [
    place(1, 'estimated', ['KZ'], ['titr']),
    place(2, 'reported', ['KZ', 'CN'], []),
    place(3, 'reported', ['GE'], ['titr']),
  ];
  const ranks = (...filter: Parameters<typeof hurtsOf>[1][]): number[][] =>
    filter.map((one) => hurtsOf(list, one).map(({ rank }) => rank));

  it('keeps those that fit all that is asked, with their ranks', () => {
    expect(
      ranks(
        { reported: false },
        { reported: true },
        { reported: false, country: 'KZ' },
        { reported: true, corridor: 'titr' },
        { reported: true, country: 'CN', corridor: 'titr' },
      ),
    ).toEqual([[1, 2, 3], [2, 3], [1, 2], [3], []]);
  });

  it('adds up what one more tonne is worth, and the reported part', () => {
    expect(worthOf(list)).toEqual({ all: 60, reported: 50 });
  });
});
