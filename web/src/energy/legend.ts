import { html, nothing, type TemplateResult } from 'lit';
import type { Carrier } from '../api/energy-types';
import { formatRough } from '../text/number';
import { t } from '../text/energy';
import { changedLines, mostChange } from './difference';
import { toggleCarrier } from './question';
import { energy } from './state';
import { carriers, isChanged } from './view';
import { unit } from './words';
import { widthLaws } from './laws';
import { mostPx, widthPx } from './width';

const limits = [25, 50, 75, 90, 100];

/** Which carriers are drawn, what their lines mean, and how wide a flow is. */
export function energyLegend(): TemplateResult | typeof nothing {
  const { base, view } = energy();
  if (!base) return nothing;
  const laws = widthLaws(base);
  const changes = comparing();
  return html`<details
    class="legend flow-legend energy-legend"
    ?open=${matchMedia('(min-width: 900px)').matches}
  >
    <summary>${t(changes ? 'energy.legend-change' : 'energy.legend')}</summary>
    <p class="chips" role="group" aria-label=${t('energy-edit.carriers')}>
      ${carriers.map(
        (one) =>
          html`<button
            type="button"
            class="chip"
            data-carrier=${one}
            aria-pressed=${view.carriers.includes(one)}
            @click=${() => toggleCarrier(one)}
          >
            ${t(`carrier.${one}`)}
          </button>`,
      )}
    </p>
    ${changes ? changeScale() : loadScale()}
    <div class="samples">
      ${view.carriers.map((one) => (changes ? changeSample(one, changes[one], laws[one].unit) : sample(one, laws[one])))}
    </div>
    <p class="quiet">
      ${t(changes ? 'energy.legend-change-lines' : 'energy.legend-lines')}
      ${isChanged(view.what) && view.side !== 'a' ? t('energy.legend-missing') : nothing}
    </p>
  </details>`;
}

/** The largest change of each carrier while a difference is drawn. */
function comparing(): Record<Carrier, number> | undefined {
  const { base, answer, view } = energy();
  return base && answer && answer !== base && view.side === 'diff' && isChanged(view.what)
    ? mostChange(changedLines(base, answer, view))
    : undefined;
}

function loadScale(): TemplateResult {
  return html`<div class="scale" aria-hidden="true">
      ${[1, 2, 3, 4, 5, 6].map((step) => html`<span class="scale__step" style=${`background:var(--load-${step})`}></span>`)}
    </div>
    <div class="scale__ticks" aria-hidden="true">
      ${limits.map((limit) => html`<span>${limit}</span>`)}<span>%</span>
    </div>`;
}

function changeScale(): TemplateResult {
  const step = (token: string, hollow: boolean): TemplateResult =>
    html`<i
      class="scale__step ${hollow ? 'scale__step--less' : ''}"
      style=${`${hollow ? 'border-color' : 'background'}:var(--${token})`}
    ></i>`;
  return html`<div class="scale" aria-hidden="true">
      ${[3, 2, 1].map((one) => step(`less-${one}`, true))}${step('same', false)}${[1, 2, 3].map((one) => step(`more-${one}`, false))}
    </div>
    <div class="scale__ends">
      <span>${t('flow-legend.less')}</span><span>${t('flow-legend.same')}</span
      ><span>${t('flow-legend.more')}</span>
    </div>`;
}

/** The widest line of a carrier with its change. */
function changeSample(carrier: Carrier, most: number, unitId: string): TemplateResult | typeof nothing {
  if (!(most > 0)) return nothing;
  return html`<span class="samples__one">
    <svg width="26" height=${mostPx + 4} aria-hidden="true">
      <rect
        x="0.5"
        y="2"
        width="25"
        height=${mostPx}
        fill="var(--more-3)"
        stroke="var(--flow-casing)"
        stroke-width="0.7"
      ></rect>
    </svg>
    ${t(`carrier.${carrier}`)} ${formatRough(most)} ${unit(unitId)}
  </span>`;
}

function sample(carrier: Carrier, law: { most: number; unit: string }): TemplateResult {
  const value = law.most / 4;
  return html`<span class="samples__one">
    <svg width="26" height=${mostPx + 4} aria-hidden="true">
      <line
        x1="0"
        x2="26"
        y1=${mostPx / 2 + 2}
        y2=${mostPx / 2 + 2}
        stroke="var(--${carrier})"
        stroke-width=${widthPx(law.most, value) + 3}
      ></line>
      <line
        x1="0"
        x2="26"
        y1=${mostPx / 2 + 2}
        y2=${mostPx / 2 + 2}
        stroke="var(--load-2)"
        stroke-width=${widthPx(law.most, value)}
      ></line>
    </svg>
    ${formatRough(value)} ${unit(law.unit)}
  </span>`;
}
