import { html, nothing, type TemplateResult } from 'lit';
import { api } from '../api/client';
import type { SourceRow } from '../api/types';
import { formatDay } from '../text/number';
import { t } from '../text/message';

/** A source as one line with its address; its id where it cannot be had. */
export async function sourceLine(id: string): Promise<TemplateResult> {
  try {
    return describe(await api.source(id));
  } catch {
    return html`<bdi>${id}</bdi>`;
  }
}

function describe(source: SourceRow): TemplateResult {
  const title = [source.publisher, source.title].filter(Boolean).join(', ');
  const safe = /^https?:\/\//.test(source.url ?? '');
  const published = source.published ? `, ${formatDay(source.published)}` : '';
  return html`${
    safe
      ? html`<a href=${source.url!} target="_blank" rel="noopener noreferrer"
          ><bdi>${title}</bdi>${published}</a
        >`
      : html`<bdi>${title}</bdi>${published}`
  }
  ${source.accessed ? html`<span class="quiet nobreak">${t('figure.read', { day: formatDay(source.accessed) })}</span>` : nothing}`;
}
