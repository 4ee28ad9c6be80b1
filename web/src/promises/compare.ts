import { html, type TemplateResult } from 'lit';
import type { BoardComparison, PromiseChange, PromiseStatus } from '../api/promise-types';
import { asked } from '../ledger/asked';
import { filePath } from '../ledger/files';
import { none, part } from '../ledger/parts';
import { table } from '../ledger/table';
import { formatDay, formatNumber } from '../text/number';
import { t } from '../text/ledger';
import { promiseAddress } from './board';
import { gradeBox, statuses, statusSign } from './status';
import { statusStrip } from './strip';

/** What was known on two days, the counts beside each other, and the promises whose rating moved. */
export function comparison(): TemplateResult {
  const path = filePath();
  return part(asked<BoardComparison>('compare', path), path, draw);
}

function draw(answer: BoardComparison): TemplateResult {
  const { countsA, countsB } = answer;
  return html`<h2 class="board__head">${t('compare-dates.title', { n: answer.changes.length })}</h2>
    ${countsA && countsB ? html`${strip(answer.a, countsA)} ${strip(answer.b, countsB)} ${countTable(answer, countsA, countsB)}` : ''}
    ${answer.changes.length ? changeTable(answer) : none(t('compare-dates.none'))}`;
}

type Counts = NonNullable<BoardComparison['countsA']>;

function strip(day: string, counts: Counts): TemplateResult {
  return html`<p class="label">${t('compare-dates.known', { day: formatDay(day) })}</p>
    ${statusStrip(counts)}`;
}

function countTable({ a, b }: BoardComparison, countsA: Counts, countsB: Counts): TemplateResult {
  const n = (counts: Counts, one: PromiseStatus): number => counts[one] ?? 0;
  return table({
    caption: t('compare-dates.counts'),
    columns: [
      { title: t('board.column-status'), cell: (one: PromiseStatus) => statusSign(one) },
      { title: formatDay(a), number: true, cell: (one) => formatNumber(n(countsA, one)) },
      { title: formatDay(b), number: true, cell: (one) => formatNumber(n(countsB, one)) },
      {
        title: t('compare-dates.difference'),
        number: true,
        cell: (one) => formatNumber(n(countsB, one) - n(countsA, one), 0, 'exceptZero'),
      },
    ],
    rows: statuses.filter((one) => n(countsA, one) + n(countsB, one) > 0),
  });
}

function changeTable({ a, b, changes }: BoardComparison): TemplateResult {
  const side = (one: PromiseChange['a']): unknown =>
    one?.status ? html`${statusSign(one.status)} ${gradeBox(one.grade)}` : t('compare-dates.absent');
  return table({
    caption: t('compare-dates.changes'),
    columns: [
      {
        title: t('board.column-promise'),
        cell: (row: PromiseChange) =>
          html`<a href=${promiseAddress(row.id)}><bdi>${row.title ?? row.id}</bdi></a>`,
      },
      { title: formatDay(a), cell: (row) => side(row.a) },
      { title: formatDay(b), cell: (row) => side(row.b) },
      { title: t('claims.reason'), cell: (row) => html`<bdi>${row.reason ?? ''}</bdi>` },
    ],
    rows: changes,
  });
}
