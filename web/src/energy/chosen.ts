import { html, nothing, type TemplateResult } from 'lit';
import type { EnergyLink } from '../api/energy-types';
import { formatNumber, formatRough } from '../text/number';
import { t } from '../text/energy';
import { capacitySlider } from './levers';
import { worth } from './lines';
import { chooseLink, toggleLink } from './navigate';
import { rateOf } from './rates';
import { energy, seen } from './state';
import { isChanged } from './view';
import { amount, percent } from './words';

/** The chosen line: what it is and carries, and the switch that cuts or opens it. */
export function chosenLine(): TemplateResult | typeof nothing {
  const { answer, base, view } = seen();
  const b = energy().answer?.links.find((one) => one.id === view.sel);
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
    ...differenceOf(before, b),
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
    ${before.open || b?.open ? html`<div class="energy-levers">${capacitySlider(link, before)}</div>` : nothing}
    ${link.note ? html`<p class="quiet energy-note"><bdi>${link.note}</bdi></p>` : nothing}
  </section>`;
}

/** What it carries in A and in B, where something is changed. */
function differenceOf(a: EnergyLink, b: EnergyLink | undefined): [string, string][] {
  const { answer, base, view } = energy();
  if (!isChanged(view.what) || !answer || !base || !b || answer === base) return [];
  const [before, after] = [rateOf(a, base, view).value, rateOf(b, answer, view).value];
  return [
    [t('energy.a-then-b'), `${formatRough(Math.abs(before))} → ${amount(Math.abs(after), a.capacityUnit)}`],
  ];
}
