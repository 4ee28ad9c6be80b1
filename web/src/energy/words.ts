import type { Basis } from '../api/types';
import type { EnergyLink } from '../api/energy-types';
import { countryName } from '../text/country';
import { formatNumber, formatRough } from '../text/number';
import { t, word } from '../text/energy';
import { libraryScenario } from './library';
import { rateOf } from './rates';
import { energy, seen } from './state';
import { everywhere, type EnergyView, type WhatIf } from './view';

export const noBreak = '\u00a0';

export function unit(id: string): string {
  return word('energy-unit', id);
}

/** A figure with its unit; estimated ones look estimated. */
export function amount(value: number, unitId: string, basis?: Basis): string {
  return `${basis === 'estimated' ? '≈ ' : ''}${formatRough(value)}${noBreak}${unit(unitId)}`;
}

export function percent(part: number | undefined): string {
  return part === undefined ? t('energy.not-open') : `${formatNumber(100 * part)}${noBreak}%`;
}

export function hourText(view: EnergyView): string {
  return view.hour
    ? t('energy.hour', { season: t(`season.${view.hour.season}`), hour: `${view.hour.of}:00` })
    : t('energy.whole-year');
}

function linkOf(id: string): EnergyLink | undefined {
  return energy().base?.links.find((link) => link.id === id);
}

export function linkName(id: string): string {
  return linkOf(id)?.name ?? id;
}

export function changeWords(what: WhatIf): string[] {
  const { library } = what;
  return [
    ...(library === undefined ? [] : [libraryScenario(library)?.name ?? library]),
    ...what.open.map((id) => t('energy.opened', { name: linkName(id) })),
    ...what.close.map((id) => t('energy.cut', { name: linkName(id) })),
    ...Object.entries(what.capacity).map(([id, value]) => {
      const link = linkOf(id);
      return t('energy.capacity-set', {
        name: linkName(id),
        value: link ? amount(value, link.capacityUnit) : String(value),
      });
    }),
    ...Object.entries(what.demand).map(([country, percentage]) =>
      t('energy.demand-set', {
        where: country === everywhere ? t('energy.everywhere') : countryName(country),
        value: `${formatNumber(percentage)}${noBreak}%`,
      }),
    ),
  ];
}

/** "South Caucasus Pipeline: 97 % of capacity, 23.1 bcm a year." */
export function linkSpoken(link: EnergyLink): string {
  const { answer, view } = seen();
  const rate = answer && rateOf(link, answer, view);
  return t('energy.spoken', {
    name: link.name,
    carrier: t(`carrier.${link.carrier}`),
    load: percent(rate?.load),
    rate: amount(Math.abs(rate?.value ?? 0), link.capacityUnit),
  });
}
