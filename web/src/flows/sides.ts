import { html, type TemplateResult } from 'lit';
import { middle } from '../map/swipe';
import { store } from '../state/store';
import { t } from '../text/message';
import { goFlow } from './navigate';
import { flow } from './state';
import { flowSides, isCompared, type FlowSide } from './view';

/** Of two answers: A, B, the difference, or A drawn aside over B. */
export function sides(): TemplateResult {
  const { side, swipe } = flow().view;
  return html`<div class="segments question__sides" role="group" aria-label=${t('flows.sides')}>
    ${flowSides.map(
      (one) =>
        html`<button
          type="button"
          aria-pressed=${swipe === undefined && one === side}
          title=${t(`flow-side-title.${one}`)}
          @click=${() => showSide(one)}
        >
          ${t(`flow-side.${one}`)}${one === 'diff' ? html` <kbd aria-hidden="true">D</kbd>` : ''}
        </button>`,
    )}
    <button
      type="button"
      aria-pressed=${swipe !== undefined}
      title=${t('flow-side-title.swipe')}
      @click=${() => (swipe === undefined ? startSwipe() : showSide(side))}
    >
      ${t('flow-side.swipe')}
    </button>
  </div>`;
}

function showSide(side: FlowSide): void {
  const { tab } = flow().view;
  const next = side === 'diff' ? 'changes' : tab === 'changes' ? 'bottlenecks' : tab;
  goFlow({ side, swipe: undefined, tab: next }, 'replace');
}

/** While A and B are on the map, the lists tell what differs. */
function startSwipe(): void {
  goFlow({ swipe: middle, side: 'diff', tab: 'changes' }, 'replace');
}

/** D goes through A, B and the difference. */
export function nextSide(): void {
  const { view } = flow();
  if (!isCompared(view)) return;
  const next = flowSides[(flowSides.indexOf(view.side) + 1) % flowSides.length]!;
  showSide(next);
  store.set({ said: t(`flow-side-title.${next}`) });
}
