import type { LngLatBoundsLike, Map as GlMap, MapOptions } from 'maplibre-gl';
import type { Answer } from '../api/types';
import type { Network } from '../network/network';
import { legLine } from '../network/route-line';
import type { State } from '../state/store';
import type { Camera } from '../state/view';

/** Where the map looks before anything is asked: from the Bosporus to Xi'an. */
export const home: LngLatBoundsLike = [
  [24, 26],
  [112, 54],
];

/** Where most of the freight of the corridors passes: from Thrace to the Chinese border. */
export const heartland: LngLatBoundsLike = [
  [27, 36],
  [84, 53],
];

/** A sea route round half the world would make all others small: it may run out of the picture. */
const routesInView = 4;
const maxZoom = 8;

const narrow = matchMedia('(max-width: 699px)');
const calm = matchMedia('(prefers-reduced-motion: reduce)');

export function cameraOf(map: GlMap): Camera {
  const centre = map.getCenter();
  return { zoom: map.getZoom(), lat: centre.lat, lon: centre.lng };
}

/** Room at the edges for labels, buttons and the legend. */
export function padding(): { top: number; right: number; bottom: number; left: number } {
  return narrow.matches
    ? { top: 28, right: 56, bottom: 28, left: 48 }
    : { top: 60, right: 70, bottom: 80, left: 70 };
}

/** Brings all routes of an answer into view. */
export function fitAnswer(map: GlMap, answer: Answer, network: Network): void {
  const bounds = boundsOf(answer, network);
  if (bounds) map.fitBounds(bounds, { padding: padding(), maxZoom, ...motion() });
}

/** Where the map looks first: as the address says, else at the answer, else at home. */
export function firstLook(state: State): Partial<MapOptions> {
  const { camera } = state.view;
  if (camera) return { center: [camera.lon, camera.lat], zoom: camera.zoom };
  const answer = state.answer && state.network && boundsOf(state.answer, state.network);
  return { bounds: answer ?? home, fitBoundsOptions: { padding: padding(), maxZoom } };
}

/** The routes of an answer, or its two ends where there is no route. */
function boundsOf(answer: Answer, network: Network): LngLatBoundsLike | undefined {
  const points = answer.routes
    .slice(0, routesInView)
    .flatMap((r) => r.legs.flatMap((leg) => legLine(leg, network)));
  const ends = [answer.from, answer.to].flatMap((id) => {
    const at = network.nodes.get(id)?.at;
    return at ? [at] : [];
  });
  const all = points.length ? points : ends;
  if (!all.length) return undefined;
  const lons = all.map((point) => point[0]!);
  const lats = all.map((point) => point[1]!);
  return [
    [Math.min(...lons), Math.min(...lats)],
    [Math.max(...lons), Math.max(...lats)],
  ];
}

export function motion(): { duration: number } {
  return { duration: calm.matches ? 0 : 240 };
}
