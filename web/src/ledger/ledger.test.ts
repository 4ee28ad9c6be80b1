import { describe, expect, it } from 'vitest';
import { networkOf } from '../network/network';
import { digitsOf, figureText, periodText, unitWord } from './amount';
import { pathOf } from './asked';
import { yearBefore } from './days';
import { onNetwork } from './map/on-network';
import { staysOf } from './mobility';
import { areaName, claimantName } from './names';
import { addressOf } from './search';
import { isPlan, yearFraction } from './timeline';

describe('figures', () => {
  it('have no more digits than were given', () => {
    expect([6.13, 44.88188976, 5, 1234.56, 123.456, 0.0042].map((one) => digitsOf(one))).toEqual([
      '6.13',
      '44.88',
      '5',
      '1\u202f235',
      '123.5',
      '0.0042',
    ]);
  });

  it('say their bound, and words where there is no number', () => {
    expect(figureText({ value: 20, unit: 'usd-billion', bound: 'more-than' })).toBe(
      'over\u00a020\u00a0USD bn',
    );
    expect(figureText({ value: 3, unit: 'rank', bound: 'rank' })).toBe('rank 3');
    expect(
      figureText({
        text: 'AZ;GE',
        entities: [
          { id: 'AZ', name: 'Azerbaijan' },
          { id: 'GE', name: 'Georgia' },
        ],
      }),
    ).toBe('Azerbaijan, Georgia');
    expect(figureText({ text: 'official figures not yet released' })).toBe(
      'official figures not yet released',
    );
    expect(figureText({})).toBe('not published');
  });

  it('show a unit or a name that has no word of its own', () => {
    expect(unitWord('product-groups')).toBe('product groups');
    expect(areaName('AZ-TR')).toBe('Azerbaijan – Türkiye');
    expect(areaName('btc-pipeline')).toBe('btc pipeline');
    expect(claimantName('<b>')).toBe('<b>');
    expect(periodText('2024-01/2024-11')).toBe('Jan – Nov 2024');
  });
});

describe('addresses', () => {
  it('leave empty parts out and escape the rest', () => {
    expect(pathOf('claims', { source: '', verdict: 'a&b', year: undefined })).toBe('claims?verdict=a%26b');
    expect(pathOf('claims')).toBe('claims');
  });

  it('of hits stay within these pages', () => {
    const hit = { id: 'claims:c1', kind: 'claim', name: '' };
    expect(addressOf(hit)).toBe('/ledger/claims?sel=c1&v=1');
    expect(addressOf({ ...hit, kind: 'commitment', id: 'x' })).toBe('/promises/x');
    expect(addressOf({ ...hit, kind: 'project', id: 'a/b' })).toBe('/ledger/entity/a%2Fb');
    expect(addressOf({ ...hit, address: 'javascript:alert(1)' })).toBe('/ledger/claims?sel=c1&v=1');
  });
});

describe('days', () => {
  it('of a partial date lie within its year', () => {
    expect([yearFraction('2020'), yearFraction('2020-01-01')]).toEqual([2020.5, 2020]);
    expect(yearFraction('2020-12-31')).toBeLessThan(2021);
  });

  it('to come are plans, unless the row says otherwise', () => {
    expect(isPlan({ date: '2027', title: '' }, '2026-11-22')).toBe(true);
    expect(isPlan({ date: '2025', title: '' }, '2026-11-22')).toBe(false);
    expect(isPlan({ date: '2027', title: '', planned: false }, '2026-11-22')).toBe(false);
  });

  it('a year before a leap day are days', () => {
    expect(yearBefore('2024-02-29')).toBe('2023-02-28');
    expect(yearBefore('2026-11-21')).toBe('2025-11-21');
  });

  it('of stays are taken when both are days in their order', () => {
    expect(staysOf('2026-01-01/2026-02-01;2026-03-05/2026-03-01;x/y;')).toEqual([
      ['2026-01-01', '2026-02-01'],
    ]);
  });
});

describe('projects on the network', () => {
  const feature = (properties: object, coordinates: number[][] | number[]): GeoJSON.Feature => ({
    type: 'Feature',
    properties,
    geometry: Array.isArray(coordinates[0])
      ? { type: 'LineString', coordinates: coordinates as number[][] }
      : { type: 'Point', coordinates: coordinates as number[] },
  });
  const node = (id: string) => ({ kind: 'node', id, name: id, country: 'AZ', nodeKind: 'city', rank: 1 });
  const link = (id: string, name: string) => ({
    kind: 'link',
    id,
    from: 'a',
    to: 'b',
    mode: 'rail',
    name,
    status: 'open',
    lengthKm: 1,
    basis: 'reported',
  });
  const network = networkOf({
    type: 'FeatureCollection',
    features: [
      feature(node('a'), [0, 0]),
      feature(node('b'), [1, 1]),
      feature(node('c'), [2, 2]),
      feature(node('d'), [3, 3]),
      feature({ ...link('rail-b-c', 'B - C'), from: 'b', to: 'c' }, [
        [1, 1],
        [2, 2],
      ]),
      feature({ ...link('rail-barda-aghdam', 'Barda - Aghdam'), lengthKm: 5 }, [
        [0, 0],
        [1, 1],
      ]),
      feature(link('rail-a-b', 'A - B (BTK), once BTKX'), [
        [0, 0],
        [1, 1],
      ]),
    ],
  });

  it('are found by an id, by the short name of links, by the way between two places, and by nothing less', () => {
    expect(onNetwork({ networkLinks: ['rail-barda-aghdam'] }, network).links).toEqual(['rail-barda-aghdam']);
    expect(onNetwork({ networkLinks: ['btk'] }, network).links).toEqual(['rail-a-b']);
    expect(onNetwork({ networkLinks: ['a'] }, network)).toEqual({ links: [], nodes: ['a'] });
    expect(onNetwork({ networkLinks: ['a-c'] }, network).links.sort()).toEqual(['rail-a-b', 'rail-b-c']);
    for (const name of ['bt', 'btkx-', 'aghdam', '.*', 'a-nowhere', 'a-d', ''])
      expect(onNetwork({ networkLinks: [name] }, network)).toEqual({ links: [], nodes: [] });
  });
});
