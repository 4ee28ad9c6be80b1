import { html, nothing, type TemplateResult } from 'lit';
import { setFlow, flow } from '../flows/state';
import { t } from '../text/scenarios';
import { writeScenarios } from './navigate';
import { scenarios, setScenarios } from './state';

const middle = 50;
/** Drawing without a graphics card takes its time. */
const drawnMs = 1_500;

/** Puts a picture of the first scenario over the map of the second, to be drawn aside; any move of the map ends it. */
export async function startSwipe(): Promise<void> {
  showSide('a');
  await drawn();
  const canvas = document.querySelector<HTMLCanvasElement>('kv-flow-map canvas');
  if (!canvas) return;
  const under = canvas.toDataURL();
  showSide('b');
  const { view } = scenarios();
  setScenarios({ under, view: { ...view, swipe: view.swipe ?? middle } });
  writeScenarios('replace');
}

export function endSwipe(): void {
  const { swipe: _, ...view } = scenarios().view;
  setScenarios({ under: undefined, view });
  showSide(view.side);
  writeScenarios('replace');
}

function showSide(side: 'a' | 'b' | 'diff'): void {
  setFlow({ view: { ...flow().view, side } });
}

/** Two frames after the map has said that it rests. */
function drawn(): Promise<void> {
  return new Promise((resolve) => setTimeout(() => requestAnimationFrame(() => resolve()), drawnMs));
}

/** The picture and its handle, over the map. */
export function swipe(): TemplateResult | typeof nothing {
  const { under, view } = scenarios();
  if (!under || view.swipe === undefined) return nothing;
  return html`<img
      class="sc-under"
      alt=""
      src=${under}
      style="clip-path: inset(0 ${100 - view.swipe}% 0 0)"
    />
    <i class="sc-edge" style="left: ${view.swipe}%"></i>
    <input
      class="sc-handle"
      type="range"
      min="0"
      max="100"
      .value=${String(view.swipe)}
      aria-label=${t('scenarios.swipe-at')}
      @input=${(event: Event) => move(Number((event.target as HTMLInputElement).value))}
      @change=${() => writeScenarios('replace')}
    />`;
}

function move(at: number): void {
  setScenarios({ view: { ...scenarios().view, swipe: at } });
}
