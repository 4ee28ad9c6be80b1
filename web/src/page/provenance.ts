import { html, nothing, type TemplateResult } from 'lit';
import { chosenIndex, chosenRoute } from '../routes/chosen';
import { countsOf } from '../routes/facts';
import { go } from '../state/navigate';
import { store, type State } from '../state/store';
import { formatDay } from '../text/number';
import { t } from '../text/message';
import { download } from './download';

const hashShown = 7;

/** What the answer rests on, and the ways to take it along. */
export function provenance(state: State): TemplateResult {
  const { health, answer } = state;
  const route = chosenRoute(state);
  const estimated = route ? countsOf(route).estimatedStops : 0;
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
            <span>${t('provenance.engine')} <code>${health.version}</code></span>
            ${health.knownOn ? html`<span>${t('provenance.known')} <b>${formatDay(health.knownOn)}</b></span>` : nothing}`
        : nothing
    }
    ${
      estimated
        ? html`<button type="button" class="chip" @click=${() => go({ table: true }, 'replace')}>
            ${t('provenance.estimated', { n: estimated })}
          </button>`
        : nothing
    }
    <span class="provenance__gap"></span>
    ${route ? html`${takeAway(state)}` : nothing}
    <button type="button" class="plain" @click=${() => store.set({ dialog: 'keys' })}>
      ${t('provenance.keys')} <kbd>?</kbd>
    </button>
  </footer>`;
}

function takeAway(state: State): TemplateResult {
  const index = chosenIndex(state);
  return html`<button
      type="button"
      class="plain"
      aria-pressed=${state.view.table}
      @click=${() => go({ table: !state.view.table }, 'replace')}
    >
      ${t('provenance.table')}
    </button>
    <button type="button" class="plain" @click=${() => download('csv', state, index)}>CSV</button>
    <button type="button" class="plain" @click=${() => download('json', state, index)}>JSON</button>
    <button type="button" class="plain" @click=${() => download('geojson', state, index)}>GeoJSON</button>
    <button type="button" class="plain" @click=${() => print()}>${t('provenance.print')}</button>`;
}
