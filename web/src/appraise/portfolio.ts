import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Portfolio } from '../api/appraise-types';
import { formatNumber } from '../text/number';
import { go } from './ask';
import { budgetAt, partOf } from './budget';
import { money, place, placeName } from './charts';
import { section } from './page';
import { appraise } from './state';
import { t } from './words';

const restMs = 350;
let timer: ReturnType<typeof setTimeout> | undefined;

/** The page of the portfolio: the budget, the set, the frontier, the shares. */
export function portfolioPart(found: Portfolio | undefined): TemplateResult {
  const { view } = appraise();
  const drag = (event: Event): void => {
    const budget = budgetAt(Number((event.target as HTMLInputElement).value));
    clearTimeout(timer);
    timer = setTimeout(() => go({ budget }, 'replace'), restMs);
  };
  return html`<h1 class="app-title">${t('portfolio.title', { budget: formatNumber(view.budget) })}</h1>
    <label class="app-budget">
      <span class="label">${t('portfolio.budget')}</span>
      <input
        type="range"
        min="0"
        max="1"
        step="0.005"
        .value=${String(partOf(view.budget))}
        @input=${drag}
        aria-valuetext=${formatNumber(view.budget)}
      />
    </label>
    ${found ? chosen(found) : nothing}`;
}

function chosen(found: Portfolio): TemplateResult {
  return html`<p class="app-note">
      <b
        >${t('portfolio.result', { n: found.chosen.length, capex: money(found.capexUsdMillion), npv: money(found.npvUsdMillion) })}</b
      >.
      ${t('portfolio.proof', {
        bound: money(found.bound),
        gap: `${formatNumber(100 * found.gap, 2)} %`,
        evaluations: found.evaluations,
        solved: found.solved,
      })}.
    </p>
    <div class="app-grid">
      ${section('works.title', projects(found))} ${section('portfolio.frontier', frontier(found))}
      ${section('portfolio.shares', shares(found))}
      ${section(
        'mind.title',
        html`<ul>
          ${found.assumptions.map((one) => html`<li>${one}</li>`)}
        </ul>`,
      )}
    </div>`;
}

function projects(found: Portfolio): TemplateResult {
  const rows = [...found.projects].sort(
    (a, b) => Number(b.chosen) - Number(a.chosen) || b.gainAloneUsdMillion - a.gainAloneUsdMillion,
  );
  return html`<div class="app-scroll" tabindex="0" role="region" aria-label=${t('works.title')}>
    <table class="app-table">
      <thead>
        <tr>
          <th></th>
          <th>${t('portfolio.project')}</th>
          <th>${t('portfolio.opens')}</th>
          <th>${t('portfolio.capex')}</th>
          <th>${t('portfolio.alone')}</th>
          <th>${t('portfolio.last')}</th>
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (one) =>
            html`<tr class=${one.chosen ? 'is-chosen' : ''}>
              <td>${one.chosen ? html`<span aria-label=${t('portfolio.chosen')}>✓</span>` : nothing}</td>
              <th scope="row">${one.name}</th>
              <td>${one.opens}</td>
              <td>${money(one.capexUsdMillion)}</td>
              <td>${money(one.gainAloneUsdMillion)}</td>
              <td>${money(one.gainLastUsdMillion)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

function frontier(found: Portfolio): TemplateResult {
  const points = found.frontier;
  const high = Math.max(1, ...points.map((one) => one.npvUsdMillion));
  const x = (budget: number): number => 60 + 560 * partOf(budget);
  const y = (worth: number): number => 12 + 168 * (1 - place(worth, 0, high) / 100);
  return html`<svg
    class="app-chart"
    viewBox="0 0 640 210"
    role="img"
    aria-label=${t('portfolio.frontier-spoken', {
      n: points.length,
      worth: money(points.at(-1)?.npvUsdMillion ?? 0),
    })}
  >
    <line class="app-axis" x1="60" x2="620" y1="180" y2="180"></line>
    <text class="app-tick" x="54" y="184" text-anchor="end">0</text>
    <text class="app-tick" x="54" y="18" text-anchor="end">${money(high)}</text>
    <polyline
      class="app-line"
      points=${points.map((one) => `${x(one.budgetUsdMillion)},${y(one.npvUsdMillion)}`).join(' ')}
    ></polyline>
    ${points.map(
      (
        one,
      ) => svg`<circle class="app-dot" r="4" cx=${x(one.budgetUsdMillion)} cy=${y(one.npvUsdMillion)}></circle>
        <text class="app-tick" x=${x(one.budgetUsdMillion)} y="200" text-anchor="middle">${money(one.budgetUsdMillion)}</text>`,
    )}
    <line
      class="app-now"
      x1=${x(found.budgetUsdMillion)}
      x2=${x(found.budgetUsdMillion)}
      y1="8"
      y2="180"
    ></line>
  </svg>`;
}

function shares(found: Portfolio): TemplateResult {
  const payments = Object.entries(found.sidePayments)
    .filter(([, amount]) => Math.abs(amount) >= 1)
    .sort((a, b) => b[1] - a[1]);
  return html`<table class="app-table">
      <thead>
        <tr>
          <th></th>
          <th>${t('portfolio.net')}</th>
          <th>${t('portfolio.fair')}</th>
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
        ? html`<p>
            ${t('portfolio.payments')}:
            ${payments.map(([code, amount]) => `${placeName(code)} ${money(amount)}`).join(', ')}.
          </p>`
        : nothing
    }`;
}
