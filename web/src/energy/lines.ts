import { html, nothing, type TemplateResult } from 'lit';
import type { EnergyLink } from '../api/energy-types';
import { loadClass } from '../flows/scale';
import { formatNumber, formatRough } from '../text/number';
import { t } from '../text/energy';
import { chooseLink, toggleLink } from './navigate';
import { rateOf } from './rates';
import { energy } from './state';
import { amount, percent, unit } from './words';

const listed = 14;

/** Links of the carriers shown that are in use, the fullest first; of equal ones that with the greater worth. */
export function fullest(): EnergyLink[] {
  const { answer, view } = energy();
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
  const { answer, view } = energy();
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
function worth(link: EnergyLink): TemplateResult {
  return link.marginalValue > 0
    ? html`${formatRough(link.marginalValue)} <span class="unit">${unit(link.marginalUnit)}</span>`
    : html`<span class="quiet">${t('energy.not-full')}</span>`;
}

/** The chosen line: what it is and carries, and the switch that cuts or opens it. */
export function chosenLine(): TemplateResult | typeof nothing {
  const { answer, base, view } = energy();
  const link = answer?.links.find((one) => one.id === view.sel);
  const before = base?.links.find((one) => one.id === view.sel);
  if (!answer || !link || !before) return nothing;
  const rate = rateOf(link, answer, view);
  const changed = view.what.open.includes(link.id) || view.what.close.includes(link.id);
  const key = changed ? 'energy.undo-change' : before.open ? 'energy.cut-it' : 'energy.open-it';
  const facts: [string, string | TemplateResult][] = [
    [t('energy.carrier'), t(`carrier.${link.carrier}`)],
    [t('energy.capacity'), amount(link.capacity, link.capacityUnit, link.basis)],
    [
      t('energy.carries'),
      link.open
        ? `${amount(Math.abs(rate.value), link.capacityUnit)} · ${percent(rate.load)}`
        : t('energy.not-open'),
    ],
    [t('energy.in-year'), amount(link.annualFlow, link.unit)],
    [t('energy.worth'), worth(link)],
    ...(link.opens ? ([[t('energy.opens'), String(link.opens)]] as [string, string][]) : []),
    ...(link.lengthKm
      ? ([[t('energy.length'), `${formatNumber(link.lengthKm)}\u00a0km`]] as [string, string][])
      : []),
    [t('energy.basis'), t(`energy-basis.${link.basis}`)],
  ];
  return html`<section class="energy-chosen" aria-label=${link.name}>
    <header class="drawer__head">
      <h2><bdi>${link.name}</bdi></h2>
      <button
        type="button"
        class="button"
        data-toggle=${link.id}
        aria-pressed=${changed}
        @click=${() => toggleLink(link.id)}
      >
        ${t(key)}
      </button>
      <button type="button" class="plain" @click=${() => chooseLink(undefined)}>
        ${t('dialog.close')} <kbd>Esc</kbd>
      </button>
    </header>
    <dl class="facts">
      ${facts.map(
        ([name, value]) =>
          html`<dt>${name}</dt>
            <dd>${value}</dd>`,
      )}
    </dl>
    ${link.note ? html`<p class="quiet energy-note"><bdi>${link.note}</bdi></p>` : nothing}
  </section>`;
}
