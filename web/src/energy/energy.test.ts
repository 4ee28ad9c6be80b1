import { describe, expect, it } from 'vitest';
import type { EnergyLink, EnergyResult } from '../api/energy-types';
import { fromEnergyAddress, packed, toEnergyAddress, unpacked } from './address';
import { changesOf } from './ask';
import { areas, roundUp, type Frame } from './chart';
import { networkOf } from './network';
import { SideBySide } from './map/side-by-side';
import { netImport, periodOf, priceOf, rateOf } from './rates';
import { openedWith, plannedTogether } from './together';
import { emptyEnergyView, type EnergyView } from './view';

const link = (id: string, from: string, to: string, more: Partial<EnergyLink> = {}): EnergyLink => ({
  id,
  name: id,
  carrier: 'power',
  from,
  to,
  open: true,
  capacity: 100,
  capacityUnit: 'MW',
  annualFlow: -400,
  unit: 'GWh',
  load: 0.5,
  marginalValue: 0,
  marginalUnit: '',
  rentUsdMillion: 0,
  basis: 'reported',
  sources: [],
  note: '',
  byPeriod: [10, -80],
  shape: [],
  ...more,
});
const node = (id: string, country: string): EnergyResult['nodes'][number] => ({
  id,
  name: id,
  country,
  kind: 'country',
  carrier: 'power',
  lat: 40,
  lon: 45,
});
const result = {
  hours: { clock: 'UTC', season: ['winter', 'summer'], hourOfDay: [3, 20], weight: [1, 1] },
  links: [
    link('tie', 'a', 'b'),
    link('cable', 'b', 'shore', { open: false, lengthKm: 300 }),
    link('behind', 'shore', 'a', { open: false, lengthKm: 20 }),
    link('other', 'a', 'b', { open: false, lengthKm: 50 }),
  ],
  nodes: [node('a', 'AZ'), node('b', 'GE'), node('shore', 'RO')],
  prices: [{ node: 'a', country: 'AZ', carrier: 'power', unit: 'USD/MWh', mean: 30, byPeriod: [20, 40] }],
} as unknown as EnergyResult;
const view = (hour?: EnergyView['hour']): EnergyView => ({ ...emptyEnergyView(), ...(hour ? { hour } : {}) });

describe('the address', () => {
  it('says the view and gives it back', () => {
    const all: EnergyView = {
      carriers: ['oil'],
      year: 2031,
      plants: 'observed',
      hour: { season: 'autumn', of: 7 },
      what: { open: ['a,b:c'], close: ['tie'] },
      country: 'KG',
      tab: 'works',
      sel: 'tie',
      table: true,
      camera: { zoom: 4, lat: 40, lon: 50 },
    };
    const address = toEnergyAddress(all);
    expect(fromEnergyAddress(address.slice(address.indexOf('?')))).toEqual(all);
    expect(toEnergyAddress(emptyEnergyView())).toBe('/energy');
    expect(fromEnergyAddress('?show=none&v=1').carriers).toEqual([]);
  });
  it('passes over what it does not understand', () => {
    expect(fromEnergyAddress('?year=12&h=monsoon.4&plants=x&in=azb&s=blow:up,open:&tab=z')).toEqual(
      emptyEnergyView(),
    );
    expect(unpacked('close:%E0%A4%A')).toEqual({ open: [], close: [] });
    expect(packed(unpacked('close:x,open:y,close:x'))).toBe('open:y,close:x');
  });
  it('asks for changes in one order', () => {
    expect(changesOf({ open: ['b', 'a'], close: [] })).toEqual([{ change: 'open', energyLinks: ['a', 'b'] }]);
  });
});

describe('what a line carries', () => {
  it('is the mean of the year, or one hour', () => {
    const tie = result.links[0]!;
    expect(rateOf(tie, result, view())).toEqual({ value: -50, load: 0.5 });
    expect(rateOf(tie, result, view({ season: 'summer', of: 20 }))).toEqual({ value: -80, load: 0.8 });
    expect(rateOf({ ...tie, open: false }, result, view())).toEqual({ value: 0 });
    expect(periodOf(result, view({ season: 'spring', of: 1 }))).toBeUndefined();
  });
  it('is added up at a border', () => {
    expect(netImport(result, 'GE')).toEqual([10, -80]);
    expect(netImport(result, 'AZ')).toEqual([-10, 80]);
    expect(priceOf(result, 'AZ', undefined)).toBe(30);
    expect(priceOf(result, 'AZ', 1)).toBe(40);
    expect(priceOf(result, 'GE', 1)).toBeUndefined();
  });
});

describe('works', () => {
  it('open together where nothing else reaches the place between them', () => {
    expect(plannedTogether(result).map((group) => group.map((one) => one.id))).toEqual([
      ['cable', 'behind'],
      ['other'],
    ]);
    expect(openedWith(result, 'behind')).toEqual(['cable', 'behind']);
  });
});

describe('pictures', () => {
  it('stack areas from the ground up', () => {
    const frame: Frame = { width: 23, height: 10, left: 0, bottom: 0, most: 10 };
    const [, upper] = areas(frame, [
      { values: [4, 4], colour: 'cat-1' },
      { values: [3, 5], colour: 'cat-2' },
    ]);
    expect(upper!.values[0]).toBe('0,3 1,1 1,6 0,6');
    expect([0, 7, 12, 2600].map(roundUp)).toEqual([1, 10, 20, 5000]);
  });
  it('set lines on one stretch beside each other, whichever way they run', () => {
    const beside = new SideBySide();
    const there: [number, number][] = [
      [1, 1],
      [2, 2],
      [3, 1],
    ];
    expect(beside.offset(there, 6)).toBe(0);
    expect(beside.offset(there.slice(1).reverse(), 2)).toBe(-8);
    expect(beside.offset([...there, [4, 4]], 1)).toBe(13.5);
    expect(
      beside.offset(
        [
          [9, 9],
          [8, 8],
        ],
        1,
      ),
    ).toBe(0);
  });
  it('walk along the links', () => {
    const network = networkOf(result, ['power']);
    expect(networkOf(result, ['gas']).nodes.size).toBe(0);
    expect(network.linksAt.get('a')?.map((one) => one.id)).toEqual(['tie', 'behind', 'other']);
    expect(network.nodes.get('shore')?.at).toEqual([45, 40]);
    expect(network.links.get('tie')?.line).toEqual([
      [45, 40],
      [45, 40],
    ]);
    const way: [number, number][] = [
      [45, 40],
      [46, 41],
      [45, 40],
    ];
    const bent = { ...result, links: [link('tie', 'a', 'b', { shape: way })] };
    expect(networkOf(bent, ['power']).links.get('tie')?.line).toEqual(way);
  });
});
