import { html, nothing, type TemplateResult } from 'lit';
import type { Appraisal } from '../api/appraise-types';
import { pageHeader } from '../page/header';
import { keysDialog } from '../page/keys-dialog';
import { shareDialog } from '../page/share';
import { store, type State } from '../state/store';
import { formatNumber } from '../text/number';
import { cancel, go } from './ask';
import { cashFlow, countryBars, money, placeName, tornado, waterfall } from './charts';
import { portfolioPart } from './portfolio';
import { appraise } from './state';
import { t } from './words';

const hashShown = 7;

/** The pages of appraisal and portfolio as one function of the state. */
export function appraisePage(state: State): TemplateResult {
  const { view, late, appraisal, portfolio, problem } = appraise();
  const isPortfolio = view.page === 'portfolio';
  return html`<a class="skip" href="#answer">${t('page.skip')}</a>
    ${pageHeader(state, {
      page: view.page,
      main: nothing,
      more: nothing,
      pickPlace: (id) => location.assign(`/routes?from=${encodeURIComponent(id)}&v=1`),
      pickLanguage: () => undefined,
    })}
    <main class="app-body ${late ? 'is-late' : ''}">
      <div id="answer" class="app-main" tabindex="-1">
        ${isPortfolio ? nothing : question()} ${waiting()}
        ${problem ? html`<p class="app-problem" role="alert">${problem.detail ?? problem.title}</p>` : nothing}
        ${isPortfolio ? portfolioPart(portfolio) : appraisal ? answer(appraisal) : nothing}
        <div class="print-foot">
          <p>${location.href}</p>
          <p><code>${command()}</code></p>
        </div>
      </div>
    </main>
    ${provenance()} ${shareDialog(state, { citation: '', command: command() })} ${keysDialog(state, [])}
    <p class="hidden" role="status" aria-live="polite">${state.said}</p>`;
}

/** The command that gives the same answer. */
export function command(): string {
  const { view } = appraise();
  const more = `${view.discount ? ` --discount ${view.discount}` : ''}${view.horizon ? ` --horizon ${view.horizon}` : ''}`;
  return view.page === 'portfolio'
    ? `./kervan portfolio --budget ${view.budget}${more} --frontier 8 --json`
    : `./kervan appraise ${view.scenario}${more}${view.capex ? ` --capex ${view.capex}` : ''} --json`;
}

function waiting(): TemplateResult | typeof nothing {
  const { late, progress, view } = appraise();
  if (!late) return nothing;
  return html`<p class="app-wait" role="status">
    ${t(view.page === 'portfolio' ? 'portfolio.wait' : 'appraise.wait')}
    ${progress ? t('appraise.step', { done: progress.done, of: progress.of }) : nothing}
    <button type="button" class="button" @click=${cancel}>${t('appraise.cancel')}</button>
  </p>`;
}

function question(): TemplateResult {
  const { view, scenarios } = appraise();
  const known = scenarios.some((one) => one.id === view.scenario);
  const list = known ? scenarios : [{ id: view.scenario }, ...scenarios];
  const send = (event: SubmitEvent): void => {
    event.preventDefault();
    const form = new FormData(event.target as HTMLFormElement);
    const text = (name: string): string => String(form.get(name) ?? '').trim();
    go({
      scenario: text('scenario'),
      discount: text('discount'),
      horizon: text('horizon'),
      capex: text('capex'),
    });
  };
  return html`<form class="app-question" @submit=${send}>
    <label>
      <span class="label">${t('appraise.scenario')}</span>
      <select
        class="field"
        name="scenario"
        @change=${(event: Event) => (event.target as HTMLSelectElement).form?.requestSubmit()}
      >
        ${list.map(
          (one) =>
            html`<option value=${one.id} ?selected=${one.id === view.scenario}>
              ${'name' in one && one.name ? one.name : one.id}
            </option>`,
        )}
      </select>
    </label>
    ${numberField('horizon', t('appraise.horizon'), view.horizon, '30', 1, 100, '1')}
    ${numberField('discount', t('appraise.discount'), view.discount, '0.06', 0, 0.5, '0.005')}
    ${numberField('capex', t('appraise.capex'), view.capex, t('appraise.capex-note'), 0, 1_000_000, 'any')}
    <button class="button button--main">${t('appraise.ask')}</button>
  </form>`;
}

function numberField(
  name: string,
  label: string,
  now: string,
  hint: string,
  min: number,
  max: number,
  step: string,
): TemplateResult {
  return html`<label>
    <span class="label">${label}</span>
    <input
      class="field"
      name=${name}
      type="number"
      min=${min}
      max=${max}
      step=${step}
      .value=${now}
      placeholder=${hint}
    />
  </label>`;
}

