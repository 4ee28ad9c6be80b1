import { describe, expect, it } from 'vitest';
import type { EnergyChange, EnergyCountry, EnergyLink, EnergyResult } from '../api/energy-types';
import { fromEnergyAddress, packed, toEnergyAddress, unpacked } from './address';
import { changesOf } from './ask';
import { areas, roundUp, type Frame } from './chart';
import { changedLines, mostChange } from './difference';
import { powerGains } from './gains';
import { isOfEnergy } from './library';
import { networkOf } from './network';
import { SideBySide } from './map/side-by-side';
import { netImport, periodOf, priceOf, rateOf } from './rates';
import { openedWith, plannedTogether } from './together';
import { unservedRows } from './unserved';
import { emptyEnergyView, noChange, type EnergyView } from './view';

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
      what: {
        open: ['a,b:c'],
        close: ['tie'],
        capacity: { 'b:a': 23.4 },
        demand: { all: 120, TR: 90 },
        library: 'two-cables',
      },
      side: 'diff',
      swipe: 30,
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
    expect(
      fromEnergyAddress(
        '?year=12&h=monsoon.4&plants=x&in=azb&s=blow:up,open:,cap:x:much,demand:tr:5,lib:No%20no&d=c&tab=z',
      ),
    ).toEqual(emptyEnergyView());
    expect(unpacked('close:%E0%A4%A')).toEqual(noChange);
    expect(packed(unpacked('close:x,open:y,close:x'))).toBe('open:y,close:x');
  });
  it('asks for changes in one order', () => {
    const what = { ...noChange, open: ['b', 'a'], capacity: { z: 2, y: 1 }, demand: { all: 110, TR: 90 } };
    expect(changesOf(what, ['AZ', 'TR'])).toEqual([
      { change: 'open', energyLinks: ['a', 'b'] },
      { change: 'set', energyLinks: ['y'], field: 'capacity', value: 1 },
      { change: 'set', energyLinks: ['z'], field: 'capacity', value: 2 },
      { change: 'scale', demands: { countries: ['TR'] }, field: 'annual', factor: 0.9 },
      { change: 'scale', demands: { countries: ['AZ', 'TR'] }, field: 'annual', factor: 1.1 },
    ]);
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

describe('what a change does', () => {
  const b = {
    ...result,
    links: [
      link('tie', 'a', 'b', { annualFlow: 200, load: 0.25 }),
      link('cable', 'b', 'shore', { annualFlow: 800, load: 1 }),
      link('other', 'a', 'b', { annualFlow: -1, load: 0.004 }),
    ],
  };
  it('is counted the way a line ran before, and is nothing where it is less than the doubt', () => {
    const changes = changedLines(result, b, view());
    expect(changes.map((one) => [one.link.id, one.a, one.b, one.change, one.turned])).toEqual([
      ['cable', 0, 100, 100, false],
      ['tie', 50, -25, -75, true],
    ]);
    expect(mostChange(changes)).toEqual({ oil: 0, gas: 0, power: 100 });
    expect(changedLines(result, b, { ...view(), carriers: ['gas'] })).toEqual([]);
  });
  it('is worth the change of the price times what is used and made, half way', () => {
    const country = (
      price: number | undefined,
      used: number,
      produced: number,
      rent: number,
    ): EnergyCountry => ({
      congestionRentUsdMillion: rent,
      power: {
        usedGwh: used,
        producedGwh: produced,
        importedGwh: 0,
        exportedGwh: 0,
        ...(price === undefined ? {} : { priceUsdPerMwh: price }),
      },
    });
    const of = (GE: EnergyCountry, RU: EnergyCountry): EnergyResult => ({ ...result, byCountry: { GE, RU } });
    const a = of(country(40, 1000, 1000, 5), country(undefined, 0, 0, 0));
    const after = of(country(50, 1000, 2000, 7), country(undefined, 0, 0, 0));
    expect(powerGains(a, after)).toEqual([
      { country: 'GE', priceA: 40, priceB: 50, users: -10, plants: 15, lines: 2 },
    ]);
    expect(powerGains(a, a)).toEqual([]);
  });
  it('tells several buyers apart from the country in which they take their gas over', () => {
    const of = (missing: number, computedBcm: number): EnergyResult =>
      ({
        ...result,
        unserved: { gas: { unit: 'bcm', total: missing, byCountry: { GE: missing } } },
        buyers: [{ id: 'rest', name: 'The rest', country: '', node: 'b', deliveredBcm: 1.5, computedBcm }],
      }) as unknown as EnergyResult;
    const rows = unservedRows(of(0, 1.5), of(2.5, 0.25));
    expect(rows.map((row) => [row.name, row.country, row.a, row.b])).toEqual([
      ['Georgia', 'GE', 0, 1.25],
      ['The rest', 'GE', 0, 1.25],
    ]);
  });
  it('is known of the library by what it speaks of', () => {
    const kinds = [
      { change: 'energy-project', id: 'black-sea-cable' },
      { change: 'cut', energyLinks: ['scp-az'], days: 30 },
      { change: 'parameter', id: 'energy-co2-price', value: 50 },
      { change: 'parameter', id: 'co2-price', value: 50 },
      { change: 'project', id: 'energy-of-a-port' },
      { change: 'close', links: ['rail'] },
    ] as unknown as EnergyChange[];
    expect(kinds.map(isOfEnergy)).toEqual([true, true, true, false, false, false]);
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
