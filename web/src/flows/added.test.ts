import { describe, expect, it } from 'vitest';
import type { FlowResult } from '../api/flow-types';
import { networkOf } from '../network/network';
import { store } from '../state/store';
import { addedIn, addedOf, closedBy } from './added';
import { ribbonsOf } from './ribbons';
import { emptyFlowView, noChange } from './view';

const point = (id: string, lon: number) => ({
  type: 'Feature' as const,
  properties: { kind: 'node', id, name: id, country: 'TR', nodeKind: 'city', rank: 1 },
  geometry: { type: 'Point' as const, coordinates: [lon, 40] },
});
const network = networkOf({
  type: 'FeatureCollection',
  features: [
    point('w', 30),
    point('e', 40),
    {
      type: 'Feature',
      properties: { kind: 'link', id: 'rail-planned', from: 'w', to: 'e', mode: 'rail', status: 'planned' },
      geometry: {
        type: 'LineString',
        coordinates: [
          [30, 40],
          [40, 40],
        ],
      },
    },
  ],
});
const result = (links: [string, number][], addedLinks?: object[]): FlowResult =>
  ({
    links: links.map(([id, forwardTonnes]) => ({ id, forwardTonnes, backwardTonnes: 0 })),
    ...(addedLinks ? { addedLinks } : {}),
  }) as unknown as FlowResult;
const trial = { id: 'rail-trial', from: 'e', to: 'w', mode: 'rail', status: 'open' };

describe('lines that a scenario adds', () => {
  const base = result([['rail-planned', 0]]);
  const answer = result(
    [
      ['rail-planned', 5],
      ['rail-trial', 7],
    ],
    [trial, { ...trial, id: 'rail-nowhere', from: 'atlantis' }],
  );

  it('lie straight between their ends and carry what the answer says', () => {
    expect(addedOf(answer, network).get('rail-trial')?.line).toEqual([
      [40, 40],
      [30, 40],
    ]);
    const ribbons = ribbonsOf(answer, network, emptyFlowView()).map(({ id, tonnes }) => [id, tonnes]);
    expect(ribbons).toContainEqual(['rail-trial>', 7]);
    expect(ribbons).toContainEqual(['rail-planned>', 5]);
  });

  it('are told from those that are planned and open in B only', () => {
    store.set({ network });
    const kinds = addedIn({ base, answer }).map(({ link, kind }) => [link.id, kind]);
    expect(kinds).toEqual([
      ['rail-trial', 'added'],
      ['rail-planned', 'opened'],
    ]);
    expect(addedIn({ base: answer, answer: base })).toEqual([]);
  });
});

describe('lines that a scenario closes', () => {
  it('are those closed or cut by name', () => {
    const what = {
      ...noChange,
      close: ['a'],
      more: [
        { change: 'cut' as const, links: ['b', 'a'], days: 30 },
        { change: 'close' as const, links: { ids: ['c'] } },
        { change: 'open' as const, links: ['d'] },
        { change: 'close' as const, services: ['e'] },
      ],
    };
    expect(closedBy(what)).toEqual(['a', 'b', 'c']);
  });
});
