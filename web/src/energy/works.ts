import { html, nothing, type TemplateResult } from 'lit';
import type { EnergyLink } from '../api/energy-types';
import { formatList } from '../text/number';
import { t } from '../text/energy';
import { toggleLink } from './navigate';
import { demandPanel, libraryPanel } from './what-if';
import { energy } from './state';
import { plannedTogether } from './together';
import { amount } from './words';

/** Cables and pipes that are not there yet, each opened by a switch, and what was cut. */
export function worksPanel(): TemplateResult {
  const { base, view } = energy();
  const planned = (base ? plannedTogether(base) : [])
    .filter(([first]) => view.carriers.includes(first!.carrier))
    .sort(([a], [b]) => (a!.opens ?? 9999) - (b!.opens ?? 9999) || a!.name.localeCompare(b!.name));
  return html`<section class="energy-panel energy-works">
    ${demandPanel()} ${libraryPanel()}
    <h3>${t('energy.works')}</h3>
    <p class="quiet">${t('energy.works-help')}</p>
    ${planned.length ? planned.map(plannedWork) : html`<p class="state">${t('energy.no-works')}</p>`}
  </section>`;
}

function plannedWork(group: EnergyLink[]): TemplateResult {
  const link = group[0]!;
  const on = energy().view.what.open.includes(link.id);
  const opens = link.opens ? t('energy.opens-in', { year: String(link.opens) }) : t('energy.no-date');
  return html`<button
    type="button"
    class="planned"
    role="switch"
    aria-checked=${on}
    data-open=${link.id}
    @click=${() => toggleLink(link.id)}
  >
    <span class="planned__text">
      <span><bdi>${link.name}</bdi></span>
      <span class="quiet"
        >${[t(`carrier.${link.carrier}`), amount(link.capacity, link.capacityUnit, link.basis), opens].join(', ')}</span
      >
      ${group.length > 1 ? html`<span class="quiet">${t('energy.together', { names: formatList(group.slice(1).map((one) => one.name)) })}</span>` : nothing}
    </span>
    <span class="switch" aria-hidden="true"></span>
  </button>`;
}
