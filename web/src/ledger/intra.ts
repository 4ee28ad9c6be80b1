import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Cited, IntraRow } from '../api/ledger-types';
import { t, word } from '../text/ledger';
import { periodText } from './amount';
import { asked } from './asked';
import { recordFigure } from './figure';
import { filePath } from './files';
import { claimantName } from './names';
import { csvLink, none, part, section } from './parts';
import { table } from './table';

const bar = { width: 260, height: 14 };

/** The share of trade within the organisation under each definition in use, so that 3, 5 and 7 are all understood. */
export function intra(): TemplateResult {
  const path = filePath();
  return part(
    asked<Cited & { definitions: IntraRow[]; claims?: IntraRow[] }>('intra', path),
    path,
    (answer) => {
      const rows = answer.definitions ?? [];
      const most = Math.max(...rows.map((row) => row.percent ?? 0), 1);
      return section(
        t('intra.title', { n: rows.length }),
        html`<p class="quiet">${t('intra.note')}</p>
          ${rows.length ? shareTable(rows, most) : none()}`,
        { tools: csvLink(path) },
      );
    },
  );
}

function shareTable(rows: readonly IntraRow[], most: number): TemplateResult {
  return table({
    caption: t('intra.table'),
    rows,
    columns: [
      { title: t('intra.definition'), cell: (row) => html`<bdi>${definition(row)}</bdi>` },
      { title: t('table.period'), cell: (row) => periodText(row.period) },
      { title: t('intra.share'), unit: '%', number: true, cell: (row) => share(row) },
      { title: t('intra.drawn'), cell: (row) => shareBar(row, most) },
      { title: t('intra.used-by'), cell: (row) => usedBy(row) },
    ],
  });
}

/** "Members; exports; each flow once": the choices that make one definition differ from the next. */
function definition(row: IntraRow): string {
  if (row.definition) return row.definition;
  const parts = [row.members, row.measure, row.counted].filter((one): one is string => Boolean(one));
  return parts.map((one) => word('definition', one)).join(', ') || (row.id ?? '');
}

function share(row: IntraRow): unknown {
  if (row.percent === undefined) return t('figure.none');
  return recordFigure(
    {
      value: row.percent,
      unit: 'percent',
      kind: 'derivation',
      ...(row.basis ? { basis: row.basis } : {}),
      ...(row.statement ? { statement: row.statement } : {}),
      ...(row.period ? { period: row.period } : {}),
    },
    definition(row),
    true,
  );
}

function shareBar(row: IntraRow, most: number): unknown {
  if (row.percent === undefined) return nothing;
  const width = (row.percent / most) * bar.width;
  return html`<svg
    width=${bar.width}
    height=${bar.height}
    aria-hidden="true"
    class="share-bar is-${row.basis ?? 'derived'}"
  >
    ${svg`<rect x="1" y="1" width=${Math.max(1, width - 2)} height=${bar.height - 2}></rect>`}
  </svg>`;
}

function usedBy(row: IntraRow): TemplateResult {
  if (!row.usedBy?.length) return html`<span class="quiet">${t('intra.nobody')}</span>`;
  return html`<ul class="evidence">
    ${row.usedBy.map((one) => html`<li>${typeof one === 'string' ? html`<bdi>${one}</bdi>` : html`${recordFigure(one, definition(row))} <bdi class="quiet">${one.claimant ? claimantName(one.claimant) : ''}</bdi>`}</li>`)}
  </ul>`;
}
