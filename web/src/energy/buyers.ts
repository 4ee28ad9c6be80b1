import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { Buyer } from '../api/energy-types';
import { formatNumber } from '../text/number';
import { t } from '../text/energy';
import { seen } from './state';

const [width, rowHeight, gap] = [344, 21, 4];
const [leftX, rightX] = [84, 182];

/** Who buys Azerbaijan's gas: contract and delivery told apart, what is not published said in words. */
export function buyersPanel(): TemplateResult {
  const { answer, view } = seen();
  const all = answer?.buyers ?? [];
  if (!all.length) return html`<p class="state">${t('energy.no-buyers')}</p>`;
  const known = all
    .filter((buyer) => buyer.deliveredBcm !== undefined)
    .sort((a, b) => b.deliveredBcm! - a.deliveredBcm!);
  const unknown = all.filter((buyer) => buyer.deliveredBcm === undefined);
  return html`<section class="energy-panel">
    <h3>${t('energy.who-buys')} <span class="unit">bcm/yr</span></h3>
    ${view.table ? table(all) : picture(known)}
    ${
      !view.table && unknown.length
        ? html`<h4>${t('energy.unpublished')}</h4>
            <ul class="energy-unknown">
              ${unknown.map((buyer) => html`<li><bdi>${buyer.name}</bdi>${buyer.contractBcmPerYear === undefined ? '' : ` (${t('energy.contract')} ${formatNumber(buyer.contractBcmPerYear, 1)})`}</li>`)}
            </ul>`
        : nothing
    }
  </section>`;
}

function picture(known: Buyer[]): TemplateResult {
  const total = known.reduce((sum, buyer) => sum + buyer.deliveredBcm!, 0);
  const most = Math.max(...known.flatMap((buyer) => [buyer.deliveredBcm!, buyer.contractBcmPerYear ?? 0]));
  const scale = 62 / most;
  const heights = known.map((buyer) =>
    Math.max(
      rowHeight * namesOf(buyer).length,
      scale * Math.max(buyer.deliveredBcm!, buyer.contractBcmPerYear ?? 0),
    ),
  );
  const height = heights.reduce((sum, one) => sum + one + gap, 14);
  const block = total * scale;
  let left = (height - block) / 2;
  let top = 14;
  const bands = known.map((buyer, i) => {
    const band = bandOf(buyer, scale, left, top);
    left += buyer.deliveredBcm! * scale;
    top += heights[i]! + gap;
    return band;
  });
  const said = known.map((buyer) => `${buyer.name} ${formatNumber(buyer.deliveredBcm!, 1)}`).join(', ');
  return html`<svg
    class="energy-chart"
    viewBox="0 0 ${width} ${height}"
    role="img"
    aria-label=${t('energy.buyers-said', { buyers: said })}
  >
    <defs>
      <pattern
        id="energy-hatch"
        width="5"
        height="5"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <rect width="2" height="5" fill="var(--gas)"></rect>
      </pattern>
    </defs>
    <text x=${rightX} y="9" text-anchor="end">${t('energy.delivered')}</text>
    <text x=${rightX + 6} y="9">▯ ${t('energy.contract')}</text>
    <text x=${leftX - 12} y=${height / 2 - 2} text-anchor="end" class="strong">
      ${t('energy.azerbaijan')}
    </text>
    <text x=${leftX - 12} y=${height / 2 + 13} text-anchor="end">${formatNumber(total, 1)}</text>
    <rect x=${leftX - 8} y=${(height - block) / 2} width="8" height=${block} fill="var(--gas)"></rect>
    ${bands}
  </svg>`;
}

function bandOf(buyer: Buyer, scale: number, left: number, top: number): SVGTemplateResult {
  const thick = Math.max(1, buyer.deliveredBcm! * scale);
  const contract = (buyer.contractBcmPerYear ?? 0) * scale;
  const middle = (leftX + rightX - 8) / 2;
  const end = rightX - 8;
  const path = `M${leftX} ${left}C${middle} ${left} ${middle} ${top} ${end} ${top}V${top + thick}C${middle} ${top + thick} ${middle} ${left + thick} ${leftX} ${left + thick}Z`;
  const estimated = buyer.basis === 'estimated';
  return svg`<path d=${path} class="energy-band" fill=${estimated ? 'url(#energy-hatch)' : 'var(--gas)'}></path>
    <rect x=${end} y=${top} width="8" height=${thick} fill="var(--gas)"></rect>
    ${contract > 0 ? svg`<rect x=${end + 10} y=${top} width="5" height=${contract} class="energy-contract"></rect>` : nothing}
    ${label(buyer, end + 20, top + Math.max(11, Math.min(thick, 62) / 2 + 4))}`;
}

/** A long name takes two lines. */
function namesOf({ name }: Buyer): string[] {
  const cut = name.length > 16 ? name.indexOf(' ', 8) : -1;
  return cut < 0 ? [name] : [name.slice(0, cut), name.slice(cut + 1)];
}

function label(buyer: Buyer, x: number, y: number): SVGTemplateResult {
  const [first, second] = namesOf(buyer);
  const text = `${buyer.basis === 'estimated' ? '≈ ' : ''}${formatNumber(buyer.deliveredBcm!, 1)}`;
  const contract = buyer.contractBcmPerYear;
  return svg`<text x=${x} y=${y}>${first}${second ? nothing : ' '}
    <tspan class="strong">${text}</tspan>
    ${contract === undefined ? nothing : svg`<tspan>${t('energy.of')} ${formatNumber(contract, 1)}</tspan>`}
    ${second ? svg`<tspan class="energy-second" x=${x} dy="13">${second}</tspan>` : nothing}</text>`;
}

function table(all: Buyer[]): TemplateResult {
  const cell = (value: number | undefined, basis?: string): TemplateResult =>
    html`<td class="number">
      ${value === undefined ? html`<span class="quiet">${t('energy.not-published')}</span>` : `${basis === 'estimated' ? '≈ ' : ''}${formatNumber(value, 1)}`}
    </td>`;
  return html`<table class="plain-table">
    <thead>
      <tr>
        <th scope="col">${t('energy.buyer')}</th>
        <th scope="col" class="number">${t('energy.since')}</th>
        <th scope="col" class="number">${t('energy.contract')}</th>
        <th scope="col" class="number">${t('energy.delivered')}</th>
        <th scope="col" class="number">${t('energy.computed')}</th>
      </tr>
    </thead>
    <tbody>
      ${all.map(
        (buyer) =>
          html`<tr>
            <th scope="row"><bdi>${buyer.name}</bdi></th>
            <td class="number">${buyer.since}</td>
            ${cell(buyer.contractBcmPerYear, buyer.basis)} ${cell(buyer.deliveredBcm, buyer.basis)}
            ${cell(buyer.computedBcm)}
          </tr>`,
      )}
    </tbody>
  </table>`;
}
