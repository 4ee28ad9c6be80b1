import { html, type TemplateResult } from 'lit';
import type { TradeFigure } from '../api/trade-types';
import { t } from '../text/ledger';
import { periodText } from './amount';
import { recordFigure } from './figure';
import type { Money } from './money';
import { areaName } from './names';
import { table } from './table';

/** Exports each way, the newest first: a column for each flow and each of those who count it. */
export function flowTable(flows: readonly TradeFigure[], money: Money): TemplateResult {
  const names = (of: TradeFigure): string => `${of.subject} ${of.producer}`;
  const heads = [...new Map(flows.map((one) => [names(one), one])).values()].sort(
    (a, b) => (a.subject ?? '').localeCompare(b.subject ?? '') || a.label.localeCompare(b.label),
  );
  const rows = [...new Map(flows.map((one) => [one.period ?? '', one])).values()]
    .sort((a, b) => b.year - a.year || (b.period ?? '').localeCompare(a.period ?? ''))
    .map((one) => one.period ?? '');
  return table({
    caption: t('trade.flows'),
    rows,
    columns: [
      { title: t('table.period'), cell: (period: string) => periodText(period) },
      ...heads.map((head) => ({
        title: `${areaName(head.subject ?? '')}, ${head.label}`,
        number: true,
        cell: (period: string) => {
          const one = flows.find((each) => names(each) === names(head) && each.period === period);
          return one
            ? recordFigure(
                money.figure(one),
                `${areaName(head.subject ?? '')}, ${head.label}, ${period}`,
                true,
              )
            : html`<span class="quiet" aria-label=${t('figure.none')}>–</span>`;
        },
      })),
    ],
  });
}
