import { html, type TemplateResult } from 'lit';
import type { RoutePlan } from '../api/types';
import { digitsOf, unitOf, type Shown } from '../figures/quantity';
import { go } from '../state/navigate';
import type { Quantity, State } from '../state/store';
import { sides } from '../state/view';
import { formatNumber } from '../text/number';
import { t, word } from '../text/message';
import { badge, compareWith, total } from './card';
import { chosenIndex, secondIndex } from './chosen';
import { countsOf, letterOf, sum, type Counts } from './facts';

const quantities: readonly (readonly [Shown, Quantity])[] = [
  ['days', 'hours'],
  ['daysP90', 'hoursP90'],
  ['usdPerTeu', 'usdPerTeu'],
  ['usdPerTonne', 'usdPerTonne'],
  ['kgCo2ePerTonne', 'kgCo2ePerTonne'],
  ['km', 'km'],
];
const counted: readonly (keyof Counts)[] = ['borders', 'gaugeChanges', 'seaLegs', 'estimatedStops'];
const kinds = ['haul', 'cross', 'transfer', 'wait'] as const;

/** Two routes side by side, in the same order, with what the second has less or more. */
export function comparePanel(state: State): TemplateResult {
  const a = chosenIndex(state);
  const b = secondIndex(state);
  const routes = state.answer!.routes;
  const [first, second] = [routes[a]!, routes[b]!];
  return html`
    <div class="answer__head">
      <h2>${t('compare.title', { a: letterOf(a), b: letterOf(b) })}</h2>
      <button type="button" class="link" @click=${() => compareWith(-1)}>${t('compare.back')}</button>
    </div>
    <ul class="compare__names">
      <li>${badge(a, 'a')} ${first.name}</li>
      <li>${badge(b, 'b')} ${second.name}</li>
    </ul>
    <div class="answer__sort compare__side">${sideChoice(state, a, b)}</div>
    <div class="scroll-x" tabindex="0" role="region" aria-label=${t('compare.table')}>
      <table class="compare" data-side=${state.view.side}>
        <thead>
          <tr>
            <th scope="col">${t('compare.what')}</th>
            <th scope="col" class="col-a">${letterOf(a)}</th>
            <th scope="col" class="col-b">${letterOf(b)}</th>
            <th scope="col" class="col-d">${t('compare.less', { a: letterOf(a), b: letterOf(b) })}</th>
          </tr>
        </thead>
        <tbody>
          ${quantities.map(([shown, quantity]) => quantityRow(first, second, a, b, shown, quantity))}
          ${kinds.map((kind) => hoursRow(first, second, b, kind))}
          ${counted.map((key) => countRow(countsOf(first), countsOf(second), b, key))}
        </tbody>
      </table>
    </div>
    <p class="quiet compare__note">${t('compare.note')}</p>
  `;
}

function sideChoice(state: State, a: number, b: number): TemplateResult {
  const names = {
    a: letterOf(a),
    b: letterOf(b),
    diff: t('compare.less', { a: letterOf(a), b: letterOf(b) }),
  };
  return html`<div class="segments" role="group" aria-label=${t('compare.side')}>
    ${sides.map(
      (side) =>
        html`<button
          type="button"
          aria-pressed=${side === state.view.side}
          @click=${() => go({ side }, 'replace')}
        >
          ${names[side]}
        </button>`,
    )}
  </div>`;
}

function quantityRow(
  first: RoutePlan,
  second: RoutePlan,
  a: number,
  b: number,
  shown: Shown,
  quantity: Quantity,
): TemplateResult | '' {
  const [x, y] = [first[quantity], second[quantity]];
  if (x === undefined || y === undefined) return '';
  return html`<tr>
    <th scope="row">${word('headline', quantity)} <span class="unit">${unitOf(shown)}</span></th>
    <td class="col-a">${total(first, a, shown, quantity, true)}</td>
    <td class="col-b">${total(second, b, shown, quantity, true)}</td>
    <td class="col-d">${difference(digitsOf(shown, y - x, 'exceptZero'), y - x, b)}</td>
  </tr>`;
}

function hoursRow(
  first: RoutePlan,
  second: RoutePlan,
  b: number,
  kind: (typeof kinds)[number],
): TemplateResult | '' {
  const hours = (route: RoutePlan): number =>
    sum(
      route.legs.filter((leg) => leg.kind === kind),
      'hours',
    );
  const [x, y] = [hours(first), hours(second)];
  if (!x && !y) return '';
  return html`<tr>
    <th scope="row">
      ${t('compare.hours', { kind: word('kind', kind) })} <span class="unit">${unitOf('hours')}</span>
    </th>
    <td class="col-a">${digitsOf('hours', x)}</td>
    <td class="col-b">${digitsOf('hours', y)}</td>
    <td class="col-d">${difference(digitsOf('hours', y - x, 'exceptZero'), y - x, b)}</td>
  </tr>`;
}

function countRow(first: Counts, second: Counts, b: number, key: keyof Counts): TemplateResult {
  const gap = second[key] - first[key];
  return html`<tr>
    <th scope="row">${word('counted', key)}</th>
    <td class="col-a">${first[key]}</td>
    <td class="col-b">${second[key]}</td>
    <td class="col-d">${difference(formatNumber(gap, 0, 'exceptZero'), gap, b)}</td>
  </tr>`;
}

/** The sign, the word and the shape say it; the colour repeats it. */
function difference(text: string, gap: number, b: number): TemplateResult {
  const way = gap < 0 ? 'less' : gap > 0 ? 'more' : 'same';
  return html`<span class="gap gap--${way}">${text}</span>
    <span class="gap__word">${t(`compare.${way}-in`, { letter: letterOf(b) })}</span>`;
}
