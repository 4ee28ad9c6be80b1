import { t } from '../../text/ledger';
import { digitsOf, unitWord } from '../amount';
import { fullPoints, gaps, type ChartParts } from './data';

/** The chart in one sentence: each producer's last year, the target, how far apart they stand. */
export function sentenceOf(parts: ChartParts): string {
  const unit = unitWord(parts.unit);
  const lasts = parts.series.flatMap((one) => {
    const last = fullPoints(one).at(-1) ?? one.points.at(-1);
    return last
      ? [
          t('chart.last', {
            producer: one.label,
            value: digitsOf(last.value),
            unit,
            year: String(Math.floor(last.year)),
          }),
        ]
      : [];
  });
  const widest = gaps(parts.series).at(-1);
  return [
    `${parts.title}.`,
    ...lasts,
    parts.target ? t('chart.target', { text: parts.target.text, unit }) : '',
    widest
      ? t('chart.gap', { year: String(widest.year), low: digitsOf(widest.low), high: digitsOf(widest.high) })
      : '',
    t('chart.twin'),
  ]
    .filter(Boolean)
    .join(' ');
}