function answer(found: Appraisal): TemplateResult {
  const known = found.npvUsdMillion !== null;
  return html`<section class="app-figures" aria-label=${t('appraise.title')}>
      ${figure(known ? money(found.npvUsdMillion!) : undefined, 'figure.npv')}
      ${figure(found.bcr === null ? undefined : formatNumber(found.bcr, 2), 'figure.bcr')}
      ${figure(found.irr === null ? undefined : `${formatNumber(100 * found.irr, 1)} %`, 'figure.irr')}
      ${figure(
        found.simulation.chanceOfGain === undefined
          ? undefined
          : `${formatNumber(100 * found.simulation.chanceOfGain)} %`,
        'figure.chance',
      )}
      ${figure(money(found.benefitUsdMillion), 'figure.benefit')}
      ${found.breakEvenUsdMillion === undefined ? nothing : figure(money(found.breakEvenUsdMillion), 'figure.break-even')}
    </section>
    ${found.reasons.map((reason) => html`<p class="app-note">${reason}</p>`)}
    <div class="app-grid">
      ${section('countries.title', countryBars(found.byCountry), 'countries.note')}
      ${section('cash.title', cashFlow(found.cashflow), 'cash.note')}
      ${section('parties.title', waterfall(found.byParty))}
      ${section('tornado.title', tornado(found.tornado, found.benefitUsdMillion - found.costUsdMillion), 'tornado.note')}
      ${section('works.title', works(found))} ${section('half.title', half(found))}
      ${section('terms.title', terms(found))}
      ${section(
        'mind.title',
        html`<ul>
          ${found.assumptions.map((one) => html`<li>${one}</li>`)}
        </ul>`,
      )}
    </div>`;
}

function figure(value: string | undefined, key: Parameters<typeof t>[0]): TemplateResult {
  return html`<div class="app-figure">
    <b class=${value === undefined ? 'is-unknown' : ''}>${value ?? t('figure.unknown')}</b
    ><span>${t(key)}</span>
  </div>`;
}

export function section(
  title: Parameters<typeof t>[0],
  content: TemplateResult,
  note?: Parameters<typeof t>[0],
): TemplateResult {
  return html`<section class="app-section">
    <h2>${t(title)} ${note ? html`<small>${t(note)}</small>` : nothing}</h2>
    ${content}
  </section>`;
}

function works(found: Appraisal): TemplateResult {
  return html`<ul class="app-works">
    ${found.works.map(
      (one) =>
        html`<li>
          <b>${one.name}</b>
          <span
            >${t('works.opens', { year: String(one.opens) })} ·
            ${one.capexUsdMillion === undefined ? t('works.unknown') : t('works.cost', { cost: money(one.capexUsdMillion) })}</span
          >
        </li>`,
    )}
  </ul>`;
}

function half(found: Appraisal): TemplateResult {
  const both = found.userBenefit;
  const list = both.largest
    .slice(0, 3)
    .map(
      (one) =>
        `${placeName(one.from)} – ${placeName(one.to)} ${money(one.exactUsdMillion)} / ${money(one.ruleOfHalfUsdMillion)}`,
    )
    .join('; ');
  return html`<p>
      ${t('half.text', { exact: money(both.exactUsdMillion), half: money(both.ruleOfHalfUsdMillion), apart: money(both.partsUsdMillion) })}
    </p>
    <p>${t('half.where', { list })}</p>`;
}

function terms(found: Appraisal): TemplateResult {
  const set = found.parameters.filter((one) => one.set);
  return html`<p>
      ${set.length ? `${t('terms.set')}: ${set.map((one) => `${one.id} ${one.value}`).join(', ')}` : t('terms.none')}
    </p>
    <details>
      <summary>${found.parameters.length} ${t('terms.title')}</summary>
      <table class="app-table">
        ${found.parameters.map(
          (one) =>
            html`<tr>
              <th scope="row">${one.id}</th>
              <td>${one.value} ${one.unit === '1' ? '' : one.unit}</td>
              <td>${one.meaning} <small>(${one.basis}; ${one.sources.join(', ')})</small></td>
            </tr>`,
        )}
      </table>
    </details>`;
}

function provenance(): TemplateResult {
  const { view, appraisal, portfolio } = appraise();
  const found = view.page === 'portfolio' ? portfolio : appraisal;
  return html`<footer class="provenance">
    ${
      found
        ? html`<span>${t('provenance.data')} <code>${found.dataset.slice(0, hashShown)}</code></span>
            <span class="provenance__engine">${t('provenance.engine')} <code>${found.engine}</code></span>
            <span
              >${
                found.certificate.status === 'certified'
                  ? t('certified', {
                      answers:
                        'answers' in found.certificate ? found.certificate.answers : (portfolio?.solved ?? 0),
                    })
                  : t('not-certified')
              }</span
            >`
        : nothing
    }
    ${view.page === 'appraisal' && appraisal ? html`<span>${t('seed', { seed: appraisal.simulation.seed, draws: appraisal.simulation.draws })}</span>` : nothing}
    <span class="provenance__gap"></span>
    <button type="button" class="plain" @click=${() => store.set({ dialog: 'share' })}>
      ${t('appraise.command')}
    </button>
    <button type="button" class="plain" @click=${() => print()}>${t('provenance.print')}</button>
  </footer>`;
}
