import { html, type TemplateResult } from 'lit';
import type { LegFigure, RoutePlan } from '../api/types';
import { basisOf } from '../routes/facts';
import { legSentence } from '../routes/leg-words';
import type { State } from '../state/store';
import { figure } from './figure';

const shownParts = 4;

/** The legs a total is mostly made of; each opens its own source. */
export function heaviestParts(
  state: State,
  route: RoutePlan,
  index: number,
  quantity: LegFigure['quantity'],
): TemplateResult {
  const legs = route.legs
    .map((leg, i) => ({ leg, i }))
    .sort((a, b) => b.leg[quantity] - a.leg[quantity])
    .slice(0, shownParts);
  return html`<ul class="parts">
    ${legs.map(({ leg, i }) => {
      const what = legSentence(route, i, state.network, state.view.lang);
      return html`<li>
        <bdi>${what}</bdi>
        ${figure({
          shown: quantity,
          value: leg[quantity],
          basis: basisOf(leg, quantity),
          opens: { route: index, leg: i, quantity },
          what,
        })}
      </li>`;
    })}
  </ul>`;
}
