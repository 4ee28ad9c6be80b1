import { html, type TemplateResult } from 'lit';
import type { RoutePlan } from '../api/types';
import { isSea, stepsOf, sum } from './facts';

/** The shares of time of a route, as one thin line; the leg by leg chart tells the rest. */
export function miniStrip(route: RoutePlan, longestHours: number): TemplateResult {
  const width = (100 * route.hours) / (longestHours || 1);
  return html`<div class="mini" aria-hidden="true">
    <div class="mini__line" style="width:${width.toFixed(2)}%">
      ${stepsOf(route).map(
        (step) =>
          html`<i
            class="mini__part part--${partOf(step.legs[0]!)}"
            style="flex-grow:${sum(step.legs, 'hours')}"
          ></i>`,
      )}
    </div>
  </div>`;
}

export type Part = 'move' | 'sea' | 'border' | 'transfer' | 'wait';

export function partOf(leg: RoutePlan['legs'][number]): Part {
  if (leg.kind === 'haul') return isSea(leg) || leg.mode === 'inland-waterway' ? 'sea' : 'move';
  return leg.kind === 'cross' ? 'border' : leg.kind;
}
