import { html, type TemplateResult } from 'lit';
import { formatDay } from '../text/number';
import { t, word } from '../text/ledger';
import { asked } from './asked';
import { entityAddress } from './claims';
import { filePath } from './files';
import { makerName } from './names';
import { ask } from './navigate';
import { csvLink, none, part, section } from './parts';
import { sourceText } from './popover';
import { listOf, rowsOf, sourcesOf, textOf } from './rows';
import { value } from './state';
import { table } from './table';

/** Continuing programmes, each with its own figures as the sources give them. */
export function programmes(): TemplateResult {
  const path = filePath();
  return part(asked<Record<string, unknown>>('programmes', path), path, (answer) => {
    const all = rowsOf(answer, 'programmes');
    const kinds = [...new Set(all.map((row) => textOf(row, 'kind')))].filter(Boolean).sort();
    const rows = all.filter((row) => !value('kind') || textOf(row, 'kind') === value('kind'));
    return section(
      t('programmes.title', { n: rows.length }),
      html`<p class="chips">
          ${kinds.map((one) => html`<button type="button" class="chip" aria-pressed=${value('kind') === one} @click=${() => ask({ kind: value('kind') === one ? undefined : one }, 'replace')}>${word('programme', one)}</button>`)}
        </p>
        ${
          rows.length
            ? table({
                caption: t('programmes.table'),
                rows,
                columns: [
                  {
                    title: t('programmes.name'),
                    cell: (row) =>
                      html`<a href=${entityAddress(textOf(row, 'id'))}
                        ><bdi>${textOf(row, 'name', 'title')}</bdi></a
                      >`,
                  },
                  { title: t('programmes.kind'), cell: (row) => word('programme', textOf(row, 'kind')) },
                  {
                    title: t('programmes.members'),
                    cell: (row) =>
                      html`${listOf(row, 'members').map((one, i) => html`${i ? ', ' : ''}<abbr title=${makerName(one)}>${one}</abbr>`)}`,
                  },
                  {
                    title: t('programmes.started'),
                    cell: (row) =>
                      textOf(row, 'started') ? formatDay(textOf(row, 'started')) : t('figure.unknown'),
                  },
                  {
                    title: t('programmes.figures'),
                    className: 'claims-table__reason',
                    cell: (row) => html`<bdi>${textOf(row, 'figures') || t('figure.none')}</bdi>`,
                  },
                  {
                    title: t('figure.sources'),
                    cell: (row) =>
                      html`${sourcesOf(row).map((one) => html`<div class="source">${sourceText(one)}</div>`)}`,
                  },
                ],
              })
            : none()
        }`,
      { tools: csvLink(path) },
    );
  });
}
