import { html, nothing, type TemplateResult } from 'lit';
import type { Bottleneck } from '../api/flow-types';
import { mark } from '../figures/figure';
import { t, word } from '../text/message';
import { chooseBottleneck } from './choose';
import { bottleneckKey } from './map/features';
import { loadClass } from './scale';
import { flow } from './state';
import { bottleneckName, bottleneckWhat, mt, mtDigits, percent, usd } from './words';

/** Rows shown at first; the rest unfolds. */
const first = 20;

/** "Where it hurts": ranked by the worth of one more tonne of capacity. */
export function bottleneckList(list: readonly Bottleneck[], filtered = false): TemplateResult {
  if (!list.length) return html`<p class="state">${t(filtered ? 'hurts.none' : 'flows.no-bottleneck')}</p>`;
  const rest = list.slice(first);
  return html`<ol class="hurts">
      ${list.slice(0, first).map(row)}
    </ol>
    ${
      rest.length
        ? html`<details class="hurts__rest">
            <summary>${t('flows.more-bottlenecks', { n: rest.length })}</summary>
            <ol class="hurts">
              ${rest.map(row)}
            </ol>
          </details>`
        : nothing
    }`;
}

function row(one: Bottleneck): TemplateResult {
  const marked = flow().marked === bottleneckKey(one);
  return html`<li class="hurt ${marked ? 'is-marked' : ''}">
    <button
      type="button"
      class="hurt__button"
      aria-pressed=${marked}
      data-bottleneck=${bottleneckKey(one)}
      @click=${() => chooseBottleneck(one)}
    >
      <span class="rank ${marked ? 'rank--a' : ''}">${one.rank}</span>
      <span class="hurt__text">
        <b><bdi>${bottleneckName(one)}</bdi></b>
        <span class="hurt__what">${bottleneckWhat(one)}</span>
        <span class="hurt__what">${t('flows.cap')} ${capacity(one)} ${word('basis', one.basis)}</span>
      </span>
      <span class="hurt__figures">
        <b class="hurt__price">${usd(one.priceUsdPerTonne)}</b
        ><span class="hidden"> ${t('unit.usdPerTonne')}</span>
        ${bar(one.load)}
        <span class="hurt__load">${percent(one.load)}</span>
      </span>
    </button>
  </li>`;
}

/** A capacity looks as sure as it is: plain, dashed, or dotted with ≈. */
export function capacity(one: Pick<Bottleneck, 'capacityTonnes' | 'basis'>): TemplateResult {
  return html`<span class="figure figure--${one.basis}" title=${word('basis', one.basis)}
    >${mark(one.basis)}<span class="digits">${mtDigits(one.capacityTonnes)}</span
    ><span class="unit"> ${t('unit.mtPerYear')}</span></span
  >`;
}

export function bar(load: number): TemplateResult {
  return html`<span class="load" aria-hidden="true"
    ><i
      class="load__fill"
      style="width:${Math.min(100, 100 * load)}%;background:var(--load-${loadClass(load) || 'none'})"
    ></i
  ></span>`;
}

/** Where the capacity of a bottleneck comes from, in full. */
export function capacitySources(one: Bottleneck): TemplateResult {
  return html`<dl class="facts">
    <dt>${t('flows.capacity')}</dt>
    <dd>${capacity(one)} <span class="kind kind--${one.basis}">${word('basis', one.basis)}</span></dd>
    <dt>${t('flows.carried')}</dt>
    <dd>${mt(one.tonnes)}, ${percent(one.load)}</dd>
    <dt>${t('flows.worth')}</dt>
    <dd>${usd(one.priceUsdPerTonne)} ${t('unit.usdPerTonne')}</dd>
    ${
      one.note
        ? html`<dt>${t('figure.basis')}</dt>
            <dd><bdi>${one.note}</bdi></dd>`
        : nothing
    }
  </dl>`;
}
