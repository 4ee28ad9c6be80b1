import { html, nothing, type TemplateResult } from 'lit';
import { linkOf } from '../flows/ribbons';
import { flow } from '../flows/state';
import { saveBlob } from '../page/download';
import { store } from '../state/store';
import { t } from '../text/scenarios';
import { addChange, editOwn, goScenarios, undoOwn } from './navigate';
import { scenarios } from './state';
import { own, written } from './view';

const cutDays = 30;

/** The scenarios of the library, and the reader's own with what can be done to the link chosen on the map. */
export function library(): TemplateResult {
  const { list, view } = scenarios();
  return html`<nav class="sc-library" aria-label=${t('scenarios.library')}>
      <h2>${t('scenarios.library')}</h2>
      <ul>
        ${(list ?? []).map(
          (one) =>
            html`<li>
              <button
                type="button"
                class="sc-library__one"
                aria-pressed=${view.b === one.id}
                title=${one.question ?? ''}
                @click=${() => goScenarios({ b: one.id })}
              >
                ${one.name ?? one.id}
                ${one.year && !one.name?.includes(String(one.year)) ? html`<span class="quiet">${one.year}</span>` : nothing}
              </button>
            </li>`,
        )}
      </ul>
    </nav>
    ${editor()}`;
}

function editor(): TemplateResult {
  const { view, past } = scenarios();
  const text = view.text || written({ changes: [] });
  return html`<section class="sc-editor" aria-label=${t('scenarios.edit')}>
    <h2>${t('scenarios.edit')}</h2>
    ${chosen()}
    <form @submit=${build}>
      <input
        class="field"
        name="project"
        aria-label=${t('scenarios.project')}
        placeholder=${t('scenarios.project')}
      />
      <button class="button">${t('scenarios.build')}</button>
    </form>
    <form @submit=${submit}>
      <label class="label" for="own">${t('scenarios.edit-text')}</label>
      <textarea id="own" class="field" name="text" rows="9" spellcheck="false" .value=${text}></textarea>
      <p class="quiet">${t('scenarios.edit-help')}</p>
      <div class="sc-buttons">
        <button class="button button--main">${t('scenarios.try')}</button>
        <button type="button" class="button" ?disabled=${!past.length} @click=${undoOwn}>
          ${t('scenarios.undo')} <kbd>Z</kbd>
        </button>
        <button type="button" class="button" @click=${() => save(text)}>${t('scenarios.save')}</button>
      </div>
    </form>
  </section>`;
}

function chosen(): TemplateResult {
  const { sel } = flow().view;
  if (!sel) return html`<p class="quiet">${t('scenarios.none-chosen')}</p>`;
  const links = [linkOf(sel)];
  const info = store.state.network?.links.get(links[0]!);
  return html`<p>${t('scenarios.chosen', { link: links[0]! })}</p>
    <div class="sc-buttons">
      <button type="button" class="button" @click=${() => addChange({ change: 'close', links })}>
        ${t('scenarios.close')}
      </button>
      <button type="button" class="button" @click=${() => addChange({ change: 'cut', links, days: cutDays })}>
        ${t('scenarios.cut')}
      </button>
      <button
        type="button"
        class="button"
        @click=${() => addChange({ change: 'scale', links, field: 'capacityMtPerYear', factor: 2 })}
      >
        ${t('scenarios.double')}
      </button>
      ${
        info && info.status !== 'open'
          ? html`<button type="button" class="button" @click=${() => addChange({ change: 'open', links })}>
              ${t('scenarios.open')}
            </button>`
          : nothing
      }
    </div>`;
}

function build(event: SubmitEvent): void {
  event.preventDefault();
  const form = event.target as HTMLFormElement;
  const id = String(new FormData(form).get('project') ?? '').trim();
  if (!id) return;
  form.reset();
  addChange({ change: 'project', id });
}

function submit(event: SubmitEvent): void {
  event.preventDefault();
  const text = String(new FormData(event.target as HTMLFormElement).get('text') ?? '');
  if (scenarios().view.b === own || text.trim()) editOwn(text);
}

function save(text: string): void {
  saveBlob(new Blob([`${text}\n`], { type: 'application/json' }), 'scenario.json');
}
