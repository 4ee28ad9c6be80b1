import type { FeatureCollection } from 'geojson';
import { describe, expect, it } from 'vitest';
import type { Bottleneck, FlowResult } from '../api/flow-types';
import { networkOf } from '../network/network';
import { changedBottlenecks, changedRibbons, changedSums, doubt } from './difference';
import { changesOf } from './levers';
import { ribbonsOf } from './ribbons';
import { other, sankeyOf } from './sankey';
import { emptyFlowView, noChange, type FlowView } from './view';

const node = (id: string, country: string, lon: number) => ({
  type: 'Feature' as const,
  properties: { kind: 'node', id, name: id, country, nodeKind: 'city', rank: 1 },
  geometry: { type: 'Point' as const, coordinates: [lon, 40] },
});
const link = (id: string, from: [string, number], to: [string, number], more: object = {}) => ({
  type: 'Feature' as const,
  properties: {
    kind: 'link',
    id,
    from: from[0],
    to: to[0],
    mode: 'rail',
    name: '',
    status: 'open',
    lengthKm: 1,
    basis: 'reported',
    ...more,
  },
  geometry: {
    type: 'LineString' as const,
    coordinates: [
      [from[1], 40],
      [to[1], 40],
    ],
  },
});
const collection: FeatureCollection = {
  type: 'FeatureCollection',
  features: [
    node('w', 'TR', 30),
    node('m', 'GE', 35),
    node('e', 'GE', 40),
    link('rail-w-m', ['w', 30], ['m', 35], { name: 'Kars - X (BTK)', capacityMtPerYear: 5 }),
    link('rail-m-e', ['m', 35], ['e', 40], { name: 'X - Tbilisi (BTK)', capacityMtPerYear: 5 }),
    link('road-w-m', ['w', 30], ['m', 35], { mode: 'road' }),
  ],
};
const network = networkOf(collection);

const bottleneck = (id: string, priceUsdPerTonne: number): Bottleneck => ({
  rank: 1,
  kind: 'link',
  id,
  name: id,
  direction: 'forward',
  from: 'w',
  to: 'm',
  mode: 'rail',
  tonnes: 1,
  capacityTonnes: 1,
  load: 1,
  priceUsdPerTonne,
  basis: 'reported',
  countries: ['TR', 'GE'],
  corridors: ['titr'],
  sources: [],
});
const result = (tonnes: number, gap: number, bottlenecks: Bottleneck[] = []): FlowResult => ({
  dataset: 'd',
  scenario: 'base',
  year: 2023,
  method: 'stochastic',
  capacity: 'hard',
  seconds: 0,
  certificate: { status: 'certified', relativeGap: gap },
  links: [
    {
      id: 'rail-w-m',
      forwardTonnes: tonnes,
      backwardTonnes: 0,
      forwardLoad: 0.5,
      goods: { grain: [tonnes / 4, 0], coal: [(3 * tonnes) / 4, 0] },
    },
    { id: 'rail-m-e', forwardTonnes: 500, backwardTonnes: 200 },
    { id: 'road-w-m', forwardTonnes: 9e9, backwardTonnes: 1 },
    { id: 'not-in-the-network', forwardTonnes: 1, backwardTonnes: 1 },
  ],
  bottlenecks,
  totals: {
    tonnes: 1e6,
    byCountry: [
      { id: 'TR', tonneKm: tonnes },
      { id: 'GE', tonneKm: 7 },
    ],
  },
});
const view: FlowView = emptyFlowView();

describe('ribbons', () => {
  const all = ribbonsOf(result(1000, 0), network, view);

  it('are the two directions of every link that the filter lets through, the largest first', () => {
    expect(all.map((one) => one.id)).toEqual(['rail-w-m>', 'rail-m-e>', 'rail-m-e<', 'rail-w-m<']);
    expect(all[2]!.line).toEqual([
      [40, 40],
      [35, 40],
    ]);
    expect(all[1]!.load).toBeUndefined();
  });

  it('are chosen by mode, direction and goods', () => {
    expect(ribbonsOf(result(1, 0), network, { ...view, modes: ['road'] }).map((one) => one.id)).toEqual([
      'road-w-m>',
      'road-w-m<',
    ]);
    expect(ribbonsOf(result(1000, 0), network, { ...view, direction: 'west' }).map((one) => one.id)).toEqual([
      'rail-m-e<',
      'rail-w-m<',
    ]);
    const grain = ribbonsOf(result(1000, 0), network, { ...view, goods: ['grain'] });
    expect(grain.find((one) => one.id === 'rail-w-m>')!.tonnes).toBe(250);
  });
});

