import { html, nothing, render, type TemplateResult } from 'lit';
import '../routes/drawer';
import { entityPopover } from '../figures/entity-popover';
import { sourcePopover } from '../figures/source-popover';
import { answerPanel } from '../routes/answer';
import { question } from '../routes/question';
import { store, type State } from '../state/store';
import { t } from '../text/message';
import { contestedNote, legend } from '../map/legend';
import { header } from './header';
import { keysDialog } from './keys-dialog';
import { provenance } from './provenance';
import { printFoot } from './print';
import { shareDialog } from './share';

/** The page as one function of the state, drawn at most once a frame. */
function routesPage(state: State): TemplateResult {
  const answered = Boolean(state.answer?.routes.length);
  return html`<a class="skip" href="#answer">${t('page.skip')}</a>
    ${header(state)} ${question(state)}
    <main
      class="body ${answered ? 'has-answer' : ''}"
      data-phase=${state.phase}
      data-sheet=${state.narrow ? state.sheet : nothing}
    >
      <div class="map-area">
        <kv-map></kv-map>
        ${legend()} ${contestedNote(state)} ${sourcePopover(state)} ${entityPopover(state)}
      </div>
      ${answered && !state.narrow ? html`<kv-drawer class="drawer"></kv-drawer>` : nothing}
      <div id="answer" tabindex="-1">${answerPanel(state)} ${state.narrow ? provenance(state) : nothing}</div>
    </main>
    ${state.narrow ? nothing : provenance(state)} ${printFoot(state)} ${shareDialog(state)}
    ${keysDialog(state)}
    <p class="hidden" role="status" aria-live="polite">${state.said}</p>`;
}

export function mount(root: HTMLElement, page: (state: State) => TemplateResult = routesPage): void {
  let asked = false;
  const draw = (): void => {
    asked = false;
    render(page(store.state), root);
  };
  store.subscribe(() => {
    if (asked) return;
    asked = true;
    queueMicrotask(draw);
  });
  draw();
}
