import { html, nothing, type TemplateResult } from 'lit';
import type { Cited } from '../api/ledger-types';
import type { RankRow } from '../api/trade-types';
import { countryName } from '../text/country';
import { t, word } from '../text/ledger';
import { periodText } from './amount';
import { asked } from './asked';
import { recordFigure } from './figure';
import { filePath } from './files';
import { claimantName } from './names';
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
          html`${t('ranks.of', {
              partner: countryName(row.partner),
              country: countryName(row.country),
              flow: word('flow', row.flow),
            })} <span class="quiet claims-table__what">${periodText(row.comparedPeriod)}</span>`,
      },
      {
        title: t('ranks.claimed'),
        cell: (row) =>
          html`${recordFigure(row, countryName(row.partner))}
            <bdi class="quiet claims-table__what">${row.claimant ? claimantName(row.claimant) : ''}</bdi>`,
      },
      { title: t('ranks.computed'), number: true, cell: (row) => computedPlace(row) },
      {
        title: t('claims.reason'),
        className: 'claims-table__reason',
        cell: (row) => html`<bdi>${row.reason}</bdi>`,
      },
      { title: t('ranks.partners'), cell: (row) => partners(row) },
    ],
  });
}

/** The place, and the worst it could be if every partner without a figure were ahead. */
function computedPlace(row: RankRow): string {
  if (row.computed === undefined) return t('figure.none');
  return row.worst !== undefined && row.worst > row.computed
    ? t('ranks.range', { best: row.computed, worst: row.worst })
    : String(row.computed);
}

function partners(row: RankRow): TemplateResult | typeof nothing {
  if (!row.partners.length) return nothing;
  const asked = row.partners.findIndex((one) => one.country === row.partner);
  const shown = row.partners.slice(0, Math.max(partnersShown, asked + 1));
  return html`<ol class="evidence">
    ${shown.map(
      (one, i) =>
        html`<li class=${i === asked ? 'is-asked' : nothing}>
          ${i + 1}. ${countryName(one.country)}
          ${recordFigure({ ...one, value: one.usdMillion, unit: 'usd-million' }, countryName(one.country))}
        </li>`,
    )}
  </ol>`;
}
