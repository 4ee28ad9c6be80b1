import { html, nothing, type TemplateResult } from 'lit';
import type { Leg, LegFigure, RoutePlan } from '../api/types';
import { figure } from '../figures/figure';
import { unitOf } from '../figures/quantity';
import { store, type State } from '../state/store';
import { formatList } from '../text/number';
import { t, word } from '../text/message';
import { basisOf, sum, totalBasis } from './facts';
import { legDetail, legPlace, legSentence } from './leg-words';

const columns: readonly LegFigure['quantity'][] = ['km', 'hours', 'usdPerTonne', 'kgCo2ePerTonne'];

/** Every leg with its figures, in the order of the chart; each figure opens its source. */
export function legTable(state: State, route: RoutePlan, index: number): TemplateResult {
  const lang = state.view.lang;
  return html`<div class="legs scroll-x" tabindex="0" role="region" aria-label=${t('table.label')}>
    <table>
      <caption class="hidden">
        ${t('table.caption', { name: route.name })}
      </caption>
      <thead>
        <tr>
          <th scope="col">${t('table.where')}</th>
          <th scope="col">${t('table.what')}</th>
          ${columns.map((c) => html`<th scope="col" class="number">${word('column', c)} <span class="unit">${unitOf(c)}</span></th>`)}
          <th scope="col">${t('table.sources')}</th>
        </tr>
      </thead>
      <tbody>
        ${route.legs.map(
          (leg, i) =>
            html`<tr
              class=${i === state.leg ? 'is-marked' : ''}
              data-leg=${i}
              @pointerenter=${() => mark(i)}
              @focusin=${() => mark(i)}
            >
              <th scope="row"><bdi>${legPlace(route, i, state.network, lang)}</bdi></th>
              <td>${legDetail(route, i, state.network)}</td>
              ${columns.map((c) => cell(index, leg, i, c, legSentence(route, i, state.network, lang)))}
              <td class="sources">${formatList(leg.sources)}</td>
            </tr>`,
        )}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row" colspan="2">${t('table.sum')}</th>
          ${columns.map(
            (c) =>
              html`<td class="number">
                ${figure({
                  shown: c,
                  value: sum(route.legs, c),
                  basis: totalBasis(route.legs, c),
                  opens: { route: index, quantity: c },
                  what: word('quantity', c),
                  bare: true,
                })}
              </td>`,
          )}
          <td></td>
        </tr>
      </tfoot>
    </table>
  </div>`;
}

function cell(
  index: number,
  leg: Leg,
  i: number,
  quantity: LegFigure['quantity'],
  what: string,
): TemplateResult {
  const value = leg[quantity];
  const said = leg.kind === 'haul' || value !== 0;
  return html`<td class="number">
    ${
      said
        ? figure({
            shown: quantity,
            value,
            basis: basisOf(leg, quantity),
            opens: { route: index, leg: i, quantity },
            what: `${what}, ${word('quantity', quantity)}`,
            bare: true,
          })
        : nothing
    }
  </td>`;
}

function mark(leg: number): void {
  if (store.state.leg !== leg) store.set({ leg });
}
