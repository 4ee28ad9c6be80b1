import { html, type TemplateResult } from 'lit';
import type { Carrier, EnergyResult } from '../api/energy-types';
import { countryName } from '../text/country';
import { formatList, formatRough } from '../text/number';
import { t } from '../text/energy';
import { unit } from './words';

/** What somebody asks for and does not get, in A and in B. */
export interface Unserved {
  /** A country, or several buyers together, who are told apart from the country in which they take their gas over. */
  name: string;
  /** Whether it is several buyers together. */
  several?: true;
  country: string;
  carrier: Carrier;
  unit: string;
  a: number;
  b: number;
}

/** The digits of the answer: less is no change. */
const least = 5e-4;

/** By country and carrier, those that change most first. */
export function unservedRows(a: EnergyResult, b: EnergyResult): Unserved[] {
  return (['gas', 'power', 'oil'] as const).flatMap((carrier) => {
    const [before, after] = [missingOf(a, carrier), missingOf(b, carrier)];
    return [...new Set([...before.keys(), ...after.keys()])]
      .map((key) => ({
        ...(after.get(key) ?? before.get(key))!,
        carrier,
        unit: b.unserved[carrier]?.unit ?? '',
        a: before.get(key)?.value ?? 0,
        b: after.get(key)?.value ?? 0,
      }))
      .filter((row) => row.a > least || row.b > least)
      .sort((one, other) => Math.abs(other.b - other.a) - Math.abs(one.b - one.a));
  });
}

interface Missing {
  name: string;
  several?: true;
  country: string;
  value: number;
}

function missingOf(result: EnergyResult, carrier: Carrier): Map<string, Missing> {
  const missing = new Map(
    Object.entries(result.unserved[carrier]?.byCountry ?? {}).map(([country, value]): [string, Missing] => [
      country,
      { name: countryName(country), country, value },
    ]),
  );
  const several = carrier === 'gas' ? result.buyers.filter((buyer) => !buyer.country) : [];
  for (const { id, name, node, deliveredBcm, computedBcm } of several) {
    const country = result.nodes.find((one) => one.id === node)?.country ?? '';
    const at = missing.get(country);
    const value = Math.min((deliveredBcm ?? 0) - (computedBcm ?? deliveredBcm ?? 0), at?.value ?? 0);
    if (!at || value <= 0) continue;
    missing.set(country, { ...at, value: at.value - value });
    missing.set(id, { name, country, value, several: true });
  }
  return missing;
}

export function isOther({ a, b }: Unserved): boolean {
  return Math.abs(b - a) > least;
}

/** Who goes without more or less than before; those for whom nothing changes are only named. */
export function unservedTable(a: EnergyResult, b: EnergyResult): TemplateResult {
  const rows = unservedRows(a, b);
  if (!rows.length) return html`<p>${t('energy.all-served')}</p>`;
  const [other, same] = [rows.filter(isOther), rows.filter((row) => !isOther(row))];
  const alike = same.map((row) => `${row.name} (${t(`carrier.${row.carrier}`)})`);
  return html`${other.length ? table(other) : html`<p>${t('energy.none-more')}</p>`}
  ${alike.length ? html`<p class="quiet">${t('energy.without-before', { who: formatList(alike) })}</p>` : ''}`;
}

function table(rows: Unserved[]): TemplateResult {
  return html`<table class="plain-table energy-ab" data-unserved>
    <caption>
      ${t('energy.unserved')}
    </caption>
    <thead>
      <tr>
        <th scope="col">${t('energy.who')}</th>
        <th scope="col">${t('energy.carrier')}</th>
        <th scope="col" class="number">A</th>
        <th scope="col" class="number">B</th>
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        (row) =>
          html`<tr>
            <th scope="row"><bdi>${row.name}</bdi></th>
            <td>${t(`carrier.${row.carrier}`)}</td>
            <td class="number">${formatRough(row.a)}</td>
            <td class="number">${formatRough(row.b)} <span class="unit">${unit(row.unit)}</span></td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}
