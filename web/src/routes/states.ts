import { html, nothing, type TemplateResult } from 'lit';
import type { Answer, Problem } from '../api/types';
import { nameOf } from '../network/network';
import { ask, cancel } from '../state/ask';
import { go } from '../state/navigate';
import type { State } from '../state/store';
import { t } from '../text/message';
import { nextYear } from './facts';

/** Questions of the empty page: real ones, each with an answer. */
const examples = [
  { from: 'xian', to: 'halkali', text: 'empty.one' },
  { from: 'almaty', to: 'mersin', text: 'empty.two' },
  { from: 'tashkent', to: 'poti', text: 'empty.three' },
] as const;

export function nothingAsked(): TemplateResult {
  return html`<div class="state">
    <h2>${t('empty.title')}</h2>
    <p>${t('empty.text')}</p>
    <p class="chips">
      ${examples.map(
        ({ from, to, text }) =>
          html`<button type="button" class="chip" @click=${() => go({ from, to })}>${t(text)}</button>`,
      )}
    </p>
  </div>`;
}

export function waitingCards(state: State): TemplateResult {
  if (!state.waiting) return html``;
  return html`<div class="state" aria-hidden=${state.waiting < 2}>
    <div class="skeleton" style="width:70%"></div>
    <div class="skeleton" style="width:90%"></div>
    ${
      state.waiting === 2
        ? html`<p>
            ${t('waiting.long')}
            <button type="button" class="link" @click=${cancel}>${t('waiting.cancel')}</button>
          </p>`
        : nothing
    }
  </div>`;
}

export function failed(state: State): TemplateResult {
  const problem = state.problem;
  const told = problem && problem.status > 0;
  return html`<div class="state state--bad" role="alert">
    <h2>${told ? problem.title : t('failed.title')}</h2>
    <p>${told ? (problem.errors?.length ? '' : (problem.detail ?? '')) : t('failed.text')}</p>
    ${
      problem?.errors?.length
        ? html`<ul>
            ${problem.errors.map((error) => html`<li><bdi>${error.parameter}</bdi>: ${error.message}</li>`)}
          </ul>`
        : nothing
    }
    ${told ? suggestions(problem) : nothing}
    <p>
      <button type="button" class="button" @click=${() => void ask(true)}>${t('failed.again')}</button>
      ${told ? html`<span class="quiet">${t('failed.id', { id: String(problem.status) })}</span>` : nothing}
    </p>
  </div>`;
}

/** Places that were perhaps meant, where one end of the question is not known. */
function suggestions(problem: Problem): TemplateResult | typeof nothing {
  const wrong = problem.errors?.map((error) => error.parameter) ?? [];
  const slot = (['from', 'to'] as const).find((end) => wrong.includes(end));
  if (!slot || wrong.length > 1 || !problem.suggestions?.length) return nothing;
  return html`<p class="chips">
    ${problem.suggestions.map(
      (place) =>
        html`<button type="button" class="chip" @click=${() => go({ [slot]: place.id })}>
          <bdi>${place.name}</bdi>
        </button>`,
    )}
  </p>`;
}

/** No way through: what is missing, and the nearest question that has an answer. */
export function noWay(state: State, answer: Answer): TemplateResult {
  const lang = state.view.lang;
  const places = {
    from: nameOf(state.network, answer.from, lang),
    to: nameOf(state.network, answer.to, lang),
    year: String(answer.year),
  };
  const year = nextYear(answer);
  return html`<div class="state">
    <h2>${t('noway.title', places)}</h2>
    <ul class="reasons">
      ${answer.because.map((reason) => html`<li>${reason.text}</li>`)}
    </ul>
    <p class="chips">
      ${
        year
          ? html`<button type="button" class="button" @click=${() => go({ year })}>
              ${t('noway.ask-year', { year: String(year) })}
            </button>`
          : nothing
      }
      ${
        answer.avoid.length
          ? html`<button type="button" class="button" @click=${() => go({ avoid: [] })}>
              ${t('noway.allow-all')}
            </button>`
          : nothing
      }
      ${
        answer.via.length
          ? html`<button type="button" class="button" @click=${() => go({ via: [] })}>
              ${t('noway.no-via')}
            </button>`
          : nothing
      }
    </p>
  </div>`;
}
