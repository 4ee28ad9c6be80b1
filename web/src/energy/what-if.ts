import { html, nothing, type TemplateResult } from 'lit';
import { countryName } from '../text/country';
import { t } from '../text/energy';
import { countries } from './ask';
import { demandSlider } from './levers';
import { wantLibrary, type EnergyScenario } from './library';
import { change, goEnergy } from './navigate';
import { energy } from './state';
import { everywhere, noChange, type WhatIf } from './view';

/** Whose demand the slider moves: nothing that an address must keep, for what is set is kept. */
let whose: string | undefined;

export function demandPanel(): TemplateResult {
  const { what } = energy().view;
  const at = whose ?? Object.keys(what.demand)[0] ?? everywhere;
  const name = (code: string): string => (code === everywhere ? t('energy.everywhere') : countryName(code));
  const pick = (event: Event): void => {
    whose = (event.target as HTMLSelectElement).value;
    goEnergy({}, 'replace');
  };
  const codes = countries().sort((a, b) => countryName(a).localeCompare(countryName(b)));
  return html`<div class="energy-levers">
    <label class="energy-whose"
      >${t('energy.demand-of')}
      <select class="field" id="demand-of" @change=${pick}>
        ${[everywhere, ...codes].map((code) => html`<option value=${code} ?selected=${code === at}>${name(code)}</option>`)}
      </select></label
    >
    ${demandSlider(at, name(at))}
  </div>`;
}

/** Scenarios of the library that change the energy systems; one is loaded in the place of what is changed now. */
export function libraryPanel(): TemplateResult {
  return html`<section aria-label=${t('energy.library')}>
    <h3>${t('energy.library')}</h3>
    ${libraryList()}
  </section>`;
}

function libraryList(): TemplateResult {
  const { library } = energy();
  if (library === 'failed')
    return html`<p>
      ${t('failed.title')}
      <button type="button" class="chip" @click=${wantLibrary}>${t('failed.again')}</button>
    </p>`;
  if (!library?.length)
    return html`<p class="quiet">${t(library ? 'energy.library-none' : 'energy.library-waits')}</p>`;
  return html`<ul class="energy-library">
    ${library.map(item)}
  </ul>`;
}

function item(scenario: EnergyScenario): TemplateResult {
  const { what } = energy().view;
  const on = what.library === scenario.id;
  return html`<li>
    <button
      type="button"
      class="chip"
      data-library=${scenario.id}
      aria-pressed=${on}
      @click=${() => (on ? change(without(what)) : load(scenario))}
    >
      <bdi>${scenario.name}</bdi>
    </button>
    ${scenario.question ? html`<span class="quiet"><bdi>${scenario.question}</bdi></span>` : nothing}
  </li>`;
}

function without({ library: _, ...others }: WhatIf): WhatIf {
  return others;
}

function load({ id, year }: EnergyScenario): void {
  change({ ...noChange, library: id }, year ? { year } : {});
}
