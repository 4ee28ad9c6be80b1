import { html, type TemplateResult } from 'lit';
import type { JudgedClaim } from '../api/promise-types';
import { formatDay } from '../text/number';
import { t } from '../text/ledger';
import { periodText } from './amount';
import { recordFigure } from './figure';
import { claimantName } from './names';
import { none, section } from './parts';
import { table } from './table';
import { verdictSign } from './verdict';

/** What was claimed, the newest first, each with what the measurements say of it. */
export function claimTable(claims: readonly JudgedClaim[]): TemplateResult {
  if (!claims.length) return section(t('side.claims'), none(t('side.no-claims')));
  const rows = [...claims].sort((a, b) => (b.period ?? '').localeCompare(a.period ?? ''));
  return section(
    t('side.claims'),
    table({
      caption: t('side.claims'),
      rows,
      columns: [
        { title: t('table.period'), cell: (row) => periodText(row.period) || t('figure.no-period') },
        { title: t('claims.says'), cell: (row) => recordFigure(row, row.claimant ?? '') },
        {
          title: t('claims.who'),
          cell: (row) =>
            html`<bdi>${row.claimant ? claimantName(row.claimant) : ''}</bdi>
              <span class="quiet">${row.claimedOn ? formatDay(row.claimedOn) : ''}</span>`,
        },
        { title: t('claims.verdict'), cell: (row) => (row.verdict ? verdictSign(row.verdict) : '') },
        {
          title: t('claims.reason'),
          className: 'claims-table__reason',
          cell: (row) => html`<bdi>${row.reason ?? ''}</bdi>`,
        },
      ],
    }),
  );
}