describe('the difference', () => {
  const [a, b] = [result(1000, 1e-5), result(1500, 1e-5)];

  it('is B less A, the largest first, without what is in doubt', () => {
    expect(doubt(a, b)).toBeCloseTo(20, 9);
    const [x, y] = [ribbonsOf(a, network, view), ribbonsOf(b, network, view)];
    expect(changedRibbons(x, y, 20).map((one) => [one.ribbon.id, one.tonnes, one.kind])).toEqual([
      ['rail-w-m>', 500, 'changed'],
    ]);
    expect(changedRibbons(x, y, 600)).toEqual([]);
    expect(changedRibbons(y, x, 20)[0]!.tonnes).toBe(-500);
  });

  it('tells links that are new from those that carry no more', () => {
    const ribbons = ribbonsOf(a, network, view);
    const none = ribbons.map((one) => ({ ...one, tonnes: 0 }));
    expect(changedRibbons(none, ribbons, 0)[0]!.kind).toBe('new');
    expect(changedRibbons(ribbons, none, 0)[0]!.kind).toBe('gone');
    expect(changedRibbons(ribbons, [], 0)[0]!.kind).toBe('gone');
  });

  it('of sums leaves out what one side does not know', () => {
    const sums = changedSums(
      a.totals.byCountry,
      [...b.totals.byCountry!, { id: 'KZ', tonneKm: 1 }],
      (sum) => sum.tonneKm,
    );
    expect(sums.map(({ sum, change }) => [sum.id, change])).toEqual([
      ['TR', 500],
      ['GE', 0],
    ]);
  });

  it('names the bottlenecks that are gone, new and in both', () => {
    const before = result(1, 0, [bottleneck('x', 3), bottleneck('y', 2), bottleneck('slack', 0)]);
    const after = result(1, 0, [bottleneck('y', 9), bottleneck('z', 1)]);
    const { gone, new: fresh, both } = changedBottlenecks(before, after);
    expect([gone, fresh, both].map((list) => list.map((one) => one.id))).toEqual([['x'], ['z'], ['y']]);
  });
});

describe('the levers', () => {
  it('at their base change nothing', () => expect(changesOf(noChange, network)).toEqual([]));

  it('become changes in a fixed order', () => {
    const changes = changesOf(
      { levers: { demand: 120, dwell: 50, co2: 30 }, open: ['o'], close: ['c'], more: [] },
      network,
    );
    expect(changes).toEqual([
      { change: 'open', links: ['o'] },
      { change: 'close', links: ['c'] },
      {
        change: 'scale',
        crossings: { countries: ['KZ', 'AZ', 'GE', 'TR'] },
        field: 'dwellHours',
        factor: 0.5,
      },
      { change: 'parameter', id: 'co2-price', value: 30 },
      { change: 'demand', factor: 1.2 },
    ]);
  });

  it('narrow the line in Georgia alone, and widen what joins it', () => {
    const field = 'capacityMtPerYear';
    const ids = (btk: number) => changesOf({ levers: { btk }, open: [], close: [], more: [] }, network);
    expect(ids(1)).toEqual([{ change: 'set', links: ['rail-m-e'], field, value: 1 }]);
    const wider = ids(17);
    expect(wider.slice(0, 2)).toEqual([
      { change: 'set', links: ['rail-m-e'], field, value: 17 },
      { change: 'set', links: ['rail-w-m'], field, value: 17 },
    ]);
    expect(wider[2]).toMatchObject({ change: 'set', field, value: 17 });
    expect(wider[2]).toHaveProperty('transfers');
  });
});

describe('the picture of users', () => {
  const flows = ['CN', 'KZ', 'AZ', 'UZ', 'RU', 'TM', 'KG', 'MN'].flatMap((origin, i) =>
    ['grain', 'coal', 'food', 'ores', 'cotton'].flatMap((commodity, j) =>
      ['TR', 'EU', 'GE', 'SY'].map((destination, k) => ({
        origin,
        commodity,
        destination,
        tonnes: (i + 1) * (j + 2) * (k + 1),
      })),
    ),
  );
  const picture = sankeyOf({ flows }, 200);

  it('has at most 20 bands between two columns and loses no tonne', () => {
    const sum = flows.reduce((all, flow) => all + flow.tonnes, 0);
    for (const column of [0, 1] as const) {
      const bands = picture.bands.filter((band) => band.column === column);
      expect(bands.length).toBeLessThanOrEqual(20);
      expect(bands.reduce((all, band) => all + band.tonnes, 0)).toBeCloseTo(sum, 6);
    }
    for (const column of [0, 1, 2])
      expect(
        picture.blocks.filter((one) => one.column === column).reduce((all, one) => all + one.tonnes, 0),
      ).toBeCloseTo(sum, 6);
  });

  it('stays within its height, with what is taken together last', () => {
    for (const one of picture.blocks) {
      expect(one.y).toBeGreaterThanOrEqual(-1e-9);
      expect(one.y + one.height).toBeLessThanOrEqual(200 + 1e-9);
    }
    const origins = picture.blocks.filter((one) => one.column === 0);
    expect(origins.at(-1)!.id).toBe(other);
  });
});
