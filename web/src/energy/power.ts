import { html, nothing, svg, type TemplateResult } from 'lit';
import type { EnergyResult } from '../api/energy-types';
import { countryName } from '../text/country';
import { formatNumber, formatRough } from '../text/number';
import { t, word } from '../text/energy';
import { areas, line, roundUp, x, y, type Frame } from './chart';
import { goEnergy } from './navigate';
import { netImport, periodOf, priceOf } from './rates';
import { energy, seen } from './state';
import type { Season } from './view';
import { hourText } from './words';

const colours = ['cat-6', 'cat-1', 'cat-5', 'cat-4', 'cat-2', 'cat-3'];

interface Layer {
  technology: string;
  values: number[];
  colour: string;
}

/** Which hours of the lists belong to a season, in the order of the day. */
export function hoursOf(result: EnergyResult, season: Season): number[] {
  return result.hours.season
    .map((name, i) => ({ name, i }))
    .filter(({ name }) => name === season)
    .sort((a, b) => result.hours.hourOfDay[a.i]! - result.hours.hourOfDay[b.i]!)
    .map(({ i }) => i);
}

/** Who serves a country's load on a day of a season, hour by hour, and what an hour costs there. */
export function powerPanel(): TemplateResult {
  const { answer, view } = seen();
  if (!answer) return html``;
  const season = view.hour?.season ?? 'winter';
  const at = hoursOf(answer, season);
  const layers = layersOf(answer, view.country, at);
  const imports = netImport(answer, view.country);
  const load = at.map((i, h) => layers.reduce((sum, layer) => sum + layer.values[h]!, 0) + imports[i]!);
  const price = priceOf(answer, view.country, periodOf(answer, view));
  return html`<section class="energy-panel">
    <h3>
      ${t('energy.who-serves', { season: t(`season.${season}`) })}
      <select
        class="field"
        aria-label=${t('energy.country')}
        @change=${(event: Event) => goEnergy({ country: (event.target as HTMLSelectElement).value }, 'replace')}
      >
        ${countries(answer).map((code) => html`<option value=${code} ?selected=${code === view.country}>${countryName(code)}</option>`)}
      </select>
      <span class="unit">MW</span>
    </h3>
    ${layers.length ? (view.table ? table(layers, load, answer, at) : picture(layers, load)) : html`<p class="state">${t('energy.no-plants')}</p>`}
    <p>
      ${
        price === undefined
          ? nothing
          : html`${t('energy.price', { hour: hourText(view) })} <b>${formatRough(price)}</b>
              <span class="unit">USD/MWh</span>`
      }
    </p>
  </section>`;
}

function countries(result: EnergyResult): string[] {
  const codes = new Set(result.dispatch.map((row) => row.country));
  return [...codes].sort((a, b) => countryName(a).localeCompare(countryName(b)));
}

/** The five that give most by themselves, the others together. */
function layersOf(result: EnergyResult, country: string, at: number[]): Layer[] {
  const rows = result.dispatch
    .filter((row) => row.country === country && row.annualGwh > 0)
    .sort((a, b) => b.annualGwh - a.annualGwh);
  const named = rows.length > colours.length ? rows.slice(0, colours.length - 1) : rows;
  const layers = named.map((row) => ({ technology: row.technology, values: at.map((i) => row.mw[i] ?? 0) }));
  const rest = rows.slice(named.length);
  if (rest.length)
    layers.push({
      technology: 'other',
      values: at.map((i) => rest.reduce((sum, row) => sum + (row.mw[i] ?? 0), 0)),
    });
  return layers.map((layer, i) => ({ ...layer, colour: colours[i]! }));
}

function picture(layers: Layer[], load: number[]): TemplateResult {
  const { view } = energy();
  const total = load.map((_, h) => layers.reduce((sum, layer) => sum + layer.values[h]!, 0));
  const frame: Frame = {
    width: 344,
    height: 168,
    left: 40,
    bottom: 18,
    most: roundUp(Math.max(...load, ...total)),
  };
  const ticks = [0, 0.5, 1].map((part) => part * frame.most);
  const hour = view.hour?.of;
  const said = layers
    .map((layer) => `${word('technology', layer.technology)} ${formatRough(Math.max(...layer.values))}`)
    .join(', ');
  return html`<svg
      class="energy-chart"
      viewBox="0 0 ${frame.width} ${frame.height}"
      role="img"
      aria-label=${t('energy.chart', { layers: said })}
    >
      ${ticks.map(
        (
          value,
        ) => svg`<line x1=${frame.left} x2=${frame.width} y1=${y(frame, value)} y2=${y(frame, value)} class="energy-grid"></line>
          <text x=${frame.left - 5} y=${y(frame, value) + (value ? 8 : 0)} text-anchor="end">${formatNumber(value)}</text>`,
      )}
      ${[0, 6, 12, 18].map((h) => svg`<text x=${x(frame, h)} y=${frame.height - 4} text-anchor=${h ? 'middle' : 'start'}>${h}:00</text>`)}
      ${areas(frame, layers)} ${line(frame, load, 'energy-load')}
      ${hour === undefined ? nothing : svg`<line x1=${x(frame, hour)} x2=${x(frame, hour)} y1="0" y2=${frame.height - frame.bottom} class="energy-now"></line>`}
    </svg>
    <p class="sankey__key">
      ${layers.map((layer) => html`<span><i style=${`background:var(--${layer.colour})`}></i>${word('technology', layer.technology)}</span>`)}
      <span><i class="energy-key-load"></i>${t('energy.load-line')}</span>
    </p>`;
}

function table(layers: Layer[], load: number[], result: EnergyResult, at: number[]): TemplateResult {
  return html`<div class="scroll-x">
    <table class="plain-table">
      <thead>
        <tr>
          <th scope="col">${t('energy.hour-of-day')}</th>
          ${layers.map((layer) => html`<th scope="col" class="number">${word('technology', layer.technology)}</th>`)}
          <th scope="col" class="number">${t('energy.load-line')}</th>
        </tr>
      </thead>
      <tbody>
        ${at.map(
          (i, h) =>
            html`<tr>
              <th scope="row">${result.hours.hourOfDay[i]}:00</th>
              ${layers.map((layer) => html`<td class="number">${formatRough(layer.values[h]!)}</td>`)}
              <td class="number">${formatRough(load[h]!)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
