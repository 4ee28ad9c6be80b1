import { html, nothing, type TemplateResult } from 'lit';
import { store, type State } from '../state/store';
import { formatDay } from '../text/number';
import { t } from '../text/message';
import { certificateChip, certificates } from './certificate';
import { goFlow } from './navigate';
import { flow } from './state';
import { downloadFlows, type FlowFormat } from './take-away';
import { ms } from './words';

const hashShown = 7;
const files: readonly [FlowFormat, string][] = [
  ['csv', 'CSV'],
  ['geojson', 'GeoJSON'],
  ['gpkg', 'GeoPackage'],
];

/** What the flows rest on, and the ways to take them along. */
export function flowProvenance(state: State): TemplateResult {
  const { health } = state;
  const { answer, milliseconds, view, late } = flow();
  return html`<footer class="provenance">
    ${
      health
        ? html`<button
              type="button"
              class="plain"
              title=${t('provenance.command')}
              @click=${() => store.set({ dialog: 'share' })}
            >
              ${t('provenance.data')} <code>${(answer?.dataset ?? health.dataset).slice(0, hashShown)}</code>
            </button>
            ${answer ? html`<span>${t('provenance.scenario')} <code>${answer.scenario.slice(0, hashShown)}</code></span>` : nothing}
            <span class="provenance__engine">${t('provenance.engine')} <code>${health.version}</code></span>
            ${health.knownOn ? html`<span class="provenance__known">${t('provenance.known')} <b>${formatDay(health.knownOn)}</b></span>` : nothing}`
        : nothing
    }
    ${certificates().map(
      ([name, one]) =>
        html`<button
          type="button"
          class="plain"
          title=${t('certificate.title')}
          @click=${() => document.getElementById('certificate')?.focus()}
        >
          ${certificateChip(name, one)}
        </button>`,
    )}
    ${milliseconds === undefined || late ? nothing : html`<span class="provenance__time">${t('provenance.solved', { time: ms(milliseconds) })}</span>`}
    ${answer?.estimatedClaims && answer.claims ? html`<span class="provenance__claims">${t('provenance.claims', { estimated: answer.estimatedClaims, all: answer.claims })}</span>` : nothing}
    <span class="provenance__gap"></span>
    <button
      type="button"
      class="plain"
      aria-pressed=${view.table}
      @click=${() => goFlow({ table: !view.table }, 'replace')}
    >
      ${t('provenance.table')}
    </button>
    ${
      answer
        ? files.map(
            ([format, name]) =>
              html`<button
                type="button"
                class="plain"
                data-file=${format}
                @click=${() => void downloadFlows(format)}
              >
                ${name}
              </button>`,
          )
        : nothing
    }
    <button type="button" class="plain" @click=${() => print()}>${t('provenance.print')}</button>
    <button type="button" class="plain" @click=${() => store.set({ dialog: 'keys' })}>
      ${t('provenance.keys')} <kbd>?</kbd>
    </button>
  </footer>`;
}
