import { html, nothing, type TemplateResult } from 'lit';
import type { Carrier } from '../api/energy-types';
import { formatRough } from '../text/number';
import { t } from '../text/energy';
import { toggleCarrier } from './question';
import { energy } from './state';
import { carriers } from './view';
import { unit } from './words';
import { mostPx, widthLaws, widthPx } from './width';

const limits = [25, 50, 75, 90, 100];

/** Which carriers are drawn, what their lines mean, and how wide a flow is. */
export function energyLegend(): TemplateResult | typeof nothing {
  const { base, view } = energy();
  if (!base) return nothing;
  const laws = widthLaws(base);
  return html`<details
    class="legend flow-legend energy-legend"
    ?open=${matchMedia('(min-width: 900px)').matches}
  >
    <summary>${t('energy.legend')}</summary>
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
    <div class="scale" aria-hidden="true">
      ${[1, 2, 3, 4, 5, 6].map((step) => html`<span class="scale__step" style=${`background:var(--load-${step})`}></span>`)}
    </div>
    <div class="scale__ticks" aria-hidden="true">
      ${limits.map((limit) => html`<span>${limit}</span>`)}<span>%</span>
    </div>
    <div class="samples">${view.carriers.map((one) => sample(one, laws[one]))}</div>
    <p class="quiet">${t('energy.legend-lines')}</p>
  </details>`;
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
