import { html, type TemplateResult } from 'lit';
import type { EnergyLink } from '../api/energy-types';
import { loadClass } from '../flows/scale';
import { formatRough } from '../text/number';
import { t } from '../text/energy';
import { chooseLink } from './navigate';
import { rateOf } from './rates';
import { energy, seen } from './state';
import { amount, percent, unit } from './words';

const listed = 14;

/** Links of the carriers shown that are in use, the fullest first; of equal ones that with the greater worth. */
export function fullest(): EnergyLink[] {
  const { answer, view } = seen();
  if (!answer) return [];
  return answer.links
    .filter((link) => view.carriers.includes(link.carrier) && link.open)
    .map((link) => ({ link, load: rateOf(link, answer, view).load ?? 0 }))
    .filter(({ load }) => load > 0)
    .sort(
      (a, b) => Math.min(1, b.load) - Math.min(1, a.load) || b.link.rentUsdMillion - a.link.rentUsdMillion,
    )
    .map(({ link }) => link);
}

/** The fullest lines with what one more unit of each is worth. */
export function linesPanel(): TemplateResult {
  const { view } = energy();
  const rows = fullest();
  const shown = view.table ? rows : rows.slice(0, listed);
  if (!rows.length) return html`<p class="state">${t('energy.no-lines')}</p>`;
  return html`<table class="plain-table energy-lines">
    <caption class="hidden">
      ${t('energy.lines')}
    </caption>
    <thead>
      <tr>
        <th scope="col">${t('energy.line')}</th>
        <th scope="col" class="number">${t('energy.load')}</th>
        <th scope="col" class="number">${t('energy.worth')}</th>
      </tr>
    </thead>
    <tbody>
      ${shown.map(row)}
    </tbody>
  </table>`;
}

function row(link: EnergyLink): TemplateResult {
  const { answer, view } = seen();
  const rate = rateOf(link, answer!, view);
  return html`<tr class=${link.id === view.sel ? 'is-marked' : ''}>
    <th scope="row">
      <button type="button" class="plain" data-link=${link.id} @click=${() => chooseLink(link.id)}>
        <bdi>${link.name}</bdi>
      </button>
      <span class="quiet">${t(`carrier.${link.carrier}`)}</span>
    </th>
    <td class="number">
      ${loadBar(rate.load)}
      <span
        >${formatRough(Math.abs(rate.value))} ${t('energy.of')}
        ${amount(link.capacity, link.capacityUnit, link.basis)}</span
      >
    </td>
    <td class="number">${worth(link)}</td>
  </tr>`;
}

function loadBar(load: number | undefined): TemplateResult {
  const part = Math.min(1, load ?? 0);
  return html`<span class="load" title=${percent(load)}
    ><span
      class="load__fill"
      style=${`width:${100 * part}%;background:var(--load-${loadClass(load) || 'none'})`}
    ></span
  ></span>`;
}

/** Million USD a year that one more unit of capacity would save; nothing where it does not bind. */
export function worth(link: EnergyLink): TemplateResult {
  return link.marginalValue > 0
    ? html`${formatRough(link.marginalValue)} <span class="unit">${unit(link.marginalUnit)}</span>`
    : html`<span class="quiet">${t('energy.not-full')}</span>`;
}
