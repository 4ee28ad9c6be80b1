import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Bar, CashYear, CountryWorth } from '../api/appraise-types';
import { countryName } from '../text/country';
import { formatNumber, formatRough } from '../text/number';
import { t, word } from './words';

/** Million USD to three digits; nothing is nothing, without decimals. */
export const money = (value: number): string =>
  value !== 0 && Math.abs(value) < 10 ? formatNumber(value, 2) : formatRough(value);

/** Where a value lies between the ends of an axis, in per cent. */
export function place(value: number, low: number, high: number): number {
  return high > low ? Math.max(0, Math.min(100, (100 * (value - low)) / (high - low))) : 50;
}

export function placeName(code: string): string {
  return /^[A-Z]{2}$/.test(code) ? countryName(code) : word('place', code);
}

/** Who gains, who loses: a bar from zero with the range of the draws. */
export function countryBars(countries: Record<string, CountryWorth>, most = 14): TemplateResult {
  const rows = Object.entries(countries)
    .sort((a, b) => Math.abs(b[1].netUsdMillion) - Math.abs(a[1].netUsdMillion))
    .slice(0, most)
    .sort((a, b) => b[1].netUsdMillion - a[1].netUsdMillion);
  const ends = rows.flatMap(([, one]) => [one.netUsdMillion, one.p5UsdMillion, one.p95UsdMillion, 0]);
  const low = Math.min(...ends);
  const high = Math.max(...ends);
  return html`<table class="app-bars">
    <caption class="hidden">
      ${t('countries.caption')}
    </caption>
    <thead class="hidden">
      <tr>
        <th>${t('countries.who')}</th>
        <th>${t('countries.range')}</th>
        <th>${t('countries.worth')}</th>
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        ([code, one]) =>
          html`<tr>
            <th scope="row">${placeName(code)}</th>
            <td class="app-bars__plot">
              ${bar(0, one.netUsdMillion, low, high, one.netUsdMillion < 0 ? 'is-less' : 'is-more')}
              ${whisker(one.p5UsdMillion, one.p95UsdMillion, low, high)}
              <span class="hidden">${money(one.p5UsdMillion)} – ${money(one.p95UsdMillion)}</span>
            </td>
            <td class="app-bars__value">${money(one.netUsdMillion)}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

export function bar(from: number, to: number, low: number, high: number, kind: string): TemplateResult {
  const a = place(Math.min(from, to), low, high);
  const b = place(Math.max(from, to), low, high);
  if (from === to) return html``;
  return html`<i class="app-bar ${kind}" style="left:${a}%;width:${b - a}%"></i>`;
}

function whisker(from: number, to: number, low: number, high: number): TemplateResult {
  const a = place(from, low, high);
  return html`<i class="app-whisker" style="left:${a}%;width:${place(to, low, high) - a}%"></i>`;
}

/** What moves the answer: from the low to the high end of each parameter. */
export function tornado(bars: Bar[], centre: number, most = 9): TemplateResult {
  const shown = bars.slice(0, most);
  const ends = shown.flatMap((one) => [one.atLowUsdMillion, one.atHighUsdMillion, centre]);
  const low = Math.min(...ends);
  const high = Math.max(...ends);
  return html`<table class="app-bars app-bars--ends">
    <caption class="hidden">
      ${t('tornado.caption')}
    </caption>
    <tbody>
      ${shown.map(
        (one) =>
          html`<tr title=${one.meaning}>
            <th scope="row">
              ${word('term', one.id)}
              <span class="app-bars__ends">${end(one, one.low)} – ${end(one, one.high)}</span>
            </th>
            <td class="app-bars__plot">
              ${bar(centre, one.atLowUsdMillion, low, high, 'is-less')}
              ${bar(centre, one.atHighUsdMillion, low, high, 'is-more')}
            </td>
            <td class="app-bars__value">${money(one.atLowUsdMillion)} … ${money(one.atHighUsdMillion)}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

const firstOfYears = 1900;

/** A calendar year is a name, not an amount: no space in it. */
function end({ unit }: Bar, value: number): string {
  if (unit === 'year' && value >= firstOfYears) return String(value);
  return formatNumber(value, Number.isInteger(value) ? 0 : value < 0.1 ? 3 : 2);
}

const width = 640;
const height = 250;
const side = 56;
/** Room for half a year under the last bar. */
const edge = 20;
const foot = 22;

/** Year after year: gains above zero, cost below, and the discounted sum as a line. */
export function cashFlow(years: CashYear[]): TemplateResult {
  const cost = (one: CashYear): number => one.capex + one.upkeep + one.residual;
  const values = years.flatMap((one) => [one.net - cost(one), cost(one), one.cumulative, 0]);
  const low = Math.min(...values);
  const high = Math.max(...values);
  const x = (i: number): number => side + ((width - side - edge) * (i + 0.5)) / years.length;
  const y = (value: number): number => 8 + ((height - foot - 8) * (100 - place(value, low, high))) / 100;
  const wide = ((width - side - edge) / years.length) * 0.7;
  const rect = (i: number, from: number, to: number, kind: string) =>
    svg`<rect class="app-cash ${kind}" x=${x(i) - wide / 2} width=${wide} y=${Math.min(y(from), y(to))} height=${Math.max(0.5, Math.abs(y(to) - y(from)))}></rect>`;
  return html`<svg
    class="app-chart"
    viewBox="0 0 ${width} ${height}"
    role="img"
    aria-label=${t('cash.spoken', {
      year: years.at(-1)?.year ?? '',
      sum: money(years.at(-1)?.cumulative ?? 0),
    })}
  >
    ${[low, 0, high].map(
      (
        value,
      ) => svg`<line class="app-axis" x1=${side} x2=${width - edge} y1=${y(value)} y2=${y(value)}></line>
        <text class="app-tick" x=${side - 6} y=${y(value) + 4} text-anchor="end">${money(value)}</text>`,
    )}
    ${years.map((one, i) => svg`${rect(i, 0, one.net - cost(one), 'is-more')}${rect(i, 0, cost(one), 'is-less')}`)}
    <polyline
      class="app-line"
      points=${years.map((one, i) => `${x(i)},${y(one.cumulative)}`).join(' ')}
    ></polyline>
    ${years.map((one, i) =>
      one.year % 5 === 0
        ? svg`<text class="app-tick" x=${x(i)} y=${height - 6} text-anchor="middle">${one.year}</text>`
        : nothing,
    )}
  </svg>`;
}

/** From nothing to the net present value, party by party. */
export function waterfall(parties: Record<string, number>): TemplateResult {
  const rows = Object.entries(parties).filter(([, value]) => Math.abs(value) >= 0.005);
  const sums: [string, number, number][] = [];
  let sum = 0;
  for (const [id, value] of rows) {
    sums.push([id, sum, sum + value]);
    sum += value;
  }
  const ends = [0, ...sums.map(([, , to]) => to)];
  const low = Math.min(...ends);
  const high = Math.max(...ends);
  return html`<table class="app-bars">
    <caption class="hidden">
      ${t('parties.caption')}
    </caption>
    <tbody>
      ${sums.map(
        ([id, from, to]) =>
          html`<tr>
            <th scope="row">${word('party', id)}</th>
            <td class="app-bars__plot">${bar(from, to, low, high, to < from ? 'is-less' : 'is-more')}</td>
            <td class="app-bars__value">${money(to - from)}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}
