import { html, nothing, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { store, type State } from '../state/store';
import { t } from '../text/ledger';
import { ask } from './navigate';

export interface Choice {
  /** Empty: the usual one, which does not stand in the address. */
  value: string;
  text: string;
}

export interface SlotParts {
  name: string;
  text: string;
  /** What the control changes, for those who hear it. */
  label: string;
  editor: () => TemplateResult;
}

/** An underlined word of the sentence: a control that opens its editor. */
export function slot(state: State, parts: SlotParts): TemplateResult {
  const open = state.slot === parts.name;
  return html`<span class="slot"
    ><button
      type="button"
      class="slot__button"
      id="slot-${parts.name}"
      aria-haspopup="dialog"
      aria-expanded=${open}
      aria-label="${parts.label}: ${parts.text}"
      @click=${() => store.set({ slot: open ? undefined : parts.name })}
    >
      <bdi>${parts.text}</bdi></button
    >${open ? html`<span class="editor" role="dialog" aria-label=${parts.label} ${ref(focusFirst)}>${parts.editor()}</span>` : nothing}</span
  >`;
}

/** Editor: one of a list. */
export function choices(name: string, list: readonly Choice[], now: string): TemplateResult {
  return html`<ul class="choices">
    ${list.map(
      (one) =>
        html`<li>
          <button
            type="button"
            class="choice"
            aria-pressed=${one.value === now}
            @click=${() => take(name, { [name]: one.value })}
          >
            <bdi>${one.text}</bdi>
          </button>
        </li>`,
    )}
  </ul>`;
}

/** Editor: a field that is taken by Enter or the button. */
export function field(
  name: string,
  label: string,
  kind: 'text' | 'date' | 'number',
  now: string,
  more: { note?: string; max?: string; min?: string; step?: string; clear?: string } = {},
): TemplateResult {
  const send = (event: SubmitEvent): void => {
    event.preventDefault();
    const given = new FormData(event.target as HTMLFormElement).get(name);
    take(name, { [name]: String(given ?? '').trim() });
  };
  return html`<form class="editor__form" @submit=${send}>
    <label class="label" for="field-${name}">${label}</label>
    <input
      id="field-${name}"
      class="field"
      name=${name}
      type=${kind}
      min=${more.min ?? nothing}
      max=${more.max ?? nothing}
      step=${more.step ?? nothing}
      maxlength="120"
      .value=${now}
    />
    ${more.note ? html`<p class="quiet">${more.note}</p>` : nothing}
    <p class="chips">
      <button class="button button--main">${t('editor.ask')}</button>
      ${more.clear ? html`<button type="button" class="button" @click=${() => take(name, { [name]: undefined })}>${more.clear}</button>` : nothing}
    </p>
  </form>`;
}

function take(name: string, values: Record<string, string | undefined>): void {
  ask(values);
  document.getElementById(`slot-${name}`)?.focus();
}

async function focusFirst(element: Element | undefined): Promise<void> {
  await Promise.resolve();
  const first =
    element?.querySelector<HTMLElement>('[aria-pressed="true"]') ??
    element?.querySelector<HTMLElement>('input, button');
  first?.focus();
}
