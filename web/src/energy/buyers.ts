import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { Buyer } from '../api/energy-types';
import { formatNumber } from '../text/number';
import { t } from '../text/energy';
import { goEnergy } from './navigate';
import { seen } from './state';
import { isChanged } from './view';

const [width, rowHeight, gap] = [344, 21, 4];
const [leftX, rightX] = [84, 182];

/** A buyer with what the picture shows: what was delivered, or in a changed world what the model delivers. */
interface Shown {
  buyer: Buyer;
  /** Absent where nothing is published. */
  got: number | undefined;
  contract: number;
}

/** Who buys Azerbaijan's gas: contract and delivery told apart, what is not published said in words. */
export function buyersPanel(): TemplateResult {
  const { answer, base, view } = seen();
  const all = answer?.buyers ?? [];
  if (!all.length) return html`<p class="state">${t('energy.no-buyers')}</p>`;
  const changed = isChanged(view.what) && answer !== base;
  const shown = all.map((buyer): Shown => ({
    buyer,
    got: changed ? buyer.computedBcm : buyer.deliveredBcm,
    contract: buyer.contractBcmPerYear ?? 0,
  }));
  const drawn = shown
    .filter(({ got, contract }) => got !== undefined || contract > 0)
    .sort((a, b) => (b.got ?? -1) - (a.got ?? -1) || b.contract - a.contract);
  const unknown = shown.filter((one) => !drawn.includes(one)).map(({ buyer }) => buyer);
  return html`<section class="energy-panel">
    <h3>
      ${t(changed ? 'energy.who-buys-b' : 'energy.who-buys')}
      <span class="unit">bcm/yr</span> ${forms(view.table)}
    </h3>
    ${view.table ? table(all) : picture(drawn, t(changed ? 'energy.in-b' : 'energy.delivered'))}
    ${!view.table && drawn.some(({ got }) => got === undefined) ? html`<p class="quiet">${t('energy.dotted')}</p>` : nothing}
    ${
      !view.table && unknown.length
        ? html`<h4>${t('energy.unpublished')}</h4>
            <ul class="energy-unknown">
              ${unknown.map((buyer) => html`<li><bdi>${buyer.name}</bdi></li>`)}
            </ul>`
        : nothing
    }
  </section>`;
}

/** Picture or table. */
function forms(isTable: boolean): TemplateResult {
  const one = (table: boolean, text: string): TemplateResult =>
    html`<button
      type="button"
      aria-pressed=${isTable === table}
      @click=${() => goEnergy({ table }, 'replace')}
    >
      ${text}
    </button>`;
  return html`<span class="segments" role="group" aria-label=${t('energy.forms')}>
    ${one(false, t('energy.picture'))}${one(true, t('provenance.table'))}
  </span>`;
}

