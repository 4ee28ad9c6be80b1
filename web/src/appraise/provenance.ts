import { html, nothing, type TemplateResult } from 'lit';
import type { Appraisal, Portfolio } from '../api/appraise-types';
import { store, type State } from '../state/store';
import { appraise } from './state';
import { t } from './words';

const hashShown = 7;

/** What the answer rests on; before there is one, what it will rest on. */
export function appraiseProvenance(state: State): TemplateResult {
  const { view, appraisal, portfolio } = appraise();
  const found = view.page === 'portfolio' ? portfolio : appraisal;
  return html`<footer class="provenance">
    <span
      >${t('provenance.data')}
      <code>${(found?.dataset ?? state.health?.dataset ?? '').slice(0, hashShown)}</code></span
    >
    ${view.page === 'appraisal' && appraisal ? html`<span>${t('provenance.scenario')} <code>${appraisal.scenario.slice(0, hashShown)}</code></span>` : nothing}
    <span class="provenance__engine"
      >${t('provenance.engine')} <code>${found?.engine ?? state.health?.version ?? ''}</code></span
    >
    ${found ? html`<span>${certified(found)}</span>` : nothing}
    ${view.page === 'appraisal' && appraisal ? html`<span>${t('seed', { seed: appraisal.simulation.seed, draws: appraisal.simulation.draws })}</span>` : nothing}
    <span class="provenance__gap"></span>
    <button type="button" class="plain" @click=${() => store.set({ dialog: 'share' })}>
      ${t('appraise.command')}
    </button>
    <button type="button" class="plain" @click=${() => print()}>${t('provenance.print')}</button>
    <button type="button" class="plain" @click=${() => store.set({ dialog: 'keys' })}>
      ${t('provenance.keys')} <kbd>?</kbd>
    </button>
  </footer>`;
}

function certified(found: Appraisal | Portfolio): string {
  if (found.certificate.status !== 'certified') return t('not-certified');
  // a portfolio counts its answers at its head, an appraisal in its certificate
  return t('certified', {
    answers: 'evaluations' in found ? found.solved : found.certificate.answers,
  });
}
