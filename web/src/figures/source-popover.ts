import { html, nothing, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { until } from 'lit/directives/until.js';
import type { LegFigure, RoutePlan } from '../api/types';
import { routesUsing } from '../routes/chosen';
import { basisOf, legQuantity, letterOf, totalBasis } from '../routes/facts';
import { legSentence } from '../routes/leg-words';
import type { OpenFigure, State } from '../state/store';
import { formatList } from '../text/number';
import { t, word } from '../text/message';
import { mark } from './figure';
import { sourceLine } from './source-line';
import { closePopover, takeFocus } from './popover-focus';
import { amount, digitsOf, unitOf, type Shown } from './quantity';
import { heaviestParts } from './heaviest';

/** What a figure is, how sure it is, and who says so. */
export function sourcePopover(state: State): TemplateResult | typeof nothing {
  const open = state.figure;
  const route = open && state.answer?.routes[open.route];
  if (!open || !route) return nothing;
  return html`<div
    class="popover ${onLeft(state, route, open) ? 'popover--left' : ''}"
    role="dialog"
    aria-labelledby="figure-title"
    tabindex="-1"
    ${ref(takeFocus)}
  >
    ${open.leg === undefined ? ofRoute(state, route, open) : ofLeg(state, route, open, open.leg)}
    <div class="popover__foot">
      <button type="button" class="plain" @click=${closePopover}>${t('dialog.close')} <kbd>Esc</kbd></button>
    </div>
  </div>`;
}

function ofLeg(state: State, route: RoutePlan, open: OpenFigure, index: number): TemplateResult {
  const leg = route.legs[index]!;
  const quantity = legQuantity(open.quantity);
  const basis = basisOf(leg, quantity);
  const figures = (leg.figures ?? []).filter((figure) => figure.quantity === quantity);
  const sources = [...new Set(figures.length ? figures.flatMap((figure) => figure.sources) : leg.sources)];
  const range =
    quantity === 'hours' && leg.hoursLow !== undefined && leg.hoursHigh !== undefined
      ? t('figure.range', { low: String(leg.hoursLow), high: amount('hours', leg.hoursHigh) })
      : '';
  return html`<div class="popover__head">
      <h2 id="figure-title">
        <span class="figure figure--${basis}"
          >${mark(basis)}<span class="digits">${digitsOf(quantity, leg[quantity])}</span
          ><span class="unit"> ${unitOf(quantity)}</span></span
        >
        <span class="popover__what">${legSentence(route, index, state.network, state.view.lang)}</span>
      </h2>
      <p>
        <span class="kind kind--${basis}">${word('basis', basis)}</span>
        <span class="quiet">${[word('quantity', quantity), range].filter(Boolean).join(' · ')}</span>
      </p>
    </div>
    <dl class="popover__facts">
      ${
        figures.length
          ? figures.map((figure) => basisRow(figure))
          : html`<dt>${t('figure.basis')}</dt>
              <dd>${word('basis-text', basis)}</dd>`
      }
      ${
        sources.length
          ? html`<dt>${t('figure.sources')}</dt>
              <dd>${sources.map((id) => html`<div class="source">${until(sourceLine(id), id)}</div>`)}</dd>`
          : html`<dt>${t('figure.sources')}</dt>
              <dd>${t('figure.no-source')}</dd>`
      }
      ${
        figures.length && state.answer
          ? html`<dt>${t('figure.used')}</dt>
              <dd>${usedIn(state, figures)}</dd>`
          : nothing
      }
    </dl>`;
}

/** One row of the data the number rests on, with what its note says. */
function basisRow(figure: LegFigure): TemplateResult {
  return html`<dt>${t('figure.basis')}</dt>
    <dd>
      ${figure.note ? html`<bdi>${figure.note}</bdi>` : word('basis-text', figure.basis)}
      <span class="quiet popover__row">${figure.table} · <bdi>${figure.row}</bdi></span>
    </dd>`;
}

function usedIn(state: State, figures: LegFigure[]): string {
  const letters = new Set(figures.flatMap((f) => routesUsing(state.answer!, f.table, f.row)).map(letterOf));
  return t('figure.routes', { n: letters.size, letters: formatList([...letters].sort()) });
}

function ofRoute(state: State, route: RoutePlan, open: OpenFigure): TemplateResult {
  const shown: Shown =
    open.quantity === 'hours' ? 'days' : open.quantity === 'hoursP90' ? 'daysP90' : open.quantity;
  const quantity = legQuantity(open.quantity);
  const basis = totalBasis(route.legs, quantity);
  return html`<div class="popover__head">
      <h2 id="figure-title">
        <span class="figure figure--${basis}"
          >${mark(basis)}<span class="digits">${digitsOf(shown, route[open.quantity] ?? 0)}</span
          ><span class="unit"> ${unitOf(shown)}</span></span
        >
        <span class="popover__what">${route.name}</span>
      </h2>
      <p>
        <span class="kind kind--${basis}">${word('basis', basis)}</span>
        <span class="quiet">${word('quantity', open.quantity)}</span>
      </p>
    </div>
    <dl class="popover__facts">
      <dt>${t('figure.basis')}</dt>
      <dd>${word('computed', open.quantity)}</dd>
      <dt>${t('figure.weighs')}</dt>
      <dd>${heaviestParts(state, route, open.route, quantity)}</dd>
    </dl>`;
}

/** The popover lies on the side away from what it speaks about. */
function onLeft(state: State, route: RoutePlan, open: OpenFigure): boolean {
  const place = open.leg === undefined ? undefined : state.network?.nodes.get(route.legs[open.leg]!.from)?.at;
  const lons = [route.legs[0], route.legs.at(-1)].map(
    (leg) => leg && state.network?.nodes.get(leg.from)?.at[0],
  );
  const [a, b] = lons;
  if (!place || a === undefined || b === undefined || a === b) return false;
  return (place[0]! - Math.min(a, b)) / Math.abs(a - b) > 0.7;
}
