import { html, nothing, type TemplateResult } from 'lit';
import { contestedNote } from '../map/legend';
import { pageHeader } from '../page/header';
import { keysDialog } from '../page/keys-dialog';
import { shareDialog } from '../page/share';
import type { State } from '../state/store';
import { formatDay } from '../text/number';
import { t } from '../text/message';
import { flowAnswer } from './answer';
import { flowDrawer } from './drawer';
import { flowKeyList } from './keys';
import { flowLegend } from './legend';
import { flowMaps } from './map-area';
import { goLanguage } from './navigate';
import { flowProvenance } from './provenance';
import { flowQuestion, sentenceText } from './question';
import { flow, setFlow } from './state';
import { flowCommand } from './take-away';
import { toggleVersus } from './versus';
import { isCompared } from './view';
import { freshness, whatIf } from './what-if';
import { changeWords } from './words';

/** The page of flows as one function of the state. */
export function flowPage(state: State): TemplateResult {
  const { folded, late } = flow();
  return html`<a class="skip" href="#answer">${t('page.skip')}</a>
    ${head(state)} ${flowQuestion(state)}
    <main class="body flow-body ${folded ? '' : 'has-left'} ${late ? 'is-late' : ''}">
      ${
        folded
          ? nothing
          : html`<aside class="left" aria-label=${t('what.title')}>
              <div class="left__scroll">${whatIf(state)}</div>
              ${freshness()}
            </aside>`
      }
      <div class="map-area">${flowMaps()} ${flowLegend()} ${contestedNote(state)}</div>
      ${state.narrow ? nothing : flowDrawer()}
      <div id="answer" tabindex="-1">
        ${flowAnswer(state)} ${state.narrow ? flowProvenance(state) : nothing}
      </div>
    </main>
    ${state.narrow ? nothing : flowProvenance(state)} ${printFoot()} ${shareDialog(state, share(state))}
    ${keysDialog(state, flowKeyList)}
    <p class="hidden" role="status" aria-live="polite">${state.said}</p>`;
}

function head(state: State): TemplateResult {
  return pageHeader(state, {
    page: 'flows',
    main: compareButton(),
    more: nothing,
    pickPlace: (place) => setFlow({ place }),
    pickLanguage: goLanguage,
  });
}

function compareButton(): TemplateResult {
  const { comparing, view } = flow();
  return html`<button
    type="button"
    class="button header__compare"
    aria-pressed=${comparing || isCompared(view)}
    @click=${toggleVersus}
  >
    ${t('header.compare')}
  </button>`;
}

function share(state: State): { citation: string; command: string } {
  const { view, answer } = flow();
  const changes = changeWords(view.what);
  const citation = t('flows.cite', {
    sentence: sentenceText(view),
    changes: changes.length ? `; ${changes.join('; ')}` : '',
    version: state.health?.version ?? '',
    data: answer?.dataset ?? state.health?.dataset ?? '',
    known: state.health?.knownOn ? formatDay(state.health.knownOn) : '',
    address: location.href,
  });
  return { citation, command: flowCommand() };
}

function printFoot(): TemplateResult {
  const changes = changeWords(flow().view.what);
  return html`<div class="print-foot">
    ${changes.length ? html`<p>${changes.join('; ')}</p>` : nothing}
    <p>${location.href}</p>
    <p><code>${flowCommand()}</code></p>
  </div>`;
}
