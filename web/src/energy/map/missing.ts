import type { Feature, Position } from 'geojson';
import type { EnergyNode, EnergyResult } from '../../api/energy-types';
import { formatRough } from '../../text/number';
import { t } from '../../text/energy';
import { isOther, unservedRows } from '../unserved';
import type { EnergyView } from '../view';
import { noBreak, unit } from '../words';

/** Where the line that is drawn meets the grid of the country, which may lie far from where the grid is placed. */
function endOf({ links }: EnergyResult, { id, lon, lat }: EnergyNode): Position {
  const into = links.find((link) => link.to === id && link.open && link.shape.length > 1);
  return into?.shape.at(-1) ?? [lon, lat];
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
      return [
        {
          type: 'Feature',
          properties: { text, rank: row.a - row.b },
          geometry: { type: 'Point', coordinates: endOf(b, node) },
        },
      ];
    });
}
