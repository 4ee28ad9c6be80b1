import { html, nothing, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { nameOf } from '../network/network';
import { store, type State } from '../state/store';
import { formatDay } from '../text/number';
import { t } from '../text/message';
import { commandOf } from './command';
import { showModal } from './modal';

/** Address, citation and command: three ways to come back to this view. */
export function shareDialog(
  state: State,
  parts: { citation: string; command: string } = {
    citation: citation(state),
    command: state.view.from && state.view.to ? commandOf(state.view) : '',
  },
): TemplateResult | typeof nothing {
  if (state.dialog !== 'share') return nothing;
  const rows = [
    { id: 'address', text: location.href },
    { id: 'citation', text: parts.citation },
    { id: 'command', text: parts.command },
  ] as const;
  return html`<dialog
    class="dialog"
    aria-labelledby="share-title"
    ${ref(showModal)}
    @close=${() => store.set({ dialog: undefined })}
  >
    <h2 id="share-title">${t('share.title')}</h2>
    ${rows.filter((row) => row.text).map(({ id, text }) => shareRow(id, text))}
    <form method="dialog">
      <button class="button">${t('dialog.close')} <kbd>Esc</kbd></button>
    </form>
  </dialog>`;
}

function shareRow(id: 'address' | 'citation' | 'command', text: string): TemplateResult {
  return html`<div class="share__row">
    <label class="label" for="share-${id}">${t(`share.${id}`)}</label>
    <textarea
      id="share-${id}"
      class="field"
      rows=${id === 'command' ? 2 : 3}
      readonly
      .value=${text}
    ></textarea>
    <button type="button" class="button" @click=${() => void copy(id, text)}>${t('share.copy')}</button>
  </div>`;
}

function citation(state: State): string {
  const { view, network, health, answer } = state;
  return t('share.cite', {
    from: view.from ? nameOf(network, view.from) : t('question.somewhere'),
    to: view.to ? nameOf(network, view.to) : t('question.somewhere'),
    year: String(answer?.year ?? view.year ?? ''),
    version: health?.version ?? '',
    data: answer?.dataset ?? health?.dataset ?? '',
    known: health?.knownOn ? formatDay(health.knownOn) : '',
    address: location.href,
  });
}

async function copy(id: string, text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    store.set({ said: t('share.copied') });
  } catch {
    const field = document.getElementById(`share-${id}`);
    if (field instanceof HTMLTextAreaElement) field.select();
    store.set({ said: t('share.select') });
  }
}
