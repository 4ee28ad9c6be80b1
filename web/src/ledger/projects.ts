import { html, nothing, type TemplateResult } from 'lit';
import type { LedgerRow } from '../api/ledger-types';
import { countryName } from '../text/country';
import { formatDay, formatNumber } from '../text/number';
import { t, word } from '../text/ledger';
import { asked } from './asked';
import { entityAddress } from './claims';
import { filePath } from './files';
import { ask } from './navigate';
import { csvLink, none, part, section } from './parts';
import { sourceText } from './popover';
import { listOf, rowsOf, sourcesOf, textOf } from './rows';
import { ledger, value } from './state';
import { table } from './table';

/** Projects on the map and in a table: those with lines of the network are drawn, all are listed. */
export function projects(): TemplateResult {
  const path = filePath();
  return part(asked<Record<string, unknown>>('projects', path), path, (answer) => {
    const all = rowsOf(answer, 'projects').filter(
      (row) => !value('country') || listOf(row, 'countries').includes(value('country')),
    );
    const rows = all.filter((row) => !value('domain') || textOf(row, 'domain') === value('domain'));
    return section(
      t('projects.title', { n: rows.length }),
      html`${domains(all)} ${value('show') === 'table' ? nothing : map()} ${rows.length ? list(rows) : none()}`,
      { tools: csvLink(path) },
    );
  });
}

function domains(rows: readonly LedgerRow[]): TemplateResult {
  const all = [...new Set(rows.map((row) => textOf(row, 'domain')))].filter(Boolean).sort();
  return html`<p class="chips">
    ${all.map((one) => html`<button type="button" class="chip" aria-pressed=${value('domain') === one} @click=${() => ask({ domain: value('domain') === one ? undefined : one }, 'replace')}>${word('domain', one)}</button>`)}
  </p>`;
}

let asking = false;

/** The map is loaded when this page is opened, as it is by far the largest part. */
function map(): TemplateResult {
  if (!asking) {
    asking = true;
    void import('./map/project-map');
  }
  return html`<div class="project-map"><kv-project-map></kv-project-map></div>
    <p class="quiet">${t('projects.map-note')}</p>`;
}

function list(rows: readonly LedgerRow[]): TemplateResult {
  return table({
    caption: t('projects.table'),
    rows,
    chosen: (row, i) => textOf(row, 'id') === value('sel') || ledger().row === i,
    columns: [
      {
        title: t('projects.name'),
        cell: (row) =>
          html`<a href=${entityAddress(textOf(row, 'id'))}><bdi>${textOf(row, 'name', 'title')}</bdi></a>`,
      },
      { title: t('projects.domain'), cell: (row) => word('domain', textOf(row, 'domain')) },
      {
        title: t('projects.status'),
        cell: (row) => word('project', textOf(row, 'status')) || t('figure.unknown'),
      },
      {
        title: t('projects.states'),
        cell: (row) =>
          html`${listOf(row, 'countries').map((one, i) => html`${i ? ', ' : ''}<abbr title=${countryName(one)}>${one}</abbr>`)}`,
      },
      {
        title: t('projects.years'),
        cell: (row) =>
          html`<span class="nobreak"
            >${[textOf(row, 'started'), textOf(row, 'completed')].map((one) => (one ? formatDay(one) : t('figure.unknown'))).join(' – ')}</span
          >`,
      },
      {
        title: t('projects.value'),
        unit: t('unit.usd-million'),
        number: true,
        cell: (row) =>
          textOf(row, 'valueUsdMillion')
            ? formatNumber(Number(textOf(row, 'valueUsdMillion')))
            : t('figure.unknown'),
      },
      {
        title: t('figure.sources'),
        cell: (row) =>
          html`${sourcesOf(row).map((one) => html`<div class="source">${sourceText(one)}</div>`)}`,
      },
    ],
  });
}
