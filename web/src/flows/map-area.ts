import { html, nothing, type TemplateResult } from 'lit';
import { cutOff, swipeParts } from '../map/swipe';
import { goFlow } from './navigate';
import { flow, setFlow } from './state';
import { sideName } from './versus';
import { isCompared } from './view';

/** The map; under a swipe a second one of A over it, cut off where the handle stands. Both move together. */
export function flowMaps(nameOf: (side: 'a' | 'b') => string = sideName): TemplateResult {
  const { view } = flow();
  const { swipe: at } = view;
  return html`<kv-flow-map></kv-flow-map> ${
      at === undefined || !isCompared(view)
        ? nothing
        : html`<kv-flow-map class="swipe__over" data-side="a" inert style=${cutOff(at)}></kv-flow-map>
            ${swipeParts({
              at,
              names: { a: nameOf('a'), b: nameOf('b') },
              move: (swipe) => setFlow({ view: { ...flow().view, swipe } }),
              rest: (swipe) => goFlow({ swipe }, 'replace'),
            })}`
    }`;
}
