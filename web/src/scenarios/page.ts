import { html, nothing, type TemplateResult } from 'lit';
import { flowLegend } from '../flows/legend';
import { flowMaps } from '../flows/map-area';
import { sides } from '../flows/sides';
import { printedSides } from '../flows/versus';
import { contestedNote } from '../map/legend';
import { pageHeader } from '../page/header';
import { keysDialog, type KeyRow } from '../page/keys-dialog';
import { shareDialog } from '../page/share';
import { quoted } from '../page/command';
import { setFlow } from '../flows/state';
import { store, type State } from '../state/store';
import { t } from '../text/scenarios';
import { askScenarios } from './ask';
import { comparisonTables } from './compare';
import { library } from './editor';
import { goScenarios, writeScenarios } from './navigate';
import { scenarios } from './state';
import { toldScenario } from './told';
import { base, own, scenarioOf } from './view';

const keyList: readonly KeyRow[] = [
  ['/', 'keys.find'],
  ['M', 'keys.map'],
  ['D', 'keys.difference'],
  ['Z', 'keys.undo'],
  ['?', 'keys.list'],
  ['Esc', 'keys.close'],
];

/** The page of scenarios as one function of the state. */
export function scenarioPage(state: State): TemplateResult {
  return html`<a class="skip" href="#answer">${t('page.skip')}</a>
    ${head(state)} ${question()}
    <main class="body flow-body sc-body has-left">
      <aside class="left" aria-label=${t('scenarios.library')}>
        <div class="left__scroll">${library()}</div>
      </aside>
      <div class="map-area">
        ${flowMaps((side) => sideName(scenarios().view[side]))} ${flowLegend()} ${contestedNote(state)}
      </div>
      <div id="answer" tabindex="-1">${answer()}</div>
    </main>
    ${footer(state)} ${shareDialog(state, share(state))} ${keysDialog(state, keyList)}
    <p class="hidden" role="status" aria-live="polite">${state.said}</p>`;
}

const hashShown = 7;

/** What the answers rest on. */
function footer(state: State): TemplateResult {
  const { comparison } = scenarios();
  const dataset = comparison?.dataset ?? state.health?.dataset ?? '';
  return html`<footer class="provenance">
    <button
      type="button"
      class="plain"
      title=${t('provenance.command')}
      @click=${() => store.set({ dialog: 'share' })}
    >
      ${t('provenance.data')} <code>${dataset.slice(0, hashShown)}</code>
    </button>
    ${comparison ? html`<span>${t('provenance.scenario')} <code>${comparison.a.scenario.slice(0, hashShown)}</code>, <code>${comparison.b.scenario.slice(0, hashShown)}</code></span>` : nothing}
    <span class="provenance__engine"
      >${t('provenance.engine')} <code>${comparison?.engine ?? state.health?.version ?? ''}</code></span
    >
    <span class="provenance__gap"></span>
    <button type="button" class="plain" @click=${() => store.set({ dialog: 'keys' })}>
      ${t('provenance.keys')} <kbd>?</kbd>
    </button>
  </footer>`;
}

function head(state: State): TemplateResult {
  return pageHeader(state, {
    page: 'scenarios',
    main: nothing,
    more: nothing,
    pickPlace: (place) => setFlow({ place }),
    pickLanguage: (lang) => {
      store.set({ view: { ...store.state.view, lang } });
      writeScenarios('replace');
    },
  });
}

function question(): TemplateResult {
  return html`<section class="question sc-question" aria-label=${t('question.label')}>
    <h1 class="question__text">
      ${t('scenarios.question')} ${choice('b', t('scenarios.second'))} ${t('scenarios.against')}
      ${choice('a', t('scenarios.first'))}
    </h1>
    ${sides()} ${printedSides({ a: sideName(scenarios().view.a), b: sideName(scenarios().view.b) })}
  </section>`;
}

function choice(side: 'a' | 'b', label: string): TemplateResult {
  const { view, list } = scenarios();
  return html`<select
    class="field sc-choice"
    id="choice-${side}"
    aria-label=${label}
    @change=${(event: Event) => goScenarios({ [side]: (event.target as HTMLSelectElement).value })}
  >
    <option value=${base} ?selected=${view[side] === base}>${t('scenarios.base')}</option>
    <option value=${own} ?selected=${view[side] === own}>${t('scenarios.own')}</option>
    ${(list ?? []).map(
      (one) =>
        html`<option value=${one.id} ?selected=${view[side] === one.id}>${one.name ?? one.id}</option>`,
    )}
  </select>`;
}

function answer(): TemplateResult {
  const { phase, problem, told, comparison } = scenarios();
  return html`<div class="sc-answer ${phase === 'waiting' ? 'is-late' : ''}">
    ${phase === 'waiting' ? html`<p class="quiet" role="progressbar" aria-label=${t('scenarios.waiting')}>${t('scenarios.waiting')}</p>` : nothing}
    ${
      phase === 'failed'
        ? html`<div role="alert">
            <p>${t('scenarios.failed')} ${problem?.detail ?? problem?.title ?? ''}</p>
            <button type="button" class="button" @click=${() => askScenarios(true)}>
              ${t('scenarios.again')}
            </button>
          </div>`
        : nothing
    }
    ${told ? toldScenario(told) : nothing} ${comparison ? comparisonTables(comparison) : nothing}
  </div>`;
}

export function sideName(side: string): string {
  if (side === base) return t('scenarios.base');
  if (side === own) return t('scenarios.own');
  return scenarios().list?.find((one) => one.id === side)?.name ?? side;
}

function share(state: State): { citation: string; command: string } {
  const { view, comparison } = scenarios();
  const mine = scenarioOf(view.text);
  const word = (side: string): string => (side === own ? 'scenario.json' : side);
  const command = `./kervan compare ${quoted(word(view.a))} ${quoted(word(view.b))} --json`;
  const needs = mine && [view.a, view.b].includes(own);
  return {
    citation: t('scenarios.cite', {
      a: sideName(view.a),
      b: sideName(view.b),
      version: comparison?.engine ?? state.health?.version ?? '',
      data: comparison?.dataset ?? state.health?.dataset ?? '',
      address: location.href,
    }),
    command: needs ? `printf '%s' ${quoted(JSON.stringify(mine))} > scenario.json && ${command}` : command,
  };
}
