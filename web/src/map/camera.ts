import type { Map as GlMap, LngLatBoundsLike } from 'maplibre-gl';
import type { Answer } from '../api/types';
import type { Network } from '../network/network';
import { legLine } from '../network/route-line';
import type { Camera } from '../state/view';

/** Where the map looks before anything is asked: from the Bosporus to Xi'an. */
export const home: LngLatBoundsLike = [
  [24, 26],
  [112, 54],
];

const narrow = matchMedia('(max-width: 699px)');
const calm = matchMedia('(prefers-reduced-motion: reduce)');

export function cameraOf(map: GlMap): Camera {
  const centre = map.getCenter();
  return { zoom: map.getZoom(), lat: centre.lat, lon: centre.lng };
}

/** Room at the edges for labels, buttons and the legend. */
export function padding(): { top: number; right: number; bottom: number; left: number } {
  return narrow.matches
    ? { top: 28, right: 36, bottom: 28, left: 36 }
    : { top: 60, right: 70, bottom: 80, left: 70 };
}

/** Brings all routes of an answer into view. */
export function fitAnswer(map: GlMap, answer: Answer, network: Network): void {
  const points = answer.routes
    .slice(0, 4)
    .flatMap((route) => route.legs.flatMap((leg) => legLine(leg, network)));
  const ends = [answer.from, answer.to].flatMap((id) => network.nodes.get(id)?.at ?? []);
  const all = points.length ? points : ends.length === 4 ? [ends.slice(0, 2), ends.slice(2)] : [];
  if (!all.length) return;
  const lons = all.map((p) => p[0] as number);
  const lats = all.map((p) => p[1] as number);
  map.fitBounds(
    [
      [Math.min(...lons), Math.min(...lats)],
      [Math.max(...lons), Math.max(...lats)],
    ],
    { padding: padding(), maxZoom: 8, ...motion() },
  );
}

export function motion(): { duration: number } {
  return { duration: calm.matches ? 0 : 240 };
}
