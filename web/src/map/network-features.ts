import type { Feature, FeatureCollection } from 'geojson';
import { amount } from '../figures/quantity';
import { nameOf, type Network } from '../network/network';
import { point } from './route-features';

export function linkFeatures(network: Network): FeatureCollection {
  return collect(
    [...network.links.values()].map(({ line, id, mode, status, gaugeMm }) => ({
      type: 'Feature',
      properties: { id, mode, status, gaugeMm: gaugeMm ?? 0 },
      geometry: { type: 'LineString', coordinates: line },
    })),
  );
}

export function nodeFeatures(network: Network, lang: string | undefined): FeatureCollection {
  return collect(
    [...network.nodes.values()].map((node) =>
      point(node.at, {
        id: node.id,
        nodeKind: node.nodeKind,
        rank: node.rank,
        shownName: nameOf(network, node.id, lang),
      }),
    ),
  );
}

/** Border points with the hours of their first railway, else of their first road. */
export function crossingFeatures(network: Network, lang: string | undefined): FeatureCollection {
  return collect(
    [...network.nodes.values()].flatMap((node) => {
      const crossing = node.crossings?.find((c) => c.mode === 'rail') ?? node.crossings?.[0];
      if (!crossing) return [];
      const about = crossing.basis === 'estimated' ? '≈ ' : '';
      const label = `${nameOf(network, node.id, lang)} ${about}${amount('hours', crossing.dwellHours)}`;
      return [point(node.at, { id: node.id, rank: node.rank, part: 'border', label })];
    }),
  );
}

export function collect(features: Feature[]): FeatureCollection {
  return { type: 'FeatureCollection', features };
}
