import { html, nothing, type TemplateResult } from 'lit';
import type { Portfolio } from '../api/appraise-types';
import { formatNumber } from '../text/number';
import { bar, money, placeName } from './charts';
import { figure } from './figure';
import { frontier } from './frontier';
import { plainList, section } from './section';
import { t } from './words';

/** Payments under this, in million USD, are not named; of the others so many are. */
const leastPayment = 1;
const most = 8;

/** The answer of the portfolio: the set, the frontier, the shares. */
export function portfolioPart(found: Portfolio): TemplateResult {
  return html`<section class="app-figures" aria-label=${t('portfolio.chosen')}>
      ${figure(formatNumber(found.chosen.length), t('figure.chosen'))}
      ${figure(money(found.npvUsdMillion), t('figure.worth'))}
      ${figure(money(found.capexUsdMillion), t('figure.spent'))}
      ${figure(money(found.bound), t('figure.bound'))}
      ${figure(`${formatNumber(100 * found.gap, 2)} %`, t('figure.gap'))}
    </section>
    <p class="app-note">${t('portfolio.proof', { evaluations: found.evaluations, solved: found.solved })}</p>
    <div class="app-grid">
      <div>${section('portfolio.projects', projects(found), 'portfolio.note')}</div>
      <div>
        ${section('portfolio.frontier', frontier(found), 'portfolio.frontier-note')}
        ${section('portfolio.shares', shares(found), 'portfolio.shares-note')}
        ${section('mind.title', plainList(found.assumptions))} ${leftOut(found)}
      </div>
    </div>`;
}

function projects(found: Portfolio): TemplateResult {
  const rows = [...found.projects].sort(
    (a, b) => Number(b.chosen) - Number(a.chosen) || b.gainAloneUsdMillion - a.gainAloneUsdMillion,
  );
  const gains = found.projects.map((one) => one.gainLastUsdMillion);
  const [low, high] = [Math.min(0, ...gains), Math.max(0, ...gains)];
  return html`<div class="app-scroll" tabindex="0" role="region" aria-label=${t('portfolio.projects')}>
    <table class="app-table">
      <thead>
        <tr>
          <th scope="col" colspan="2">${t('portfolio.project')}</th>
          <th scope="col">${t('portfolio.opens')}</th>
          <th scope="col">${t('portfolio.capex')}</th>
          <th scope="col">${t('portfolio.alone')}</th>
          <th scope="col" colspan="2">${t('portfolio.last')}</th>
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (one) =>
            html`<tr class=${one.chosen ? 'is-chosen' : ''}>
              <td class="app-sign">
                ${one.chosen ? html`<span role="img" aria-label=${t('portfolio.chosen')}>✓</span>` : nothing}
              </td>
              <th scope="row">${one.name}</th>
              <td>${one.opens}</td>
              <td>${money(one.capexUsdMillion)}</td>
              <td>${money(one.gainAloneUsdMillion)}</td>
              <td>${money(one.gainLastUsdMillion)}</td>
              <td class="app-bars__plot" aria-hidden="true">
                ${bar(0, one.gainLastUsdMillion, low, high, one.chosen ? 'is-more' : 'is-hollow')}
              </td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

function shares(found: Portfolio): TemplateResult {
  const payments = Object.entries(found.sidePayments)
    .filter(([, amount]) => Math.abs(amount) >= leastPayment)
    .sort((x, y) => Math.abs(y[1]) - Math.abs(x[1]));
  const named = (list: typeof payments): string =>
    [
      ...list.slice(0, most).map(([code, amount]) => `${placeName(code)} ${money(Math.abs(amount))}`),
      ...(list.length > most ? [t('portfolio.smaller', { n: list.length - most })] : []),
    ].join(', ');
  const [takes, pays] = [payments.filter(([, one]) => one > 0), payments.filter(([, one]) => one < 0)];
  return html`<table class="app-table">
      <thead>
        <tr>
          <th scope="col">${t('countries.who')}</th>
          <th scope="col">${t('portfolio.net')}</th>
          <th scope="col">${t('portfolio.fair')}</th>
        </tr>
      </thead>
      <tbody>
        ${Object.entries(found.shares).map(
          ([state, one]) =>
            html`<tr>
              <th scope="row">${placeName(state)}</th>
              <td>${money(one.netUsdMillion)}</td>
              <td>${money(one.fairUsdMillion)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
    ${
      payments.length
        ? html`<p>${t('portfolio.payments')}</p>
            <p>${t('portfolio.takes', { list: named(takes) })}</p>
            <p>${t('portfolio.pays', { list: named(pays) })}</p>`
        : nothing
    }`;
}

/** Projects that could not be chosen, and why: nobody should take them for judged. */
function leftOut(found: Portfolio): TemplateResult | typeof nothing {
  const rows = Object.entries(found.leftOut);
  if (!rows.length) return nothing;
  return html`<details class="app-section">
    <summary>${t('portfolio.left-out', { n: rows.length })}</summary>
    ${plainList(rows.map(([id, why]) => `${id}: ${why}`))}
  </details>`;
}
