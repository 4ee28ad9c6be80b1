import { html, nothing, type TemplateResult } from 'lit';
import { formatNumber } from '../text/number';
import { t } from '../text/message';
import { goFlow } from './navigate';
import { changePx, mostPx, samplesMt, shownShare, widthPx } from './scale';
import { shown, type Shown } from './shown';
import { flow } from './state';
import { allGoods, mapSide } from './view';
import { mtDigits } from './words';

const limits = [25, 50, 75, 90, 100];

/** Load or change, three widths with their tonnes, and which law they follow. */
export function flowLegend(): TemplateResult | typeof nothing {
  const now = shown(mapSide(flow().view));
  if (!now) return nothing;
  const { released } = flow().view;
  const open = matchMedia('(min-width: 900px)').matches;
  return html`<details class="legend flow-legend" ?open=${open}>
    <summary>${t(now.kind === 'flows' ? 'flow-legend.load' : 'flow-legend.change')}</summary>
    ${now.kind === 'flows' ? loads() : changes()} ${samples(now)}
    <p class="quiet">
      ${t(now.kind === 'flows' ? 'flow-legend.law' : 'flow-legend.linear')}
      ${now.kind === 'flows' ? t('flow-legend.least', { least: mtDigits(now.least) }) : t('flow-legend.doubt', { part: formatNumber(100 * shownShare) })}
      ${now.kind === 'flows' && now.ribbons.some((ribbon) => ribbon.tonnes > now.law.widestMt * 1.001e6) ? t('flow-legend.most', { most: mtDigits(now.law.widestMt * 1e6) }) : nothing}
      ${allGoods(flow().view) || now.kind === 'change' ? nothing : t('flow-legend.all-goods')}
    </p>
    <button
      type="button"
      class="plain flow-legend__hold"
      aria-pressed=${!released}
      @click=${() => goFlow({ released: !released }, 'replace')}
    >
      ${t(released ? 'flow-legend.free' : 'flow-legend.fixed')} <kbd>F</kbd>
    </button>
  </details>`;
}

function loads(): TemplateResult {
  return html`<div class="scale" aria-hidden="true">
      ${[1, 2, 3, 4, 5, 6].map((i) => html`<i class="scale__step" style="background:var(--load-${i})"></i>`)}
    </div>
    <div class="scale__ticks">
      ${limits.map((limit) => html`<span>${limit}${limit === 100 ? '\u00a0%' : ''}</span>`)}<span
        >${t('flow-legend.full')}</span
      >
    </div>
    <p class="scale__none"><i style="background:var(--load-none)"></i>${t('flow-legend.none')}</p>`;
}

function changes(): TemplateResult {
  const less = [3, 2, 1].map(
    (i) => html`<i class="scale__step scale__step--less" style="border-color:var(--less-${i})"></i>`,
  );
  const more = [1, 2, 3].map((i) => html`<i class="scale__step" style="background:var(--more-${i})"></i>`);
  return html`<div class="scale" aria-hidden="true">
      ${less}<i class="scale__step" style="background:var(--same)"></i>${more}
    </div>
    <div class="scale__ends">
      <span>${t('flow-legend.less')}</span><span>${t('flow-legend.same')}</span
      ><span>${t('flow-legend.more')}</span>
    </div>`;
}

function samples(now: Shown): TemplateResult {
  const most = now.kind === 'flows' ? now.law.widestMt : now.mostChange / 1e6;
  if (!(most > 0)) return html``;
  const px = (mt: number): number =>
    now.kind === 'flows' ? widthPx(now.law, mt * 1e6) : changePx(now.mostChange, mt * 1e6);
  const colour = now.kind === 'flows' ? 'load-2' : 'more-2';
  return html`<div class="samples">
    ${samplesMt(most, now.kind === 'flows' ? 'root' : 'linear').map(
      (mt) =>
        html`<span class="samples__one">
          <svg width="34" height=${mostPx + 2} aria-hidden="true">
            <rect
              x="0.5"
              y=${(mostPx + 2 - px(mt)) / 2}
              width="33"
              height=${px(mt)}
              fill="var(--${colour})"
              stroke="var(--flow-casing)"
              stroke-width="0.7"
            ></rect>
          </svg>
          ${formatNumber(mt, mt < 1 ? (mt < 0.1 ? 2 : 1) : 0)} ${t('unit.mtPerYear')}
        </span>`,
    )}
  </div>`;
}
