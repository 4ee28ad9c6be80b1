import { html, svg, type TemplateResult } from 'lit';
import type { Intra, IntraDefinition, IntraSaid } from '../api/trade-types';
import { mark } from '../figures/figure';
import { formatList } from '../text/number';
import { t, word } from '../text/ledger';
import { digitsOf, periodText } from './amount';
import { asked } from './asked';
import { openRecord, recordFigure } from './figure';
import { filePath } from './files';
import { shareText } from './money';
import { claimantName } from './names';
import { csvLink, none, part, section } from './parts';
import { table } from './table';

const bar = { width: 220, height: 14 };
const billion = 1000;

/** The share of trade within the organisation under each definition in use, so that 3, 5 and 7 are all understood. */
export function intra(): TemplateResult {
  const path = filePath();
  return part(asked<Intra>('intra', path), path, (answer) => {
    const shares = answer.said.filter((one) => one.unit === 'percent');
    const amounts = answer.said.filter((one) => one.unit !== 'percent');
    return html`${section(why(shares), shares.length ? saidTable(shares) : none(), { id: 'intra-said' })}
    ${section(
      t('intra.title', { n: answer.definitions.length }),
      html`<p class="quiet">${t('intra.note')}</p>
        ${answer.definitions.length ? shareTable(answer) : none()}`,
      { tools: csvLink(path), id: 'intra-definitions' },
    )}
    ${amounts.length ? section(t('intra.amounts'), saidTable(amounts)) : ''}`;
  });
}

/** "Why 2 %, 3 % and 5 % are all said": of those that name a time. */
function why(said: readonly IntraSaid[]): string {
  const values = said.filter((one) => one.year !== undefined).map((one) => one.value ?? 0);
  const shares = [...new Set(values)].sort((a, b) => a - b).map((one) => `${digitsOf(one)} %`);
  return shares.length > 1 ? t('intra.why', { shares: formatList(shares) }) : t('intra.said');
}

/** What was said, the smallest first, each with the way of counting that gives it. */
function saidTable(said: readonly IntraSaid[]): TemplateResult {
  const rows = [...said].sort((a, b) => (a.value ?? 0) - (b.value ?? 0));
  return table({
    caption: t('intra.said'),
    rows,
    columns: [
      {
        title: t('claims.says'),
        cell: (row) =>
          html`${recordFigure(row, claimantName(row.claimant ?? ''))}
            <bdi class="claims-table__what">${claimantName(row.claimant ?? '')}</bdi>
            <span class="quiet">${periodText(row.period) || t('figure.no-period')}</span>`,
      },
      {
        title: t('intra.given-by'),
        className: 'claims-table__reason',
        cell: (row) => html`<bdi>${row.reason}</bdi>`,
      },
    ],
  });
}

function shareTable({ definitions, said }: Intra): TemplateResult {
  const most = Math.max(...definitions.map((row) => row.high), 1);
  return table({
    caption: t('intra.table'),
    rows: [...definitions].sort((a, b) => b.year - a.year || a.low - b.low),
    columns: [
      { title: t('intra.definition'), cell: (row) => definition(row) },
      { title: t('table.year'), cell: (row) => String(row.year) },
      { title: t('intra.share'), unit: '%', number: true, cell: (row) => share(row) },
      { title: t('intra.drawn'), cell: (row) => shareBar(row, most) },
      {
        title: t('intra.inside'),
        unit: t('unit.usd-billion'),
        number: true,
        cell: (row) => range(row.insideLowUsdMillion, row.insideHighUsdMillion),
      },
      {
        title: t('intra.whole'),
        unit: t('unit.usd-billion'),
        number: true,
        cell: (row) => digitsOf(rounded(row.wholeUsdMillion)),
      },
      { title: t('intra.used-by'), cell: (row) => usedBy(row, said) },
    ],
  });
}

/** "Members only; each flow once, of exports and imports": the choices that make one definition differ from the next. */
function definition(row: IntraDefinition): string {
  return `${word('scope', row.scope)}; ${word('counting', row.counting)}`;
}

function rounded(usdMillion: number): number {
  return Number((usdMillion / billion).toFixed(1));
}

function range(low: number, high: number): string {
  return rounded(low) === rounded(high)
    ? digitsOf(rounded(low))
    : `${digitsOf(rounded(low))} – ${digitsOf(rounded(high))}`;
}

/** Computed here: opened, it says from what. */
function share(row: IntraDefinition): TemplateResult {
  const [low, high] = [shareText(row.low), shareText(row.high)];
  const text = low === high ? low : `${low} – ${high}`;
  const note = t(row.wholeClaimed ? 'intra.computed-of-claim' : 'intra.computed', {
    inside: range(row.insideLowUsdMillion, row.insideHighUsdMillion),
    whole: digitsOf(rounded(row.wholeUsdMillion)),
    who: row.wholeClaimed ?? '',
  });
  const weak = row.weak.length ? ` ${t('intra.weak', { pairs: row.weak.join(', ') })}` : '';
  const figure = {
    text: `${text} %`,
    kind: 'derivation' as const,
    basis: row.basis,
    period: String(row.year),
    claimant: t('intra.kervan'),
    sources: [{ id: t('intra.tables') }],
    note: note + weak,
  };
  return html`<button
    type="button"
    class="figure figure--${row.basis}"
    aria-haspopup="dialog"
    aria-label="${definition(row)}, ${row.year}: ${text} %, ${word('basis', row.basis)}"
    @click=${(event: Event) => openRecord(event, figure, definition(row))}
  >
    ${mark(row.basis)}<bdi class="digits nobreak">${text}</bdi>
  </button>`;
}

/** Filled up to the lower figure, hollow up to the higher. */
function shareBar(row: IntraDefinition, most: number): TemplateResult {
  const x = (percent: number): number => Math.max(1, (percent / most) * (bar.width - 2));
  return html`<svg
    width=${bar.width}
    height=${bar.height}
    aria-hidden="true"
    class="share-bar is-${row.basis}"
  >
    ${svg`<rect class="share-bar__high" x="1" y="1" width=${x(row.high)} height=${bar.height - 2}></rect><rect x="1" y="1" width=${x(row.low)} height=${bar.height - 2}></rect>`}
  </svg>`;
}

function usedBy(row: IntraDefinition, said: readonly IntraSaid[]): TemplateResult {
  const users = said.filter((one) => row.usedBy.includes(one.statement ?? ''));
  if (!users.length) return html`<span class="quiet">${t('intra.nobody')}</span>`;
  return html`<ul class="evidence">
    ${users.map((one) => html`<li>${recordFigure(one, definition(row))} <bdi class="quiet">${claimantName(one.claimant ?? '')}</bdi></li>`)}
  </ul>`;
}
