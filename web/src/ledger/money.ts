import type { Figure } from '../api/ledger-types';
import type { TradeFigure } from '../api/trade-types';
import { formatNumber } from '../text/number';

const billion = 1000;

/** Millions or billions of US dollars, whichever can be read, for all the figures of a chart or a table. */
export interface Money {
  unit: 'usd-million' | 'usd-billion';
  of: (usdMillion: number) => number;
  /** The figure in that unit, with all that is known of it. */
  figure: (figure: TradeFigure) => Figure & { value: number };
}

export function moneyFor(figures: readonly { usdMillion: number }[]): Money {
  const large = figures.some((one) => one.usdMillion >= billion);
  const of = (usdMillion: number): number => (large ? Number((usdMillion / billion).toFixed(6)) : usdMillion);
  const unit = large ? 'usd-billion' : 'usd-million';
  return { unit, of, figure: (figure) => ({ ...figure, value: of(figure.usdMillion), unit }) };
}

/** What a figure of money is in millions of US dollars; undefined where it is no such figure. */
export function usdMillionOf({ value, unit }: Figure): number | undefined {
  const factor = { 'usd-million': 1, 'usd-billion': billion, 'usd-trillion': billion * billion }[unit ?? ''];
  return value === undefined || factor === undefined ? undefined : value * factor;
}

/** A share with one decimal: 2.6. */
export function shareText(percent: number): string {
  return formatNumber(percent, 1);
}
