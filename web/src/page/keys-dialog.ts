import { html, nothing, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { store, type State } from '../state/store';
import { t, type MessageKey } from '../text/message';
import { setSingleKeys } from './keyboard';
import { showModal } from './modal';

export type KeyRow = readonly [string, MessageKey];

const routeList: readonly KeyRow[] = [
  ['/', 'keys.find'],
  ['Q', 'keys.question'],
  ['M', 'keys.map'],
  ['N', 'keys.next'],
  ['P', 'keys.previous'],
  ['I', 'keys.sources'],
  ['T', 'keys.table'],
  ['C', 'keys.compare'],
  ['X', 'keys.swap'],
  ['?', 'keys.list'],
  ['Esc', 'keys.close'],
];

export function keysDialog(
  state: State,
  list: readonly KeyRow[] = routeList,
): TemplateResult | typeof nothing {
  if (state.dialog !== 'keys') return nothing;
  return html`<dialog
    class="dialog"
    aria-labelledby="keys-title"
    ${ref(showModal)}
    @close=${() => store.set({ dialog: undefined })}
  >
    <h2 id="keys-title">${t('keys.title')}</h2>
    <dl class="keys">
      ${list.map(
        ([key, text]) =>
          html`<div>
            <dt><kbd>${key}</kbd></dt>
            <dd>${t(text)}</dd>
          </div>`,
      )}
    </dl>
    <label class="check">
      <input
        type="checkbox"
        .checked=${state.singleKeys}
        @change=${(event: Event) => setSingleKeys((event.target as HTMLInputElement).checked)}
      />
      ${t('keys.single')}
    </label>
    <p class="quiet">${t('keys.map-help')}</p>
    <form method="dialog">
      <button class="button">${t('dialog.close')} <kbd>Esc</kbd></button>
    </form>
  </dialog>`;
}
