import { html, type TemplateResult } from 'lit';
import { t } from '../text/ledger';
import { toAddress } from './address';
import { openView } from './navigate';

/** Find anything of the ledger from any of its pages. */
export function findBox(): TemplateResult {
  const send = (event: SubmitEvent): void => {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const q = String(new FormData(form).get('q') ?? '').trim();
    if (!q) return;
    openView({ page: 'search', values: { q } });
    form.reset();
  };
  return html`<form
    id="find"
    role="search"
    action=${toAddress({ page: 'search', values: {} })}
    @submit=${send}
  >
    <input
      class="field"
      name="q"
      type="search"
      maxlength="120"
      autocomplete="off"
      aria-label=${t('ledger.find')}
      placeholder=${t('ledger.find')}
    />
  </form>`;
}
