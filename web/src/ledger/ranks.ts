import { html, nothing, type TemplateResult } from 'lit';
import type { Cited, RankRow } from '../api/ledger-types';
import { countryName } from '../text/country';
import { t, word } from '../text/ledger';
import { digitsOf, periodText } from './amount';
import { asked } from './asked';
import { openRecord } from './figure';
import { filePath } from './files';
import { csvLink, none, part, section } from './parts';
import { ledger } from './state';
import { table } from './table';

const partnersShown = 5;

/** Claimed places among trade partners beside the places that the trade tables give. */
export function ranks(): TemplateResult {
  const path = filePath();
  return part(asked<Cited & { ranks: RankRow[] }>('ranks', path), path, (answer) =>
    section(
      t('ranks.title', { n: answer.ranks.length }),
      html`<p class="quiet">${t('ranks.note')}</p>
        ${answer.ranks.length ? rankTable(answer.ranks) : none()}`,
      { tools: csvLink(path) },
    ),
  );
}

function rankTable(rows: readonly RankRow[]): TemplateResult {
  return table({
    caption: t('page.ranks'),
    rows,
    chosen: (_, i) => ledger().row === i,
    columns: [
      {
        title: t('ranks.what'),
        cell: (row) =>
          t('ranks.of', {
            partner: countryName(row.partner),
            country: countryName(row.country),
            flow: word('flow', row.flow),
          }),
      },
      { title: t('table.period'), cell: (row) => periodText(row.period) },
      { title: t('ranks.claimed'), number: true, cell: (row) => claimedPlace(row) },
      { title: t('ranks.computed'), number: true, cell: (row) => computedPlace(row) },
      { title: t('ranks.partners'), cell: (row) => partners(row) },
      {
        title: t('claims.reason'),
        className: 'claims-table__reason',
        cell: (row) => html`<bdi>${row.reason}</bdi>`,
      },
    ],
  });
}

function claimedPlace(row: RankRow): TemplateResult {
  const id = typeof row.claim === 'string' ? row.claim : row.claim?.statement;
  return html`<button
    type="button"
    class="figure"
    aria-haspopup="dialog"
    @click=${(event: Event) => openRecord(event, { value: row.claimed, bound: 'rank', kind: 'claim', ...(id ? { statement: id } : {}) }, row.partner)}
  >
    ${row.claimed}
  </button>`;
}

/** The place, and the worst it could be if every partner without a figure were ahead. */
function computedPlace(row: RankRow): string {
  if (row.computed === undefined) return t('figure.none');
  return row.worst !== undefined && row.worst > row.computed
    ? t('ranks.range', { best: row.computed, worst: row.worst })
    : String(row.computed);
}

function partners(row: RankRow): TemplateResult | typeof nothing {
  if (!row.partners?.length) return nothing;
  return html`<ol class="evidence">
    ${row.partners.slice(0, partnersShown).map((one, i) => html`<li>${i + 1}. <bdi>${one.label ?? one.area ?? ''}</bdi> ${one.usdMillion === undefined ? nothing : html`${digitsOf(one.usdMillion)}<span class="unit"> ${t('unit.usd-million')}</span>`}</li>`)}
  </ol>`;
}
