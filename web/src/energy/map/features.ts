import type { Feature, Position } from 'geojson';
import type { EnergyLink, EnergyResult } from '../../api/energy-types';
import { loadClass } from '../../flows/scale';
import { rateOf } from '../rates';
import type { EnergyView } from '../view';
import { widthLaws } from '../laws';
import { widthPx } from '../width';
import { SideBySide } from './side-by-side';

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
  const at = placesOf(result);
  const laws = widthLaws(base);
  const beside = new SideBySide();
  return result.links.flatMap((link) => {
    const line = lineOf(link, at);
    if (!line || !view.carriers.includes(link.carrier)) return [];
    const rate = rateOf(link, result, view);
    const flows = link.open && Math.abs(rate.value) > nothing;
    const width = flows ? widthPx(laws[link.carrier].most, rate.value) : 1.2;
    const drawn = flows && rate.value < 0 ? [...line].reverse() : line;
    const load = flows ? loadClass(rate.load) : 0;
    const properties = {
      id: link.id,
      carrier: link.carrier,
      state: flows ? 'flows' : link.open ? 'idle' : 'planned',
      width,
      offset: beside.offset(drawn, width),
      load,
      chevron: chevronOf(load),
      fullness: rate.load ?? 0,
      /** From end to end; of a long tie that is its thin part. */
      whole: true,
    };
    // A tie between two grids that nobody drew is no line of its own: where it is long it stands at its middle alone.
    return link.carrier === 'power' && flows && line.length === 2 && reach(line) > tieDegrees
      ? [
          feature(drawn, { ...properties, state: 'tie' }),
          feature(middle(drawn), { ...properties, whole: false }),
        ]
      : [feature(drawn, properties)];
  });
}

export function placesOf(result: EnergyResult): Map<string, Position> {
  return new Map(result.nodes.map((node): [string, Position] => [node.id, [node.lon, node.lat]]));
}

/** The way a link runs where that is known, else straight from place to place. */
export function lineOf(link: EnergyLink, at: ReadonlyMap<string, Position>): Position[] | undefined {
  if (link.shape.length > 1) return link.shape;
  const [a, b] = [at.get(link.from), at.get(link.to)];
  return a && b ? [a, b] : undefined;
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

export function feature(coordinates: Position[], properties: Feature['properties']): Feature {
  return { type: 'Feature', properties, geometry: { type: 'LineString', coordinates } };
}
