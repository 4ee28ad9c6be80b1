import { html, nothing, type TemplateResult } from 'lit';
import { cutOff, swipeParts } from '../map/swipe';
import { t } from '../text/energy';
import { goEnergy } from './navigate';
import { energy, setEnergy } from './state';
import { isChanged } from './view';
import { changeWords } from './words';

/** The map; under a swipe a second one of the lines as they are over it. Both move together. */
export function energyMaps(): TemplateResult {
  const { what, swipe: at } = energy().view;
  return html`<kv-energy-map></kv-energy-map> ${
      at === undefined || !isChanged(what)
        ? nothing
        : html`<kv-energy-map class="swipe__over" data-side="a" inert style=${cutOff(at)}></kv-energy-map>
            ${swipeParts({
              at,
              names: { a: t('energy.as-it-is'), b: changeWords(what).join('; ') },
              move: (swipe) => setEnergy({ view: { ...energy().view, swipe } }),
              rest: (swipe) => goEnergy({ swipe }, 'replace'),
            })}`
    }`;
}
