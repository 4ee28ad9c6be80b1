import type { Map as GlMap, MapLayerMouseEvent } from 'maplibre-gl';
import { choose } from '../routes/card';
import { chosenRoute } from '../routes/chosen';
import { show } from '../state/popover';
import { store } from '../state/store';

/** What can be clicked, the smallest first: routes, places, links, contested borders. */
const layers = ['route-lines', 'badge-discs', 'nodes', 'network-hit', 'contested-hit'];
/** Pixels around the pointer in which a link counts as hit. */
const reach = 4;

export function listenTo(map: GlMap): void {
  map.on('click', (event) => select(map, event));
  map.on('mousemove', 'route-lines', (event) => hover(map, event));
  map.on('mouseleave', 'route-lines', () => store.state.leg !== undefined && store.set({ leg: undefined }));
  for (const layer of layers) {
    map.on('mouseenter', layer, () => (map.getCanvas().style.cursor = 'pointer'));
    map.on('mouseleave', layer, () => (map.getCanvas().style.cursor = ''));
  }
}

function select(map: GlMap, event: MapLayerMouseEvent): void {
  const hit = map.queryRenderedFeatures(event.point, { layers }).at(0);
  if (!hit) return;
  const id = String(hit.properties['id']);
  if (hit.properties['route'] !== undefined) choose(Number(hit.properties['route']));
  else if (hit.layer.id === 'nodes') show({ entity: { kind: 'nodes', id } });
  else if (hit.layer.id === 'network-hit') show({ entity: { kind: 'links', id } });
  else show({ borderNote: id });
}

/** The leg of the chosen route under the pointer is marked in the chart as well. */
function hover(map: GlMap, event: MapLayerMouseEvent): void {
  const { state } = store;
  const route = chosenRoute(state);
  if (!route || !event.features?.some((feature) => feature.properties['role'] === 'a')) return;
  const { x, y } = event.point;
  const near = map.queryRenderedFeatures(
    [
      [x - reach, y - reach],
      [x + reach, y + reach],
    ],
    { layers: ['network-hit', 'roads'] },
  );
  const ids = new Set(near.map((feature) => feature.properties['id'] as string));
  const leg = route.legs.findIndex((l) => l.kind === 'haul' && l.link && ids.has(l.link));
  if (leg >= 0 && leg !== state.leg) store.set({ leg });
}
