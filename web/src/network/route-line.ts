import type { Position } from 'geojson';
import type { Leg } from '../api/types';
import { lineFrom, type Network } from './network';

/** Points of a leg in the direction of travel; a stop is the point of its place. */
export function legLine(leg: Leg, network: Network): Position[] {
  const link = leg.link ? network.links.get(leg.link) : undefined;
  if (leg.kind === 'haul' && link) return lineFrom(link, leg.from);
  const ends = [network.nodes.get(leg.from)?.at, network.nodes.get(leg.to)?.at].filter(
    (p) => p !== undefined,
  );
  return leg.kind === 'haul' ? ends : ends.slice(0, 1);
}
