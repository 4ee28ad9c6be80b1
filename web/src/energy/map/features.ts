import type { Feature, Position } from 'geojson';
import type { EnergyLink, EnergyResult } from '../../api/energy-types';
import { loadClass } from '../../flows/scale';
import { rateOf } from '../rates';
import type { EnergyView } from '../view';
import { widthLaws, widthPx } from '../width';

const nothing = 1e-6;
/** Some 500 km. */
const tieDegrees = 4.5;

/** Lines of the carriers shown: those that carry, turned the way they flow, and those that do not. */
export function energyFeatures(
  result: EnergyResult,
  base: EnergyResult,
  view: EnergyView,
  chevronOf: (load: number) => string,
): Feature[] {
  const at = new Map(result.nodes.map((node): [string, Position] => [node.id, [node.lon, node.lat]]));
  const laws = widthLaws(base);
  const beside = new Map<string, number>();
  return result.links.flatMap((link) => {
    const line = lineOf(link, at);
    if (!line || !view.carriers.includes(link.carrier)) return [];
    const rate = rateOf(link, result, view);
    const flows = link.open && Math.abs(rate.value) > nothing;
    const width = flows ? widthPx(laws[link.carrier].most, rate.value) : 1.2;
    // Lines between the same two places lie side by side.
    const pair = [link.from, link.to].sort().join(' ');
    const before = beside.get(pair) ?? 0;
    beside.set(pair, before + width + 4);
    const turned = flows && rate.value < 0;
    const side = link.from < link.to !== turned ? 1 : -1;
    const load = flows ? loadClass(rate.load) : 0;
    const properties = {
      id: link.id,
      carrier: link.carrier,
      state: flows ? 'flows' : link.open ? 'idle' : 'planned',
      width,
      offset: side * before,
      load,
      chevron: chevronOf(load),
      fullness: rate.load ?? 0,
      /** From end to end; of a long tie that is its thin part. */
      whole: true,
    };
    const drawn = turned ? [...line].reverse() : line;
    // A tie between two grids is no line of its own: where it is long it stands at its middle alone.
    return link.carrier === 'power' && flows && reach(line) > tieDegrees
      ? [
          feature(drawn, { ...properties, state: 'tie' }),
          feature(middle(drawn), { ...properties, whole: false }),
        ]
      : [feature(drawn, properties)];
  });
}

function reach([a, b]: Position[]): number {
  return Math.hypot((a![0]! - b![0]!) * Math.cos((a![1]! * Math.PI) / 180), a![1]! - b![1]!);
}

/** The part of a line about its middle that is drawn of a long tie. */
function middle([a, b]: Position[]): Position[] {
  const part = tieDegrees / 3 / reach([a!, b!]);
  const at = (share: number): Position => [
    a![0]! + share * (b![0]! - a![0]!),
    a![1]! + share * (b![1]! - a![1]!),
  ];
  return [at(0.5 - part), at(0.5 + part)];
}

function lineOf(link: EnergyLink, at: Map<string, Position>): Position[] | undefined {
  const [a, b] = [at.get(link.from), at.get(link.to)];
  return a && b ? [a, b] : undefined;
}

function feature(coordinates: Position[], properties: Feature['properties']): Feature {
  return { type: 'Feature', properties, geometry: { type: 'LineString', coordinates } };
}
