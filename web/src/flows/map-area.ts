import { html, nothing, type TemplateResult } from 'lit';
import { t } from '../text/message';
import { goFlow } from './navigate';
import { flow, setFlow } from './state';
import { sideName } from './versus';
import { isCompared } from './view';

/** The map; under a swipe a second one of A over it, cut off where the handle stands. Both move together. */
export function flowMaps(names: (side: 'a' | 'b') => string = sideName): TemplateResult {
  const { view } = flow();
  const { swipe } = view;
  return html`<kv-flow-map></kv-flow-map> ${
      swipe === undefined || !isCompared(view) ? nothing : swiped(swipe, names)
    }`;
}

function swiped(at: number, names: (side: 'a' | 'b') => string): TemplateResult {
  return html`<kv-flow-map
      class="swipe__over"
      data-side="a"
      inert
      style="clip-path: inset(0 ${100 - at}% 0 0)"
    ></kv-flow-map>
    <i class="swipe__edge" style="left: ${at}%"></i>
    <p class="swipe__name swipe__name--a" style="right: ${100 - at}%">
      <b class="letter letter--a">${t('flow-side.a')}</b> ${names('a')}
    </p>
    <p class="swipe__name" style="left: ${at}%">
      <b class="letter letter--b">${t('flow-side.b')}</b> ${names('b')}
    </p>
    <input
      class="swipe__handle"
      type="range"
      min="0"
      max="100"
      .value=${String(at)}
      aria-label=${t('compare.swipe-at')}
      @input=${(event: Event) => move(Number((event.target as HTMLInputElement).value))}
      @change=${(event: Event) => goFlow({ swipe: Number((event.target as HTMLInputElement).value) }, 'replace')}
    />`;
}

function move(swipe: number): void {
  setFlow({ view: { ...flow().view, swipe } });
}
