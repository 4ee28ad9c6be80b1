import type { Figure } from '../api/ledger-types';
import { formatDay, formatNumber } from '../text/number';
import { t, word } from '../text/ledger';

const noBreak = '\u00a0';
const mostDecimals = 2;

/** Never more digits than were given, and no more than two decimals: 6.13 stays 6.13, 44.8819 becomes 44.88. */
export function digitsOf(value: number, sign: 'auto' | 'exceptZero' = 'auto'): string {
  const given = (/\.(\d+)$/.exec(String(value)) ?? ['', ''])[1]!.length;
  const small = value !== 0 && Math.abs(value) < 0.01;
  const room = small ? 4 : Math.abs(value) >= 1000 ? 0 : Math.abs(value) >= 100 ? 1 : mostDecimals;
  return formatNumber(value, Math.min(given, room), sign);
}

/** Progress is a rough thing: whole percents. */
export function percent(part: number): string {
  return `${formatNumber(Math.round(part * 100))}${noBreak}%`;
}

export function unitWord(unit: string | undefined): string {
  if (!unit || unit === 'text' || unit === 'date') return '';
  const known = word('unit', unit);
  return known === unit ? unit.replaceAll('-', ' ') : known;
}

/** A figure without its unit: the number with the word that bounds it, or the words of the source. */
export function figureDigits(figure: Figure): string {
  if (figure.entities) return figure.entities.map((one) => one.name).join(', ');
  if (figure.value === undefined) return figure.text || t('figure.unknown');
  const digits = figure.unit === 'date' ? (figure.text ?? String(figure.value)) : digitsOf(figure.value);
  return figure.bound === 'more-than' || figure.bound === 'fewer-than'
    ? `${t(`bound.${figure.bound}`)}${noBreak}${digits}`
    : figure.bound === 'rank'
      ? t('bound.rank', { n: figure.value })
      : digits;
}

export function figureText(figure: Figure): string {
  if (figure.value === undefined) return figureDigits(figure);
  const unit = figure.bound === 'rank' ? '' : unitWord(figure.unit);
  return unit ? `${figureDigits(figure)}${noBreak}${unit}` : figureDigits(figure);
}

/** A partial date or a stretch of time in words; a year that both ends share is said once. */
export function periodText(period: string | undefined): string {
  const [from = '', to] = (period ?? '').split('/').map(formatDay);
  if (to === undefined) return from;
  const year = /\s\d{4}$/.exec(to)?.[0];
  return `${year && from.endsWith(year) ? from.slice(0, -year.length) : from} – ${to}`;
}