function picture(drawn: readonly Shown[], head: string): TemplateResult {
  const total = drawn.reduce((sum, { got }) => sum + (got ?? 0), 0);
  // What was delivered counts too, so that the scale stays when the world is changed.
  const most = Math.max(
    1e-9,
    ...drawn.flatMap(({ got, contract, buyer }) => [got ?? 0, contract, buyer.deliveredBcm ?? 0]),
  );
  const scale = 62 / most;
  const heights = drawn.map((one) =>
    Math.max(rowHeight * namesOf(one.buyer).length, scale * Math.max(one.got ?? 0, one.contract)),
  );
  const height = heights.reduce((sum, one) => sum + one + gap, 14);
  const block = total * scale;
  let left = (height - block) / 2;
  let top = 14;
  const bands = drawn.map((one, i) => {
    const band = bandOf(one, scale, left, top);
    left += (one.got ?? 0) * scale;
    top += heights[i]! + gap;
    return band;
  });
  const said = drawn.map(spoken).join('; ');
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
    <text x=${rightX} y="9" text-anchor="end">${head}</text>
    <text x=${rightX + 6} y="9">▯ ${t('energy.contract')}</text>
    <text x=${leftX - 12} y=${height / 2 - 2} text-anchor="end" class="strong">
      ${t('energy.azerbaijan')}
    </text>
    <text x=${leftX - 12} y=${height / 2 + 13} text-anchor="end">${formatNumber(total, 1)}</text>
    <rect x=${leftX - 8} y=${(height - block) / 2} width="8" height=${block} fill="var(--gas)"></rect>
    ${bands}
  </svg>`;
}

/** "Greece: 1.1, contract 1.0". */
function spoken({ buyer, got, contract }: Shown): string {
  const text = got === undefined ? t('energy.not-published') : formatNumber(got, 1);
  return `${buyer.name}: ${text}${contract ? `, ${t('energy.contract')} ${formatNumber(contract, 1)}` : ''}`;
}

function bandOf(
  { buyer, got, contract }: Shown,
  scale: number,
  left: number,
  top: number,
): SVGTemplateResult {
  const middle = (leftX + rightX - 8) / 2;
  const end = rightX - 8;
  const frame = contract * scale;
  const box = frame
    ? svg`<rect x=${end + 10} y=${top} width="5" height=${frame} class="energy-contract"></rect>`
    : nothing;
  const name = (thick: number): SVGTemplateResult =>
    label(buyer, got, contract, end + 20, top + Math.max(11, Math.min(thick, 62) / 2 + 4));
  if (got === undefined)
    return svg`<path d=${`M${leftX} ${left}C${middle} ${left} ${middle} ${top + 4} ${end + 8} ${top + 4}`} class="energy-unsaid"></path>${box}${name(0)}`;
  const thick = Math.max(1, got * scale);
  const path = `M${leftX} ${left}C${middle} ${left} ${middle} ${top} ${end} ${top}V${top + thick}C${middle} ${top + thick} ${middle} ${left + thick} ${leftX} ${left + thick}Z`;
  const fill = buyer.basis === 'estimated' ? 'url(#energy-hatch)' : 'var(--gas)';
  return svg`<path d=${path} class="energy-band" fill=${fill}></path>
    <rect x=${end} y=${top} width="8" height=${thick} fill="var(--gas)"></rect>
    ${box} ${name(thick)}`;
}

/** A long name takes two lines. */
function namesOf({ name }: Buyer): string[] {
  const cut = name.length > 16 ? name.indexOf(' ', 8) : -1;
  return cut < 0 ? [name] : [name.slice(0, cut), name.slice(cut + 1)];
}

function label(
  buyer: Buyer,
  got: number | undefined,
  contract: number,
  x: number,
  y: number,
): SVGTemplateResult {
  const [first, second] = namesOf(buyer);
  const about = buyer.basis === 'estimated' ? '≈ ' : '';
  const known = got !== undefined && svg`<tspan class="strong">${about}${formatNumber(got, 1)}</tspan>`;
  const word = t(known ? 'energy.of' : 'energy.contract');
  return svg`<text x=${x} y=${y}>${first}${second ? nothing : ' '}
    ${known || nothing}
    ${contract ? svg`<tspan>${word} ${formatNumber(contract, 1)}</tspan>` : nothing}
    ${second ? svg`<tspan class="energy-second" x=${x} dy="13">${second}</tspan>` : nothing}</text>`;
}

function table(all: Buyer[]): TemplateResult {
  const cell = (value: number | undefined, basis?: string): TemplateResult =>
    html`<td class="number">
      ${value === undefined ? html`<span class="quiet">${t('energy.not-published')}</span>` : `${basis === 'estimated' ? '≈ ' : ''}${formatNumber(value, 1)}`}
    </td>`;
  return html`<div class="scroll-x" tabindex="0" role="group" aria-label=${t('energy.who-buys')}>
    <table class="plain-table energy-buyers">
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
    </table>
  </div>`;
}
