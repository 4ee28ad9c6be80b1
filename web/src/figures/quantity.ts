import type { Quantity } from '../state/store';
import { formatNumber, formatRough } from '../text/number';
import { t, type MessageKey } from '../text/message';

/** How a quantity is written: figures and unit. Values come in the unit of the interface (hours, km, USD, kg). */
export type Shown = Quantity | 'days' | 'daysP90';

const noBreak = '\u00a0';
const hoursPerDay = 24;

type Sign = 'auto' | 'exceptZero';

const digits: Record<Shown, (value: number, sign: Sign) => string> = {
  days: (hours, sign) => formatNumber(hours / hoursPerDay, 1, sign),
  daysP90: (hours, sign) => formatNumber(hours / hoursPerDay, 1, sign),
  hours: (hours, sign) => formatNumber(hours, Math.abs(hours) < 10 && !isWhole(hours) ? 1 : 0, sign),
  hoursP90: (hours, sign) => formatNumber(hours, Math.abs(hours) < 10 && !isWhole(hours) ? 1 : 0, sign),
  km: (km, sign) => formatNumber(km, 0, sign),
  usdPerTeu: (usd, sign) => formatRough(usd, sign),
  usdPerTonne: (usd, sign) =>
    Math.abs(usd) < 10 && usd !== 0 ? formatNumber(usd, 2, sign) : formatNumber(usd, 0, sign),
  kgCo2ePerTonne: (kg, sign) =>
    Math.abs(kg) < 10 && kg !== 0 ? formatNumber(kg, 1, sign) : formatNumber(kg, 0, sign),
};

export function digitsOf(shown: Shown, value: number, sign: Sign = 'auto'): string {
  return digits[shown](value, sign);
}

export function unitOf(shown: Shown): string {
  return t(`unit.${shown}` as MessageKey);
}

/** Figure and unit in one string, for titles, labels and speech. */
export function amount(shown: Shown, value: number): string {
  return `${digitsOf(shown, value)}${noBreak}${unitOf(shown)}`;
}

function isWhole(value: number): boolean {
  return Math.abs(value - Math.round(value)) < 0.05;
}
