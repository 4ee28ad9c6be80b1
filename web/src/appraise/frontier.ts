import { html, svg, type TemplateResult } from 'lit';
import type { Portfolio } from '../api/appraise-types';
import { partOf } from './budget';
import { money, place } from './charts';
import { t } from './words';

/** The best worth for each budget: what one more dollar brings, and where it brings nothing more. */
export function frontier(found: Portfolio): TemplateResult {
  const points = found.frontier;
  const high = Math.max(1, ...points.map((one) => one.npvUsdMillion));
  const x = (budget: number): number => 60 + 540 * partOf(budget);
  const y = (worth: number): number => 26 + 154 * (1 - place(worth, 0, high) / 100);
  return html`<svg
    class="app-chart"
    viewBox="0 0 640 210"
    role="img"
    aria-label=${t('portfolio.frontier-spoken', {
      n: points.length,
      worth: money(points.at(-1)?.npvUsdMillion ?? 0),
    })}
  >
    <line class="app-axis" x1="60" x2="600" y1="180" y2="180"></line>
    <text class="app-tick" x="54" y="184" text-anchor="end">0</text>
    <text class="app-tick" x="54" y="30" text-anchor="end">${money(high)}</text>
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
      y1="20"
      y2="180"
    ></line>
    <text class="app-tick app-tick--now" x=${x(found.budgetUsdMillion)} y="13" text-anchor="middle">
      ${t('portfolio.frontier-now', { budget: money(found.budgetUsdMillion) })}
    </text>
  </svg>`;
}
