import { html, nothing, type TemplateResult } from 'lit';
import type { RoutePlan } from '../api/types';
import type { State } from '../state/store';
import { t, word, type MessageKey } from '../text/message';
import { card } from './card';
import { answerRest, sortChoice } from './answer-parts';
import { secondIndex } from './chosen';
import { comparePanel } from './compare';
import { sorted } from './facts';
import { sheet } from './sheet';
import { failed, nothingAsked, noWay, waitingCards } from './states';

/** The right hand panel: what can be had, or why nothing can. */
export function answerPanel(state: State): TemplateResult {
  return html`<section class="answer" aria-label=${t('answer.label')} aria-busy=${state.phase === 'asking'}>
    ${content(state)}
  </section>`;
}

function content(state: State): TemplateResult {
  if (state.phase === 'failed') return failed(state);
  if (state.phase === 'empty') return nothingAsked();
  if (!state.answer) return waitingCards(state);
  if (!state.answer.routes.length) return noWay(state, state.answer);
  if (state.narrow) return sheet(state);
  return secondIndex(state) >= 0 ? comparePanel(state) : cards(state);
}

function cards(state: State): TemplateResult {
  const { routes } = state.answer!;
  const longest = Math.max(...routes.map((route) => route.hours));
  return html`
    <div class="answer__head">
      <h2>${t('answer.count', { n: routes.length, word: word('number', String(routes.length)) })}</h2>
      ${routes.length > 1 ? html`<span class="quiet">${t(beatenWords(routes))}</span>` : nothing}
      ${state.phase === 'asking' ? html`<span class="tag tag--warn">${t('answer.last')}</span>` : nothing}
    </div>
    <div class="answer__sort">${sortChoice(state.view.sort)}</div>
    <ol class="cards">
      ${sorted(routes, state.view.sort).map((index) => card(state, routes[index]!, index, longest))}
    </ol>
    ${answerRest(state)}
  `;
}

/** Whether every route shown is the best in some way, or some are there for their corridor only. */
function beatenWords(routes: readonly RoutePlan[]): MessageKey {
  return routes.some((route) => route.labels.includes('other-corridor'))
    ? 'answer.some-beaten'
    : 'answer.none-beaten';
}
