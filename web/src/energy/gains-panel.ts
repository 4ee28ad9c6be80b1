import { html, nothing, type TemplateResult } from 'lit';
import { countryName } from '../text/country';
import { formatRough } from '../text/number';
import { t } from '../text/energy';
import { changedLines } from './difference';
import { powerGains } from './gains';
import { chooseLink } from './navigate';
import { energy } from './state';
import { unit } from './words';

const listed = 8;

/** The lines that carry otherwise, the most changed first. */
export function changedLinesTable(): TemplateResult | typeof nothing {
  const { base, answer, view } = energy();
  const all = base && answer ? changedLines(base, answer, view) : [];
  if (!all.length) return nothing;
  return html`<table class="plain-table energy-ab" data-changed>
      <caption>
        ${t('energy.lines-change')}
      </caption>
      <thead>
        <tr>
          <th scope="col">${t('energy.line')}</th>
          <th scope="col" class="number">A</th>
          <th scope="col" class="number">B</th>
        </tr>
      </thead>
      <tbody>
        ${(view.table ? all : all.slice(0, listed)).map(
          ({ link, a, b }) =>
            html`<tr class=${link.id === view.sel ? 'is-marked' : ''}>
              <th scope="row">
                <button type="button" class="plain" @click=${() => chooseLink(link.id)}>
                  <bdi>${link.name}</bdi>
                </button>
              </th>
              <td class="number">${formatRough(a)}</td>
              <td class="number">${formatRough(b)} <span class="unit">${unit(link.capacityUnit)}</span></td>
            </tr>`,
        )}
      </tbody>
    </table>
    ${!view.table && all.length > listed ? html`<p class="quiet">${t('energy.more-lines', { n: all.length - listed })}</p>` : nothing}`;
}

/** Who gains and who pays in power, by country. */
export function gainsTable(): TemplateResult | typeof nothing {
  const { base, answer, view } = energy();
  const rows = base && answer && view.carriers.includes('power') ? powerGains(base, answer) : [];
  if (!rows.length) return nothing;
  const signed = (value: number): TemplateResult =>
    html`<td class="number">${formatRough(Math.abs(value) < 0.05 ? 0 : value, 'exceptZero')}</td>`;
  return html`<div class="scroll-x" tabindex="0" role="group" aria-label=${t('energy.gains')}>
      <table class="plain-table energy-gains" data-gains>
        <caption>
          ${t('energy.gains')}
        </caption>
        <thead>
          <tr>
            <th scope="col">${t('energy.country')}</th>
            <th scope="col" class="number">${t('energy.gain-price')}</th>
            <th scope="col" class="number">${t('energy.gain-users')}</th>
            <th scope="col" class="number">${t('energy.gain-plants')}</th>
            <th scope="col" class="number">${t('energy.gain-lines')}</th>
          </tr>
        </thead>
        <tbody>
          ${(view.table ? rows : rows.slice(0, listed)).map(
            (row) =>
              html`<tr>
                <th scope="row">${countryName(row.country)}</th>
                <td class="number">${formatRough(row.priceA)} → ${formatRough(row.priceB)}</td>
                ${signed(row.users)} ${signed(row.plants)} ${signed(row.lines)}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
    <p class="quiet">${t('energy.gains-note')}</p>`;
}
