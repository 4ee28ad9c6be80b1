import type { Feature } from 'geojson';
import type { EnergyResult } from '../../api/energy-types';
import { changeClass } from '../../flows/scale';
import { mostChange, type LineChange } from '../difference';
import type { EnergyView } from '../view';
import { changePx } from '../width';
import { feature, lineOf, placesOf } from './features';
import { SideBySide } from './side-by-side';

const ghostPx = 1.2;

/** How lines carry otherwise in B: all as they lie in grey, and over them what changed, linear in the change. */
export function changeFeatures(
  base: EnergyResult,
  view: EnergyView,
  changes: readonly LineChange[],
  chevronOf: (change: number) => string,
): Feature[] {
  const at = placesOf(base);
  const most = mostChange(changes);
  const byId = new Map(changes.map((one) => [one.link.id, one]));
  const beside = new SideBySide();
  return base.links.flatMap((link) => {
    const line = lineOf(link, at);
    if (!line || !view.carriers.includes(link.carrier)) return [];
    const found = byId.get(link.id);
    const drawn = found?.turned ? [...line].reverse() : line;
    const width = found ? changePx(most[link.carrier], found.change) : ghostPx;
    const change = found ? changeClass(most[link.carrier], found.change) : 0;
    const properties = {
      id: link.id,
      carrier: link.carrier,
      state: change < 0 ? 'less' : change > 0 ? 'more' : 'ghost',
      width,
      offset: beside.offset(drawn, width),
      change,
      chevron: chevronOf(change),
      fullness: 0,
      whole: true,
    };
    return [feature(drawn, properties)];
  });
}
