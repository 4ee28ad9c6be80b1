import { html, nothing, type TemplateResult } from 'lit';
import type { Appraisal } from '../api/appraise-types';
import { formatNumber } from '../text/number';
import { cashFlow, countryBars, money, placeName, tornado, waterfall } from './charts';
import { energyWorth } from './energy-worth';
import { figure } from './figure';
import { plainList, section } from './section';
import { appraise } from './state';
import { ends } from './verdict';
import { t } from './words';

/** An appraisal, from what it comes to down to what it rests on. */
export function appraisalPart(found: Appraisal): TemplateResult {
  if (found.energy && found.benefitUsdMillion === 0 && found.costUsdMillion === 0)
    return html`${energyWorth(found.energy)}
      <p class="app-note">${t('energy.only')}</p>
      ${section('terms.title', terms(found))}`;
  return html`${figures(found)} ${verdict(found)} ${found.energy ? energyWorth(found.energy) : nothing}
    ${found.reasons.map((reason) => html`<p class="app-note">${reason}</p>`)}
    <div class="app-grid">
      <div>
        ${section('countries.title', countryBars(found.byCountry), 'countries.note')}
        ${section('parties.title', waterfall(found.byParty), 'parties.note')}
        ${section('half.title', half(found))} ${section('terms.title', terms(found))}
      </div>
      <div>
        ${section('cash.title', cashFlow(found.cashflow), 'cash.note')}
        ${section('tornado.title', tornado(found.tornado, found.benefitUsdMillion - found.costUsdMillion), 'tornado.note')}
        ${section('works.title', works(found))} ${section('mind.title', plainList(found.assumptions))}
      </div>
    </div>`;
}

function figures(found: Appraisal): TemplateResult {
  const { npvUsdMillion, bcr, irr, simulation, breakEvenUsdMillion } = found;
  const percent = (part: number, digits: number): string => `${formatNumber(100 * part, digits)} %`;
  return html`<section class="app-figures" aria-label=${t('appraise.title')}>
    ${figure(npvUsdMillion === null ? undefined : money(npvUsdMillion), t('figure.npv'))}
    ${figure(bcr === null ? undefined : formatNumber(bcr, 2), t('figure.bcr'))}
    ${figure(irr === null ? undefined : percent(irr, 1), t('figure.irr'))}
    ${figure(simulation.chanceOfGain === undefined ? undefined : percent(simulation.chanceOfGain, 0), t('figure.chance'))}
    ${figure(money(found.benefitUsdMillion), t('figure.benefit'))}
    ${breakEvenUsdMillion === undefined ? nothing : figure(money(breakEvenUsdMillion), t('figure.break-even'))}
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

/** Whether it is worth it and for whom, in words; then where its goods go. */
function verdict(found: Appraisal): TemplateResult {
  const { gains, losses } = ends(found.byCountry);
  const named = (list: readonly [string, number][]): string =>
    list.map(([code, worth]) => `${placeName(code)} (${money(worth)})`).join(', ');
  return html`<p class="app-verdict">
    ${worth(found)} ${gains.length ? t('verdict.gains', { list: named(gains) }) : nothing}
    ${losses.length ? t('verdict.losses', { list: named(losses) }) : t('verdict.no-losses')}
    <a class="link" href="/scenarios?b=${appraise().view.scenario}">${t('verdict.map')}</a>
  </p>`;
}

function worth({ npvUsdMillion, breakEvenUsdMillion }: Appraisal): string {
  if (npvUsdMillion !== null)
    return t(npvUsdMillion < 0 ? 'verdict.not-worth' : 'verdict.worth', {
      npv: money(Math.abs(npvUsdMillion)),
    });
  if (breakEvenUsdMillion === undefined) return t('verdict.unknown');
  return breakEvenUsdMillion > 0
    ? t('verdict.while', { cost: money(breakEvenUsdMillion) })
    : t('verdict.never');
}
