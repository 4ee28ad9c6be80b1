import { html, nothing, type TemplateResult } from 'lit';
import { store, type State } from '../state/store';
import { go } from '../state/navigate';
import { commandOf } from './command';

/** What stands under a printed answer: where it came from and how to get it again. */
export function printFoot(state: State): TemplateResult | typeof nothing {
  if (!state.view.from || !state.view.to) return nothing;
  return html`<div class="print-foot">
    <p>${location.href}</p>
    <p><code>${commandOf(state.view)}</code></p>
  </div>`;
}

/** On paper the table is opened, since nothing can be clicked there. */
export function followPrint(): void {
  let before = false;
  addEventListener('beforeprint', () => {
    before = store.state.view.table;
    go({ table: true }, 'replace');
  });
  addEventListener('afterprint', () => go({ table: before }, 'replace'));
}
