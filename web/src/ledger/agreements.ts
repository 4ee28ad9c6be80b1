import { html, nothing, type TemplateResult } from 'lit';
import type { LedgerRow } from '../api/ledger-types';
import { formatDay } from '../text/number';
import { t, word } from '../text/ledger';
import { asked } from './asked';
import { entityAddress } from './claims';
import { filePath } from './files';
import { makerName } from './names';
import { addressWith, ask } from './navigate';
import { csvLink, none, part, section } from './parts';
import { sourceText } from './popover';
import { listOf, rowsOf, sourcesOf, textOf } from './rows';
import { value } from './state';
import { table } from './table';

/** Agreements by domain and year: a grid of counts, then the list. */
export function agreements(): TemplateResult {
  const path = filePath();
  return part(asked<Record<string, unknown>>('agreements', path), path, (answer) => {
    const all = rowsOf(answer, 'agreements').filter(
      (row) => !value('country') || partiesOf(row).includes(value('country')),
    );
    const rows = all.filter(
      (row) =>
        (!value('domain') || textOf(row, 'domain') === value('domain')) &&
        (!value('year') || signed(row).startsWith(value('year'))),
    );
    return section(
      t('agreements.title', { n: rows.length }),
      html`${grid(all)} ${rows.length ? list(rows) : none()}`,
      { tools: csvLink(path) },
    );
  });
}

function partiesOf(row: LedgerRow): string[] {
  return listOf(row, 'parties');
}

function signed(row: LedgerRow): string {
  return textOf(row, 'signed', 'date');
}

/** Counts by domain and year of signing; a cell is a filter. */
function grid(rows: readonly LedgerRow[]): TemplateResult {
  const domains = [...new Set(rows.map((row) => textOf(row, 'domain') || 'other'))].sort((a, b) =>
    word('domain', a).localeCompare(word('domain', b)),
  );
  const years = [...new Set(rows.map((row) => signed(row).slice(0, 4)))].filter(Boolean).sort();
  const counts = new Map<string, number>();
  for (const row of rows) {
    const key = `${textOf(row, 'domain') || 'other'} ${signed(row).slice(0, 4)}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return html`<details class="grid-frame" open>
    <summary>${t('agreements.grid')}</summary>
    <div class="scroll-x rec-frame" tabindex="0" role="group" aria-label=${t('agreements.grid')}>
      <table class="rec-table grid">
        <caption class="hidden">
          ${t('agreements.grid')}
        </caption>
        <thead>
          <tr>
            <th scope="col">${t('agreements.domain')}</th>
            ${years.map((year) => html`<th scope="col" class="number">${year}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${domains.map(
            (domain) =>
              html`<tr>
                <th scope="row">${word('domain', domain)}</th>
                ${years.map((year) => html`<td class="number">${count(counts.get(`${domain} ${year}`), domain, year)}</td>`)}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
    ${value('domain') || value('year') ? html`<p><a class="link" href=${addressWith({ domain: undefined, year: undefined })}>${t('agreements.all')}</a></p>` : nothing}
  </details>`;
}

function count(n: number | undefined, domain: string, year: string): unknown {
  if (!n) return nothing;
  return html`<button
    type="button"
    class="grid__count"
    aria-pressed=${value('domain') === domain && value('year') === year}
    aria-label=${t('agreements.cell', { n, domain: word('domain', domain), year })}
    @click=${() => ask({ domain, year })}
  >
    ${n}
  </button>`;
}

function list(rows: readonly LedgerRow[]): TemplateResult {
  return table({
    caption: t('agreements.list'),
    rows: [...rows].sort((a, b) => signed(b).localeCompare(signed(a))),
    columns: [
      {
        title: t('agreements.name'),
        cell: (row) =>
          html`<a href=${entityAddress(textOf(row, 'id'))}><bdi>${textOf(row, 'title', 'name')}</bdi></a>`,
      },
      { title: t('agreements.kind'), cell: (row) => word('agreement', textOf(row, 'kind')) },
      {
        title: t('agreements.signed'),
        cell: (row) =>
          html`<span class="nobreak">${signed(row) ? formatDay(signed(row)) : t('figure.unknown')}</span>`,
      },
      {
        title: t('agreements.in-force'),
        cell: (row) =>
          html`<span class="nobreak"
            >${textOf(row, 'inForce') ? formatDay(textOf(row, 'inForce')) : t('figure.unknown')}</span
          >`,
      },
      {
        title: t('agreements.parties'),
        cell: (row) =>
          html`${partiesOf(row).map((one, i) => html`${i ? ', ' : ''}<abbr title=${makerName(one)}>${one}</abbr>`)}`,
      },
      {
        title: t('figure.sources'),
        cell: (row) =>
          html`${sourcesOf(row).map((one) => html`<div class="source">${sourceText(one)}</div>`)}`,
      },
    ],
  });
}
