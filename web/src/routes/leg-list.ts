import { html, type TemplateResult } from 'lit';
import type { RoutePlan } from '../api/types';
import { figure } from '../figures/figure';
import { nameOf } from '../network/network';
import { store, type State } from '../state/store';
import { t } from '../text/message';
import { basisOf, stepsOf, sum, totalBasis, type Step } from './facts';
import { legDetail } from './leg-words';
import { partOf } from './mini-strip';

/** The journey downwards, for narrow screens: the same marks as in the chart, one step a row. */
export function legList(state: State, route: RoutePlan, index: number): TemplateResult {
  return html`<ol class="leg-list" aria-label=${t('table.label')}>
    ${stepsOf(route)
      .filter((step) => sum(step.legs, 'hours') > 0 || sum(step.legs, 'km') > 0)
      .map((step) => row(state, route, index, step))}
  </ol>`;
}

function row(state: State, route: RoutePlan, index: number, step: Step): TemplateResult {
  const leg = step.legs[0]!;
  const shown = step.kind === 'haul' ? 'km' : 'hours';
  const basis = step.kind === 'haul' ? totalBasis(step.legs, 'km') : basisOf(leg, 'hours');
  const marked = state.leg !== undefined && state.leg >= step.first && state.leg <= step.last;
  const name = (id: string): string => nameOf(state.network, id, state.view.lang);
  const place =
    step.kind === 'haul' ? t('leg.between', { from: name(step.from), to: name(step.to) }) : name(step.from);
  const detail = legDetail(route, step.first, state.network);
  const mark = (): void => store.set({ leg: step.first });
  return html`<li class="leg-list__row ${marked ? 'is-marked' : ''}" @click=${mark} @focusin=${mark}>
    <span class="leg-list__mark mark--${markOf(step)} is-${basis}" aria-hidden="true"></span>
    <span class="leg-list__text">
      <span class=${step.kind === 'haul' ? '' : 'strong'}><bdi>${place}</bdi></span>
      <span class="quiet">${detail}</span>
    </span>
    ${figure({
      shown,
      value: sum(step.legs, shown),
      basis,
      opens: { route: index, leg: step.first, quantity: shown },
      what: `${place}, ${detail}`,
    })}
  </li>`;
}

function markOf(step: Step): string {
  const leg = step.legs[0]!;
  if (leg.kind === 'haul' && leg.mode === 'rail') return leg.gaugeMm === 1520 ? 'rail-1520' : 'rail';
  return leg.kind === 'haul' ? leg.mode : partOf(leg);
}
