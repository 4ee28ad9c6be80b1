import type { Feature, Position } from 'geojson';
import type { Leg, RoutePlan } from '../api/types';
import { amount } from '../figures/quantity';
import { nameOf, type Network } from '../network/network';
import { legLine } from '../network/route-line';
import { basisOf, letterOf } from '../routes/facts';
import { partOf } from '../routes/mini-strip';

export type Role = 'a' | 'b' | 'other';
type Features = Feature[];

/** Pixels between the middles of two routes that run over the same line. */
const lane = 4.5;

interface Run {
  points: Position[];
  offset: number;
  alone: boolean;
}

/** Lines of all routes: one polyline for each run over the same company, set off where routes share it. */
export function routeLines(
  routes: readonly RoutePlan[],
  network: Network,
  roleOf: (i: number) => Role,
): Features {
  const users = usersOf(routes, roleOf);
  return routes.flatMap((route, index) =>
    runsOf(route, index, users, network).map((run) => ({
      type: 'Feature' as const,
      properties: { route: index, role: roleOf(index), offset: run.offset },
      geometry: { type: 'LineString' as const, coordinates: run.points },
    })),
  );
}

/** Letters where a route runs alone, in the middle of its longest such run. */
export function routeBadges(
  routes: readonly RoutePlan[],
  network: Network,
  roleOf: (i: number) => Role,
): Features {
  const users = usersOf(routes, roleOf);
  return routes.flatMap((route, index) => {
    const runs = runsOf(route, index, users, network);
    const alone = runs.filter((run) => run.alone);
    const longest = (alone.length ? alone : runs).sort((a, b) => lengthOf(b.points) - lengthOf(a.points))[0];
    if (!longest) return [];
    const properties = { route: index, role: roleOf(index), letter: letterOf(index) };
    return [point(halfWay(longest.points), properties)];
  });
}

/** Routes over each link, the chosen one first so that it keeps the middle. */
function usersOf(routes: readonly RoutePlan[], roleOf: (i: number) => Role): Map<string, number[]> {
  const users = new Map<string, number[]>();
  const order = routes.map((_, i) => i).sort((a, b) => rank(roleOf(a)) - rank(roleOf(b)) || a - b);
  for (const index of order)
    for (const leg of routes[index]!.legs) {
      if (leg.kind !== 'haul' || !leg.link) continue;
      const list = users.get(leg.link) ?? [];
      if (!list.includes(index)) list.push(index);
      users.set(leg.link, list);
    }
  return users;
}

function rank(role: Role): number {
  return role === 'a' ? 0 : role === 'b' ? 1 : 2;
}

function runsOf(route: RoutePlan, index: number, users: Map<string, number[]>, network: Network): Run[] {
  const runs: Run[] = [];
  let company = '';
  for (const leg of route.legs) {
    if (leg.kind !== 'haul') continue;
    const points = legLine(leg, network);
    if (points.length < 2) continue;
    const here = users.get(leg.link ?? '') ?? [index];
    const key = here.join();
    const last = runs.at(-1);
    if (last && key === company) last.points.push(...points.slice(1));
    else runs.push({ points: [...points], offset: offsetOf(here.indexOf(index)), alone: here.length < 2 });
    company = key;
  }
  return runs;
}

/** 0, then one lane right, one left, two right ... */
function offsetOf(position: number): number {
  return lane * Math.ceil(position / 2) * (position % 2 ? 1 : -1) || 0;
}

/** Ends and stops of the chosen route; borders and changes carry their hours. */
export function routeStops(route: RoutePlan, network: Network, lang: string | undefined): Features {
  const stops = new Map<string, { hours: number; label?: string; part?: string }>();
  const ends = [route.legs[0]?.from, route.legs.at(-1)?.to];
  for (const end of ends) if (end) stops.set(end, { hours: 1e6 });
  for (const leg of route.legs) {
    if (leg.kind === 'haul' || leg.hours <= 0 || stops.get(leg.from)?.hours === 1e6) continue;
    const known = stops.get(leg.from);
    if (!known || known.hours < leg.hours)
      stops.set(leg.from, { hours: leg.hours, label: chipText(leg, network, lang), part: partOf(leg) });
  }
  return [...stops].flatMap(([id, stop]) => {
    const at = network.nodes.get(id)?.at;
    return at ? [point(at, { id, name: stop.label ? '' : nameOf(network, id, lang), ...stop })] : [];
  });
}

function chipText(leg: Leg, network: Network, lang: string | undefined): string {
  const about = basisOf(leg, 'hours') === 'estimated' ? '≈ ' : '';
  return `${nameOf(network, leg.from, lang)} ${about}${amount('hours', leg.hours)}`;
}

/** The marked leg, as a line or as the point of its stop. */
export function markedLeg(leg: Leg | undefined, network: Network): Features {
  if (!leg) return [];
  const points = legLine(leg, network);
  if (points.length > 1)
    return [{ type: 'Feature', properties: {}, geometry: { type: 'LineString', coordinates: points } }];
  return points[0] ? [point(points[0], {})] : [];
}

export function point(at: Position, properties: Record<string, unknown>): Feature {
  return { type: 'Feature', properties, geometry: { type: 'Point', coordinates: at } };
}

function lengthOf(points: readonly Position[]): number {
  let length = 0;
  for (let i = 1; i < points.length; i++)
    length += Math.hypot(points[i]![0]! - points[i - 1]![0]!, points[i]![1]! - points[i - 1]![1]!);
  return length;
}

function halfWay(points: readonly Position[]): Position {
  let left = lengthOf(points) / 2;
  for (let i = 1; i < points.length; i++) {
    const [a, b] = [points[i - 1]!, points[i]!];
    const step = Math.hypot(b[0]! - a[0]!, b[1]! - a[1]!);
    if (step >= left && step > 0)
      return [a[0]! + ((b[0]! - a[0]!) * left) / step, a[1]! + ((b[1]! - a[1]!) * left) / step];
    left -= step;
  }
  return points[0]!;
}
