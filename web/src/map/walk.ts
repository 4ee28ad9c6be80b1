import type { Position } from 'geojson';
import type { LinkInfo, Network } from '../network/network';
import { nameOf } from '../network/network';
import { amount } from '../figures/quantity';
import { t, word } from '../text/message';

/** Walking the network by keys: where the reader stands, and the link taken to get there. */
export interface Cursor {
  node: string;
  link?: string;
}

const directions: Record<string, [number, number]> = {
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
};

export function isArrow(key: string): boolean {
  return key in directions;
}

/** The link whose way from here lies nearest to the arrow; none lies behind the reader. */
export function walk(network: Network, cursor: Cursor, key: string): Cursor | undefined {
  const [dx, dy] = directions[key] ?? [0, 0];
  let best: { link: LinkInfo; cos: number } | undefined;
  for (const link of network.linksAt.get(cursor.node) ?? []) {
    const bearing = towards(link, cursor.node);
    const cos = bearing[0] * dx + bearing[1] * dy;
    const better = !best || cos > best.cos + 1e-6;
    if (cos > 0.26 && better) best = { link, cos };
  }
  return best && { node: otherEnd(best.link, cursor.node), link: best.link.id };
}

function otherEnd(link: LinkInfo, node: string): string {
  return link.from === node ? link.to : link.from;
}

/** Direction from one end of a link to the other, as a vector of length one. */
function towards(link: LinkInfo, node: string): [number, number] {
  const ends = [link.line[0], link.line.at(-1)] as [Position, Position];
  const [a, b] = link.from === node ? ends : [ends[1], ends[0]];
  const shrink = Math.cos((((a[1]! + b[1]!) / 2) * Math.PI) / 180);
  const [dx, dy] = [(b[0]! - a[0]!) * shrink, b[1]! - a[1]!];
  const length = Math.hypot(dx, dy) || 1;
  return [dx / length, dy / length];
}

/** "Horasan to Kars, rail 1435 mm, 156 km, open." */
export function spoken(network: Network, cursor: Cursor, lang: string | undefined): string {
  const link = cursor.link ? network.links.get(cursor.link) : undefined;
  const here = nameOf(network, cursor.node, lang);
  if (!link) return here;
  return t('map.spoken', {
    from: nameOf(network, otherEnd(link, cursor.node), lang),
    to: here,
    mode: link.gaugeMm ? t('leg.rail', { gauge: String(link.gaugeMm) }) : word('mode', link.mode),
    km: amount('km', link.lengthKm),
    status: word('status', link.status),
  });
}

/** The place nearest to a point of the map, to begin a walk from. */
export function nearestNode(network: Network, lon: number, lat: number): string | undefined {
  let best: { id: string; far: number } | undefined;
  for (const node of network.nodes.values()) {
    const far =
      Math.hypot((node.at[0]! - lon) * Math.cos((lat * Math.PI) / 180), node.at[1]! - lat) +
      node.rank * 0.004;
    if (!best || far < best.far) best = { id: node.id, far };
  }
  return best?.id;
}
