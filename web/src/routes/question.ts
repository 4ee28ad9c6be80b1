import { html, nothing, type TemplateResult } from 'lit';
import { go } from '../state/navigate';
import { cancel } from '../state/ask';
import { store, type Slot, type State } from '../state/store';
import { sentence, t } from '../text/message';
import { editor } from './question-editors';
import { slotText } from './question-words';

/** The question in words; every underlined word is a control. */
export function question(state: State): TemplateResult {
  const slots = Object.fromEntries(
    (['goods', 'from', 'to', 'year', 'leave', 'avoid', 'via'] as const).map((slot) => [
      slot,
      slotControl(state, slot),
    ]),
  );
  return html`<section class="question" aria-label=${t('question.label')}>
    <h1 class="question__text">
      ${sentence(state.narrow ? 'question.sentence-narrow' : 'question.sentence', slots)}
    </h1>
    <button
      type="button"
      class="button question__swap"
      @click=${swap}
      ?disabled=${!state.view.from && !state.view.to}
    >
      ${t('question.swap')} <kbd>X</kbd>
    </button>
    ${waitingBar(state)}
  </section>`;
}

function slotControl(state: State, slot: Slot): TemplateResult {
  const open = state.slot === slot;
  const text = slotText(state, slot);
  return html`<span class="slot">
    <button
      type="button"
      class="slot__button"
      id="slot-${slot}"
      aria-haspopup="dialog"
      aria-expanded=${open}
      aria-label=${t(`slot.${slot}`, { text })}
      title=${text}
      @click=${() => store.set({ slot: open ? undefined : slot })}
    >
      <bdi>${text}</bdi></button
    >${open ? editor(state, slot) : nothing}</span
  >`;
}

export function swap(): void {
  const { from, to, via } = store.state.view;
  go({ from: to, to: from, via: [...via].reverse() });
}

function waitingBar(state: State): TemplateResult | typeof nothing {
  if (!state.waiting) return nothing;
  return html`<div class="waiting" role="progressbar" aria-label=${t('waiting.long')}></div>
    ${
      state.waiting === 2
        ? html`<button type="button" class="link question__cancel" @click=${cancel}>
            ${t('waiting.cancel')}
          </button>`
        : nothing
    }`;
}
