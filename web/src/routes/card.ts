import { html, nothing, type TemplateResult } from 'lit';
import type { Corridor, RoutePlan } from '../api/types';
import { figure } from '../figures/figure';
import type { Shown } from '../figures/quantity';
import { go } from '../state/navigate';
import { show } from '../state/popover';
import { store, type Quantity, type State } from '../state/store';
import { formatList } from '../text/number';
import { t, word } from '../text/message';
import { chosenIndex, secondIndex } from './chosen';
import { countsOf, legQuantity, letterOf, totalBasis } from './facts';
import { miniStrip } from './mini-strip';

/** One corridor on offer: choosing it draws it; its figures open what they rest on. */
export function card(state: State, route: RoutePlan, index: number, longestHours: number): TemplateResult {
  const chosen = index === chosenIndex(state);
  const second = index === secondIndex(state);
  return html`<li
    class="card ${chosen ? 'card--chosen' : ''} ${second ? 'card--second' : ''}"
    @click=${() => choose(index)}
  >
    <div class="card__head">
      ${badge(index, chosen ? 'a' : second ? 'b' : 'none')}
      <h3 class="card__name">
        <button type="button" class="plain" aria-pressed=${chosen} data-route=${letterOf(index)}>
          ${route.name}
        </button>
      </h3>
    </div>
    ${contested(route.corridors)}
    ${
      route.labels.length
        ? html`<p class="card__labels">
            ${route.labels.map((l) => html`<span class="tag">${word('label', l)}</span>`)}
          </p>`
        : nothing
    }
    ${headline(route, index)} ${miniStrip(route, longestHours)}
    <div class="card__foot">
      <p class="card__counts">${counts(route, index)}</p>
      ${compareBox(state, index)}
    </div>
  </li>`;
}

export function labels(route: RoutePlan): TemplateResult | typeof nothing {
  if (!route.labels.length) return nothing;
  return html`<p class="card__labels">
    ${route.labels.map((label) => html`<span class="tag">${word('label', label)}</span>`)}
  </p>`;
}

export function badge(index: number, role: 'a' | 'b' | 'none'): TemplateResult {
  return html`<span class="badge badge--${role}" aria-hidden="true">${letterOf(index)}</span>`;
}

/** The four figures a shipper asks for first. */
export function headline(route: RoutePlan, index: number): TemplateResult {
  const price: Quantity = route.usdPerTeu === undefined ? 'usdPerTonne' : 'usdPerTeu';
  return html`<dl class="headline">
    ${headlineFigure(route, index, 'days', 'hours')} ${headlineFigure(route, index, 'daysP90', 'hoursP90')}
    ${headlineFigure(route, index, price, price)}
    ${headlineFigure(route, index, 'kgCo2ePerTonne', 'kgCo2ePerTonne')}
  </dl>`;
}

function headlineFigure(route: RoutePlan, index: number, shown: Shown, quantity: Quantity): TemplateResult {
  const isTime = quantity === 'hours' || quantity === 'hoursP90';
  return html`<div>
    <dd>${total(route, index, shown, quantity, !isTime)}</dd>
    <dt>${word('headline', quantity)}</dt>
  </div>`;
}

export function total(
  route: RoutePlan,
  index: number,
  shown: Shown,
  quantity: Quantity,
  bare = false,
): TemplateResult | typeof nothing {
  const value = route[quantity];
  if (value === undefined) return nothing;
  const what = `${t('route.of', { letter: letterOf(index) })}, ${word('quantity', quantity)}`;
  const basis = totalBasis(route.legs, legQuantity(quantity));
  return figure({ shown, value, basis, opens: { route: index, quantity }, what, bare });
}

export function counts(route: RoutePlan, index: number): unknown[] {
  const { borders, gaugeChanges, seaLegs } = countsOf(route);
  const parts: unknown[] = [total(route, index, 'km', 'km')];
  if (route.usdPerTeu !== undefined) parts.push(html`${total(route, index, 'usdPerTonne', 'usdPerTonne')}`);
  parts.push(t('count.borders', { n: borders }));
  if (gaugeChanges) parts.push(t('count.gauges', { n: gaugeChanges }));
  if (seaLegs) parts.push(t('count.sea', { n: seaLegs }));
  return parts.map((part, i) => html`${i ? ' · ' : ''}<span class="nobreak">${part}</span>`);
}

/** Contested names slanted, with the other names beside them. */
export function contested(corridors: Corridor[]): TemplateResult | typeof nothing {
  const named = corridors.filter((corridor) => corridor.alsoKnownAs?.length);
  if (!named.length) return nothing;
  return html`<p class="card__also">
    ${named.map(
      (corridor, i) =>
        html`${i ? '; ' : ''}<i>${corridor.name}</i>,
          <i>${t('name.also', { names: formatList(corridor.alsoKnownAs ?? []) })}</i>`,
    )}
  </p>`;
}

function compareBox(state: State, index: number): TemplateResult | typeof nothing {
  if (index === chosenIndex(state)) return nothing;
  const on = index === secondIndex(state);
  return html`<button
    type="button"
    class="chip card__compare ${on ? 'chip--b' : ''}"
    aria-pressed=${on}
    @click=${(event: Event) => {
      event.stopPropagation();
      compareWith(on ? -1 : index);
    }}
  >
    ${on ? t('compare.stop') : t('compare.with', { letter: letterOf(chosenIndex(state)) })}
  </button>`;
}

export function choose(index: number): void {
  const { state } = store;
  if (index === chosenIndex(state)) return;
  const second = secondIndex(state);
  const sel = second >= 0 && second !== index ? [letterOf(index), letterOf(second)] : [letterOf(index)];
  show({ leg: undefined });
  go({ sel });
}

export function compareWith(index: number): void {
  const chosen = chosenIndex(store.state);
  if (chosen < 0) return;
  go({ sel: index < 0 ? [letterOf(chosen)] : [letterOf(chosen), letterOf(index)], side: 'diff' });
}
