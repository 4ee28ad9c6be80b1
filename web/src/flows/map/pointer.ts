import type { Map as GlMap, MapMouseEvent } from 'maplibre-gl';
import { show } from '../../state/popover';
import { chooseBottleneck, chooseLink } from '../choose';
import { ribbonId } from '../ribbons';
import { shown } from '../shown';

/** What can be clicked, in this order: ranks, closed links, ribbons, other links, contested borders. */
const layers = ['rank-discs', 'closed', 'flow-hit', 'network-hit', 'roads', 'contested-hit'];
/** Ribbons can be thin: a click this many pixels beside one still means it. */
const reach = 3;

export function listenToFlows(map: GlMap): void {
  map.on('click', (event) => select(map, event));
  for (const layer of layers) {
    map.on('mouseenter', layer, () => (map.getCanvas().style.cursor = 'pointer'));
    map.on('mouseleave', layer, () => (map.getCanvas().style.cursor = ''));
  }
}

function select(map: GlMap, event: MapMouseEvent): void {
  const { x, y } = event.point;
  const found = map.queryRenderedFeatures(
    [
      [x - reach, y - reach],
      [x + reach, y + reach],
    ],
    { layers },
  );
  const hit = layers.flatMap((layer) => found.find((feature) => feature.layer.id === layer) ?? []).at(0);
  if (!hit) return;
  const { id, rank } = hit.properties;
  const list = shown()?.result.bottlenecks ?? [];
  if (hit.layer.id === 'rank-discs') chooseBottleneck(list.find((one) => one.rank === rank));
  else if (hit.layer.id === 'contested-hit') show({ borderNote: String(id) });
  else if (hit.layer.id === 'network-hit' || hit.layer.id === 'roads')
    chooseLink(ribbonId(String(id), 'forward'));
  else chooseLink(String(id));
}
