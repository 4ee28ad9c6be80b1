import { html, nothing, type TemplateResult } from 'lit';
import { go } from '../state/navigate';
import { store, type Sheet, type State } from '../state/store';
import { t, word } from '../text/message';
import { answerRest, sortChoice } from './answer-parts';
import { badge, choose, contested, counts, headline, labels } from './card';
import { chosenIndex, secondIndex } from './chosen';
import { comparePanel } from './compare';
import { letterOf } from './facts';

const heights: readonly Sheet[] = ['peek', 'half', 'full'];

/** The answer on a narrow screen: routes as tabs, the chosen one below, in three heights. */
export function sheet(state: State): TemplateResult {
  const index = chosenIndex(state);
  const route = state.answer!.routes[index]!;
  const comparing = secondIndex(state) >= 0;
  return html`${handle(state)} ${tabs(state, index)}
    <div class="sheet__body">
      ${
        comparing
          ? comparePanel(state)
          : html`<div class="sheet__head">
              ${headline(route, index)}
              <p class="card__counts">${counts(route, index)}</p>
              ${contested(route.corridors)} ${labels(route)}
            </div>`
      }
      <kv-drawer class="drawer"></kv-drawer>
      <div class="sheet__more">
        <button
          type="button"
          class="chip"
          aria-pressed=${state.view.table}
          @click=${() => go({ table: !state.view.table }, 'replace')}
        >
          ${t('strip.table')}
        </button>
        ${comparing ? nothing : sortChoice(state.view.sort)}
      </div>
      ${answerRest(state)}
    </div>`;
}

/** Dragging has another way: the handle is a button that goes through the three heights. */
function handle(state: State): TemplateResult {
  const next = heights[(heights.indexOf(state.sheet) + 1) % heights.length]!;
  return html`<button
    type="button"
    class="sheet__handle"
    aria-label=${t('sheet.to', { height: word('sheet', next) })}
    @click=${() => store.set({ sheet: next })}
    @pointerdown=${drag}
  >
    <i></i>
  </button>`;
}

/** A drag of more than a few pixels up or down goes one height up or down. */
function drag(event: PointerEvent): void {
  const button = event.currentTarget as HTMLElement;
  const from = event.clientY;
  const enough = 24;
  const end = (up: PointerEvent): void => {
    const way = up.clientY < from - enough ? 1 : up.clientY > from + enough ? -1 : 0;
    const at = heights.indexOf(store.state.sheet) + way;
    if (way && heights[at]) store.set({ sheet: heights[at] });
    if (way)
      button.addEventListener('click', (click) => click.stopImmediatePropagation(), {
        once: true,
        capture: true,
      });
  };
  button.setPointerCapture(event.pointerId);
  button.addEventListener('pointerup', end, { once: true });
}

function tabs(state: State, chosen: number): TemplateResult {
  const second = secondIndex(state);
  return html`<div class="tabs" role="group" aria-label=${t('answer.label')}>
    ${state.answer!.routes.map(
      (route, i) =>
        html`<button
          type="button"
          class="tab"
          aria-pressed=${i === chosen}
          data-route=${letterOf(i)}
          @click=${() => choose(i)}
        >
          ${badge(i, i === chosen ? 'a' : i === second ? 'b' : 'none')}<span class="tab__name"
            >${route.name}</span
          >
        </button>`,
    )}
  </div>`;
}
