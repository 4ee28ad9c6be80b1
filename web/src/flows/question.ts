import { html, nothing, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { store, type FlowSlot, type State } from '../state/store';
import { sentence, t, type MessageKey } from '../text/message';
import { cancelFlows } from './ask';
import { goFlow } from './navigate';
import { sides } from './sides';
import { flow } from './state';
import { versus } from './versus';
import { baseYear, capacities, directions, isCompared, methods, type FlowView } from './view';

const slots: readonly FlowSlot[] = ['direction', 'year', 'method', 'capacity'];
const lastYear = 2040;

/** The question in words; every underlined word is a control. */
export function flowQuestion(state: State): TemplateResult {
  const controls = Object.fromEntries(slots.map((slot) => [slot, control(state, slot)]));
  return html`<section class="question" aria-label=${t('question.label')}>
    <h1 class="question__text">${sentence('flows.sentence', controls)}</h1>
    ${versus()} ${isCompared(flow().view) ? sides() : nothing}
    ${
      flow().late
        ? html`<div class="waiting" role="progressbar" aria-label=${t('flows.waiting')}></div>
            <button type="button" class="link" @click=${cancelFlows}>${t('waiting.cancel')}</button>`
        : nothing
    }
  </section>`;
}

export function slotText(view: FlowView, slot: FlowSlot): string {
  return slot === 'year' ? String(view.year) : t(`flow-value.${slot}-${view[slot]}` as MessageKey);
}

/** The sentence as plain text, for titles, prints and reports. */
export function sentenceText(view: FlowView): string {
  return t('flows.sentence', Object.fromEntries(slots.map((slot) => [slot, slotText(view, slot)])));
}

function control(state: State, slot: FlowSlot): TemplateResult {
  const open = state.slot === slot;
  const text = slotText(flow().view, slot);
  return html`<span class="slot">
    <button
      type="button"
      class="slot__button"
      id="slot-${slot}"
      aria-haspopup="dialog"
      aria-expanded=${open}
      aria-label=${t(`flow-slot.${slot}`, { text })}
      @click=${() => store.set({ slot: open ? undefined : slot })}
    >
      ${text}</button
    >${open ? editor(slot) : nothing}</span
  >`;
}

function editor(slot: FlowSlot): TemplateResult {
  const { view } = flow();
  const choices: Record<FlowSlot, readonly (string | number)[]> = {
    direction: directions,
    year: [baseYear, ...Array.from({ length: lastYear - 2026 + 1 }, (_, i) => 2026 + i)],
    method: methods,
    capacity: capacities,
  };
  const note = `flow-note.${slot}` as MessageKey;
  return html`<div class="editor" role="dialog" aria-label=${t(`flow-edit.${slot}`)} ${ref(focusChosen)}>
    <ul class="choices">
      ${choices[slot].map(
        (value) =>
          html`<li>
            <button
              type="button"
              class="choice"
              aria-pressed=${view[slot] === value}
              @click=${() => choose(slot, { [slot]: value })}
            >
              ${slot === 'year' ? String(value) : t(`flow-value.${slot}-${value}` as MessageKey)}
            </button>
          </li>`,
      )}
    </ul>
    <p class="quiet">${t(note)}</p>
  </div>`;
}

function choose(slot: FlowSlot, patch: Partial<FlowView>): void {
  goFlow(patch);
  document.getElementById(`slot-${slot}`)?.focus();
}

async function focusChosen(element: Element | undefined): Promise<void> {
  await Promise.resolve();
  element?.querySelector<HTMLElement>('[aria-pressed="true"]')?.focus();
}
