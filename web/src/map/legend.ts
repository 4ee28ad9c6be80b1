import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { closePopover, takeFocus } from '../figures/popover-focus';
import { show } from '../state/popover';
import type { State } from '../state/store';
import { t, type MessageKey } from '../text/message';

type Sample = readonly [MessageKey, SVGTemplateResult];

const stroke = (colour: string, dash = '', width = 2): SVGTemplateResult =>
  svg`<line x1="0" x2="34" y1="5" y2="5" stroke=${`var(--${colour})`} stroke-width=${width} stroke-dasharray=${dash}></line>`;

const samples: readonly Sample[] = [
  ['legend.rail', stroke('rail')],
  ['legend.rail-1520', svg`${stroke('rail', '', 5)}${stroke('surface', '', 2)}`],
  ['legend.construction', stroke('rail', '9 4')],
  ['legend.planned', stroke('rail', '4 4')],
  ['legend.ferry', stroke('ferry', '9 3 2 3')],
  ['legend.sea', stroke('sea', '5 4')],
  ['legend.road', stroke('road', '', 1.6)],
  ['legend.waterway', stroke('waterway', '2 3')],
];

/** Folded on narrow screens; always there to be opened. */
export function legend(): TemplateResult {
  return html`<details class="legend" ?open=${matchMedia('(min-width: 900px)').matches}>
    <summary>${t('legend.title')}</summary>
    <ul>
      ${samples.map(
        ([key, sample]) =>
          html`<li><svg width="34" height="10" aria-hidden="true">${sample}</svg>${t(key)}</li>`,
      )}
      <li><span class="legend__member" aria-hidden="true"></span>${t('legend.member')}</li>
      <li class="legend__contested">
        <button type="button" class="link" @click=${() => show({ borderNote: '' })}>
          <svg width="34" height="10" aria-hidden="true">${stroke('map-border', '5 4', 1.6)}</svg
          >${t('legend.contested')}
        </button>
      </li>
    </ul>
  </details>`;
}

/** What is contested about a border: the one that was clicked first, then all others. */
export function contestedNote(state: State): TemplateResult | typeof nothing {
  if (state.borderNote === undefined) return nothing;
  const list = [...(state.contested ?? [])].sort(
    (a, b) => Number(b.id === state.borderNote) - Number(a.id === state.borderNote),
  );
  return html`<div
    class="popover popover--left"
    role="dialog"
    aria-labelledby="border-title"
    tabindex="-1"
    ${ref(takeFocus)}
  >
    <div class="popover__head"><h2 id="border-title">${t('legend.contested')}</h2></div>
    <ul class="statements" tabindex="0">
      ${list.map((border) => html`<li><bdi>${border.statement}</bdi></li>`)}
    </ul>
    <div class="popover__foot">
      <button type="button" class="plain" @click=${closePopover}>${t('dialog.close')} <kbd>Esc</kbd></button>
    </div>
  </div>`;
}
