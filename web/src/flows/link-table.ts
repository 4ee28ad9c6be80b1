import { html, type TemplateResult } from 'lit';
import { formatNumber } from '../text/number';
import { t, word } from '../text/message';
import { chooseLink } from './choose';
import { shown } from './shown';
import { flow } from './state';
import { mtDigits, heading, ribbonName, usd } from './words';

/** Every ribbon as a row: same filter, same order, same selection as on the map. */
export function linkTable(): TemplateResult {
  const now = shown();
  if (!now) return html``;
  const { sel } = flow().view;
  const change = new Map(now.changes.map((one) => [one.ribbon.id, one.tonnes]));
  const comparing = now.kind === 'change';
  const rows = comparing
    ? now.changes.map((one) => one.ribbon)
    : now.ribbons.filter((one) => one.tonnes >= now.least);
  return html`<div
    class="legs flow-table scroll-x"
    tabindex="0"
    role="group"
    aria-label=${t('flow-drawer.table')}
  >
    <table>
      <caption class="hidden">
        ${t('flow-table.caption')}
      </caption>
      <thead>
        <tr>
          <th scope="col">${t('flow-table.link')}</th>
          <th scope="col">${t('flow-table.mode')}</th>
          <th scope="col">${t('flow-table.way')}</th>
          <th scope="col" class="number">
            ${t('totals.column-tonnes')} <span class="unit">${t('unit.mtPerYear')}</span>
          </th>
          ${comparing ? html`<th scope="col" class="number">${t('flow-table.change')} <span class="unit">${t('unit.mtPerYear')}</span></th>` : ''}
          <th scope="col" class="number">${t('flow-table.load')} <span class="unit">%</span></th>
          <th scope="col" class="number">
            ${t('flows.worth')} <span class="unit">${t('unit.usdPerTonne')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (ribbon) =>
            html`<tr class=${ribbon.id === sel ? 'is-marked' : ''}>
              <th scope="row">
                <button
                  type="button"
                  class="plain"
                  data-ribbon=${ribbon.id}
                  @click=${() => chooseLink(ribbon.id)}
                >
                  <bdi>${ribbonName(ribbon.id)}</bdi>
                </button>
              </th>
              <td>${word('mode', ribbon.link.mode)}</td>
              <td>${heading(ribbon)}</td>
              <td class="number">${mtDigits(ribbon.tonnes)}</td>
              ${comparing ? html`<td class="number">${mtDigits(change.get(ribbon.id) ?? 0, 'exceptZero')}</td>` : ''}
              <td class="number">
                ${ribbon.load === undefined ? t('flows.no-capacity') : formatNumber(100 * ribbon.load)}
              </td>
              <td class="number">
                ${ribbon.priceUsdPerTonne === undefined ? t('flows.unknown') : usd(ribbon.priceUsdPerTonne)}
              </td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
