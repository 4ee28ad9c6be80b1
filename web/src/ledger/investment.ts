import { html, type TemplateResult } from 'lit';
import type { Cited, Figure } from '../api/ledger-types';
import { formatDay } from '../text/number';
import { t } from '../text/ledger';
import { periodText } from './amount';
import { asked } from './asked';
import { recordFigure } from './figure';
import { filePath } from './files';
import { claimantName, propertyName, subjectName } from './names';
import { csvLink, none, part, section } from './parts';
import { ledger } from './state';
import { table } from './table';

/** Investment, companies and contractors, by whoever says it; what contradicts stands under one heading. */
export function investment(): TemplateResult {
  const path = filePath();
  return part(asked<Cited & { figures: Figure[] }>('investment', path), path, ({ figures }) =>
    section(t('investment.title', { n: figures.length }), figures.length ? figureTable(figures) : none(), {
      tools: csvLink(path),
    }),
  );
}

function figureTable(figures: readonly Figure[]): TemplateResult {
  const name = (one: Figure): string => propertyName(one);
  return table({
    caption: t('page.investment'),
    rows: [...figures].sort(
      (a, b) => name(a).localeCompare(name(b)) || (a.period ?? '').localeCompare(b.period ?? ''),
    ),
    group: name,
    chosen: (_, i) => ledger().row === i,
    columns: [
      { title: t('claims.claim'), cell: (row) => html`<bdi>${subjectName(row)}</bdi>` },
      { title: t('claims.says'), cell: (row) => recordFigure(row, name(row)) },
      { title: t('table.period'), cell: (row) => periodText(row.period) || t('figure.no-period') },
      {
        title: t('claims.who'),
        cell: (row) =>
          html`<bdi>${row.claimant ? claimantName(row.claimant) : t('figure.unknown')}</bdi>
            <bdi class="quiet"
              >${[row.claimedOn ? formatDay(row.claimedOn) : '', row.locator].filter(Boolean).join(' · ')}</bdi
            >`,
      },
    ],
  });
}
