import { html, nothing, type TemplateResult } from 'lit';
import type { ClaimList, ClaimRow } from '../api/ledger-types';
import { formatDay, formatNumber } from '../text/number';
import { t } from '../text/ledger';
import { digitsOf, periodText } from './amount';
import { asked } from './asked';
import { recordFigure } from './figure';
import { filePath } from './files';
import { claimantName, propertyName, subjectName } from './names';
import { addressWith } from './navigate';
import { csvLink, none, part, section } from './parts';
import { ledger, value } from './state';
import { table } from './table';
import { verdictSign } from './verdict';

/** Every claim of the two founding documents and of others, with the measurements beside it and the verdict. */
export function claims(): TemplateResult {
  const path = filePath();
  return part(asked<ClaimList>('claims', path), path, (answer) => draw(answer, path));
}

function draw(answer: ClaimList, path: string): TemplateResult {
  return section(
    t('claims.title', { n: answer.claims.length }),
    html`${answer.counts ? counts(answer.counts) : nothing}
    ${answer.claims.length ? claimTable(answer.claims) : none()}`,
    { tools: csvLink(path) },
  );
}

function counts(list: Record<string, number>): TemplateResult {
  return html`<p class="chips">
    ${Object.entries(list).map(
      ([verdict, count]) =>
        html`<a
          class="chip"
          href=${addressWith({ verdict: value('verdict') === verdict ? undefined : verdict })}
          aria-current=${value('verdict') === verdict ? 'true' : nothing}
          >${verdictSign(verdict)} ${formatNumber(count)}</a
        >`,
    )}
  </p>`;
}

function claimTable(rows: readonly ClaimRow[]): TemplateResult {
  return table({
    caption: t('claims.table'),
    className: 'claims-table',
    rows,
    chosen: (row, i) => row.id === value('sel') || ledger().row === i,
    columns: [
      {
        title: t('claims.claim'),
        cell: (row) =>
          html`<a href=${entityAddress(row.subject ?? '')}><bdi>${subjectName(row)}</bdi></a>
            <bdi class="quiet claims-table__what"
              >${[propertyName(row), periodText(row.period)].filter(Boolean).join(', ')}</bdi
            >`,
      },
      {
        title: t('claims.says'),
        cell: (row) =>
          html`${recordFigure(row, propertyName(row) || row.id)}${row.text && row.value !== undefined ? html` <bdi class="quiet claims-table__what">${row.text}</bdi>` : nothing}`,
      },
      {
        title: t('claims.who'),
        cell: (row) =>
          html`<bdi>${row.claimant ? claimantName(row.claimant) : t('figure.unknown')}</bdi>
            <bdi class="quiet claims-table__what"
              >${[row.claimedOn ? formatDay(row.claimedOn) : '', row.locator].filter(Boolean).join(' · ')}</bdi
            >`,
      },
      { title: t('claims.measured'), cell: (row) => evidence(row) },
      { title: t('claims.verdict'), cell: (row) => verdictSign(row.verdict) },
      {
        title: t('claims.reason'),
        className: 'claims-table__reason',
        cell: (row) => html`<bdi>${row.reason ?? ''}</bdi>`,
      },
    ],
  });
}

/** The measurements that bear on a claim, each with its producer; the difference in percent where there is one. */
function evidence(row: ClaimRow): TemplateResult {
  if (!row.evidence?.length) return html`<span class="quiet">${t('figure.none')}</span>`;
  return html`<ul class="evidence">
      ${row.evidence.map((one) => html`<li>${recordFigure(one, propertyName(row) || row.id)} <bdi class="quiet">${[one.claimant ? claimantName(one.claimant) : '', periodText(one.period)].filter(Boolean).join(', ')}</bdi></li>`)}
    </ul>
    ${row.difference === undefined ? nothing : html`<span class="quiet">${t('claims.difference', { part: typeof row.difference === 'number' ? digitsOf(Math.round(row.difference * 10) / 10, 'exceptZero') : row.difference })}</span>`}`;
}

export function entityAddress(id: string): string {
  return `/ledger/entity/${encodeURIComponent(id)}`;
}
