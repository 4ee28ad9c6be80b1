import { html, nothing, type TemplateResult } from 'lit';
import { go } from '../state/navigate';
import type { State } from '../state/store';
import { sortKeys, type SortKey } from '../state/view';
import { t, word } from '../text/message';
import { nextYear } from './facts';

/** What is not offered and why, and what the answer takes for granted. */
export function answerRest(state: State): TemplateResult {
  const { because } = state.answer!;
  return html`${
    because.length
      ? html`<p class="answer__not">
          ${t('answer.not-offered')} ${because.map((reason) => reason.text).join(' ')} ${askForYear(state)}
        </p>`
      : nothing
  }
  ${assumptions(state)}`;
}

/** What is planned can be asked for in its year. */
function askForYear(state: State): TemplateResult | typeof nothing {
  const year = nextYear(state.answer!);
  if (!year) return nothing;
  return html`<button type="button" class="link" @click=${() => go({ year })}>
    ${t('noway.ask-year', { year: String(year) })}
  </button>`;
}

export function sortChoice(chosen: SortKey): TemplateResult {
  return html`<div class="segments" role="group" aria-label=${t('sort.label')}>
    ${sortKeys.map(
      (key) =>
        html`<button
          type="button"
          aria-pressed=${key === chosen}
          @click=${() => go({ sort: key }, 'replace')}
        >
          ${word('sort', key)}
        </button>`,
    )}
  </div>`;
}

function assumptions(state: State): TemplateResult | typeof nothing {
  const list = state.answer?.assumptions ?? [];
  if (!list.length) return nothing;
  return html`<details class="answer__assumptions">
    <summary>${t('answer.assumptions', { n: list.length })}</summary>
    <ul>
      ${list.map((text) => html`<li>${text}</li>`)}
    </ul>
  </details>`;
}
