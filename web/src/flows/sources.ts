import { html, type TemplateResult } from 'lit';
import { until } from 'lit/directives/until.js';
import { sourceLine } from '../figures/source-line';
import { t } from '../text/message';

/** Sources by id, each with publisher, title and place as soon as they are known. */
export function sourceList(ids: readonly string[]): TemplateResult {
  return ids.length
    ? html`${ids.map((id) => html`<div class="source">${until(sourceLine(id), id)}</div>`)}`
    : html`${t('figure.no-source')}`;
}
