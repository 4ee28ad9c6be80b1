import { html, nothing, type TemplateResult } from 'lit';
import { t, type AppraiseKey } from './words';

/** A part of the answer under its heading; the note says the unit and how to read it. */
export function section(title: AppraiseKey, content: TemplateResult, note?: AppraiseKey): TemplateResult {
  return html`<section class="app-section">
    <h2>${t(title)} ${note ? html`<small>${t(note)}</small>` : nothing}</h2>
    ${content}
  </section>`;
}

export function plainList(texts: readonly string[]): TemplateResult {
  return html`<ul>
    ${texts.map((text) => html`<li>${text}</li>`)}
  </ul>`;
}
