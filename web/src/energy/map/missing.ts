import type { Feature, Position } from 'geojson';
import type { EnergyNode, EnergyResult } from '../../api/energy-types';
import { formatRough } from '../../text/number';
import { t } from '../../text/energy';
import { isOther, unservedRows } from '../unserved';
import type { EnergyView } from '../view';
import { noBreak, unit } from '../words';

const middleLon = 50;

/** Where a line meets the grid of a country first, which may lie far from where the grid is placed. */
function entryOf({ links, nodes }: EnergyResult, { id, country, lon, lat }: EnergyNode): Position {
  const into = links.find((link) => link.to === id && link.shape.length > 1);
  const inside = nodes.some((node) => node.id === into?.from && node.country === country);
  return into?.shape.at(inside ? 0 : -1) ?? [lon, lat];
}

/** Countries that go without more than before, named where their grid stands on the map. */
export function missingFeatures(a: EnergyResult, b: EnergyResult, view: EnergyView): Feature[] {
  return unservedRows(a, b)
    .filter((row) => view.carriers.includes(row.carrier) && isOther(row) && row.b > row.a)
    .flatMap((row): Feature[] => {
      const own = b.nodes.filter(
        ({ country, carrier }) => country === row.country && carrier === row.carrier,
      );
      const node = own.find(({ kind }) => kind === 'country') ?? own[0];
      if (!node) return [];
      const name = row.several ? t('energy.other-buyers') : row.name;
      const text = `${name}\n${formatRough(row.a - row.b, 'exceptZero')}${noBreak}${unit(row.unit)}`;
      const coordinates = entryOf(b, node);
      const west = coordinates[0]! < middleLon;
      return [
        {
          type: 'Feature',
          properties: { text, west, rank: row.a - row.b },
          geometry: { type: 'Point', coordinates },
        },
      ];
    });
}
