import { html, type TemplateResult } from 'lit';
import { t } from './words';

/** A figure with what it is; one that nobody knows is said to be so. */
export function figure(value: string | undefined, what: string): TemplateResult {
  return html`<div class="app-figure">
    <b class=${value === undefined ? 'is-unknown' : ''}>${value ?? t('figure.unknown')}</b
    ><span>${what}</span>
  </div>`;
}
