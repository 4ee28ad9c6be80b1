import { html, nothing, type TemplateResult } from 'lit';
import type { Asked } from './asked';
import { forget } from './asked';
import { t } from '../text/ledger';

/** A part of a page as it stands: its answer, what is awaited, or what went wrong with this part alone. */
export function part<T>(answer: Asked<T>, path: string, draw: (value: T) => TemplateResult): TemplateResult {
  if (answer.problem) return missing(answer, path);
  if (answer.value === undefined) return skeleton(answer.waits);
  return html`<div class="rec-part ${answer.late ? 'is-late' : ''}">${draw(answer.value)}</div>`;
}

function skeleton(why: string | undefined): TemplateResult {
  return html`<div class="state rec-waiting" role="progressbar" aria-label=${why ?? t('rec.waiting')}>
    ${why ? html`<p>${why}</p>` : nothing}
    <div class="skeleton" style="width:60%"></div>
    <div class="skeleton" style="width:90%"></div>
  </div>`;
}

/** Not there, or not answered: what happened, what is kept, what can be done; the number of the problem is last. */
function missing(answer: Asked<unknown>, path: string): TemplateResult {
  const status = answer.problem?.status ?? 0;
  const title =
    status === 404 ? t('rec.missing') : status ? (answer.problem?.title ?? '') : t('failed.title');
  const detail = answer.problem?.errors?.length ? undefined : answer.problem?.detail;
  return html`<div class="state state--bad" role="alert">
    <h2>${title || t('failed.title')}</h2>
    ${detail ? html`<p><bdi>${detail}</bdi></p>` : nothing}
    ${
      answer.problem?.errors?.length
        ? html`<ul>
            ${answer.problem.errors.map((error) => html`<li><bdi>${error.parameter}: ${error.message}</bdi></li>`)}
          </ul>`
        : nothing
    }
    <p>${t('failed.text')}</p>
    <p>
      <button type="button" class="button" @click=${() => forget(path)}>${t('failed.again')}</button>
      ${status ? html`<span class="quiet">${t('failed.id', { id: String(status) })}</span>` : nothing}
    </p>
  </div>`;
}

/** A part without rows says so in a word. */
export function none(text: string = t('rec.none')): TemplateResult {
  return html`<p class="rec-none">${text}</p>`;
}

/** A section with its heading; the heading is what the focus order and the outline of the page rest on. */
export function section(
  title: string,
  body: unknown,
  more: { note?: string; tools?: unknown; id?: string; className?: string } = {},
): TemplateResult {
  return html`<section class="rec-section ${more.className ?? ''}" id=${more.id ?? nothing}>
    <div class="rec-section__head">
      <h2>${title}</h2>
      ${more.note ? html`<span class="quiet">${more.note}</span>` : nothing}
      <span class="rec-gap"></span>${more.tools ?? nothing}
    </div>
    ${body}
  </section>`;
}

/** The same rows as a file: asked of the server, which has all of them. */
export function csvLink(path: string): TemplateResult {
  const [place = '', query] = path.split('?');
  const href = `/api/v1/${place}.csv${query ? `?${query}` : ''}`;
  return html`<a class="button rec-file" href=${href} download>CSV</a>`;
}
