import type { TemplateResult } from 'lit';
import type { EnergyLink } from '../api/energy-types';
import { leverSlider } from '../controls/lever';
import { formatNumber } from '../text/number';
import { t } from '../text/energy';
import { change, move, rest } from './navigate';
import { energy } from './state';
import { withEntry } from './view';
import { unit } from './words';

const demandRange = { least: 50, most: 150, step: 1 };

/** What a line may carry, from a twentieth to twice of what the tables say; nothing at all is a cut. */
export function capacitySlider(link: EnergyLink, base: EnergyLink): TemplateResult {
  const { what } = energy().view;
  const step = roundStep(base.capacity / 100);
  const withCapacity = (value: number | undefined) => ({
    ...energy().view.what,
    capacity: withEntry(energy().view.what.capacity, link.id, value),
  });
  return leverSlider({
    id: `capacity-${link.id}`,
    name: t('energy.capacity'),
    unit: unit(base.capacityUnit),
    least: Math.max(step, Math.round(base.capacity / 20 / step) * step),
    most: Math.ceil((2 * base.capacity) / step) * step,
    step,
    base: base.capacity,
    set: what.capacity[link.id],
    figure,
    baseText: t('energy.lever-base', { base: figure(base.capacity) }),
    move: (value) => move(withCapacity(value && Number(value.toPrecision(6)))),
    rest,
    change: (value) => change(withCapacity(value)),
  });
}

/** Demand for gas and power of a country, or of all. */
export function demandSlider(country: string, name: string): TemplateResult {
  const { what } = energy().view;
  const withDemand = (value: number | undefined) => ({
    ...energy().view.what,
    demand: withEntry(energy().view.what.demand, country, value),
  });
  return leverSlider({
    id: 'demand',
    name: t('energy.demand', { where: name }),
    unit: '%',
    ...demandRange,
    base: 100,
    set: what.demand[country],
    figure,
    baseText: t('energy.lever-base', { base: figure(100) }),
    move: (value) => move(withDemand(value)),
    rest,
    change: (value) => change(withDemand(value)),
  });
}

/** With as many decimals as a step can need. */
function figure(value: number): string {
  return formatNumber(value, value < 10 ? 2 : value < 100 ? 1 : 0);
}

/** 1, 2 or 5 times a power of ten, at most the value. */
function roundStep(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  const step = [5, 2, 1].find((one) => one * power <= value * 1.0001) ?? 1;
  return Number((step * power).toPrecision(1));
}
