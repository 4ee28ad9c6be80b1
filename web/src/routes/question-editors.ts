import { html, nothing, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import '../controls/place-box';
import type { Option, PlaceBox } from '../controls/place-box';
import { go } from '../state/navigate';
import { store, type Slot, type State } from '../state/store';
import { countryName } from '../text/country';
import { t } from '../text/message';
import { goodsText, thingName, yearOf } from './question-words';

/** What opens under a word of the question. Each editor closes when it has its answer; Esc gives focus back. */
export function editor(state: State, slot: Slot): TemplateResult {
  return html`<div class="editor" role="dialog" aria-label=${t(`editor.${slot}`)} ${ref(focusFirst)}>
    ${content(state, slot)}
  </div>`;
}

function content(state: State, slot: Slot): TemplateResult {
  switch (slot) {
    case 'goods':
      return goods(state);
    case 'from':
    case 'to':
      return html`<kv-place-box
        .label=${t(`editor.${slot}`)}
        .pick=${(o: Option) => done(slot, { [slot]: o.id })}
      ></kv-place-box>`;
    case 'year':
      return year(state);
    case 'leave':
      return leave(state);
    case 'avoid':
      return many(state, 'avoid', (text) => countries(state, text));
    case 'via':
      return many(state, 'via');
  }
}

function goods(state: State): TemplateResult {
  return html`<ul class="choices">
    ${state.commodities.map(
      (commodity) =>
        html`<li>
          <button
            type="button"
            class="choice"
            aria-pressed=${commodity.id === state.view.goods}
            @click=${() => done('goods', { goods: commodity.id })}
          >
            ${goodsText([commodity], commodity.id)}
          </button>
        </li>`,
    )}
  </ul>`;
}

function year(state: State): TemplateResult {
  const now = yearOf(state);
  return form(
    html`<label class="label" for="year-field">${t('editor.year')}</label>
      <input
        class="field"
        id="year-field"
        name="value"
        type="number"
        min="2000"
        max="2100"
        step="1"
        .value=${String(now)}
      />`,
    (value) => /^\d{4}$/.test(value) && done('year', { year: Number(value) }),
  );
}

function leave(state: State): TemplateResult {
  return form(
    html`<label class="label" for="leave-field">${t('editor.leave')}</label>
      <input class="field" id="leave-field" name="value" type="date" .value=${state.view.leave ?? ''} />
      ${
        state.view.leave
          ? html`<button type="button" class="button" @click=${() => done('leave', { leave: undefined })}>
              ${t('question.any-day')}
            </button>`
          : nothing
      }`,
    (value) => done('leave', { leave: value || undefined }),
  );
}

function form(fields: TemplateResult, take: (value: string) => unknown): TemplateResult {
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    take(String(new FormData(event.target as HTMLFormElement).get('value') ?? '').trim());
  };
  return html`<form class="editor__form" @submit=${submit}>
    ${fields}
    <button type="submit" class="button button--main">${t('editor.ask')}</button>
  </form>`;
}

function many(state: State, slot: 'avoid' | 'via', extra?: (text: string) => Option[]): TemplateResult {
  const chosen = state.view[slot];
  const without = (id: string): void =>
    stay(
      slot,
      chosen.filter((other) => other !== id),
    );
  return html`${
      chosen.length
        ? html`<ul class="chips">
            ${chosen.map(
              (id) =>
                html`<li>
                  <button
                    type="button"
                    class="chip"
                    @click=${() => without(id)}
                    aria-label=${t('editor.remove', { name: thingName(state, id) })}
                  >
                    <bdi>${thingName(state, id)}</bdi> <span aria-hidden="true">×</span>
                  </button>
                </li>`,
            )}
          </ul>`
        : nothing
    }
    <kv-place-box
      .label=${t(`editor.${slot}`)}
      .extra=${extra}
      .pick=${(o: Option) => stay(slot, [...new Set([...chosen, o.id])])}
    ></kv-place-box>`;
}

/** Countries of the network whose name begins like the text. */
function countries(state: State, text: string): Option[] {
  const wanted = text.trim().toLocaleLowerCase();
  const codes = new Set([...(state.network?.nodes.values() ?? [])].map((node) => node.country));
  return [...codes]
    .map((code) => ({ id: code, name: countryName(code), detail: t('editor.country') }))
    .filter((o) => /^[A-Z]{2}$/.test(o.id) && o.name.toLocaleLowerCase().startsWith(wanted))
    .slice(0, 3);
}

function done(slot: Slot, patch: Parameters<typeof go>[0]): void {
  go(patch);
  document.getElementById(`slot-${slot}`)?.focus();
}

/** More than one may be chosen: the editor stays open. */
function stay(slot: 'avoid' | 'via', ids: string[]): void {
  go({ [slot]: ids });
  store.set({ slot });
}

/** The first field takes the focus. It is not there yet when the editor is, and one that finds places draws itself. */
async function focusFirst(element: Element | undefined): Promise<void> {
  await Promise.resolve();
  await element?.querySelector<PlaceBox>('kv-place-box')?.updateComplete;
  if (element) focusField(element);
}

function focusField(element: Element): void {
  const field =
    element.querySelector<HTMLElement>('[aria-pressed="true"], input') ?? element.querySelector('button');
  field?.focus();
  if (field instanceof HTMLInputElement && field.type === 'number') field.select();
}
