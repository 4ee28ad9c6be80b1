import { html, nothing, type TemplateResult } from 'lit';
import type { ToldChange, ToldScenario } from '../api/scenario-types';
import { t } from '../text/scenarios';
import { removeChange, takeOver } from './navigate';
import { scenarios } from './state';
import { own } from './view';

/** The second scenario in words: question, changes, what it takes for granted, what may surprise, what is wrong. */
export function toldScenario(told: ToldScenario): TemplateResult {
  const mine = scenarios().view.b === own;
  return html`<section class="sc-told">
    <h2>${told.name ?? (mine ? t('scenarios.own') : (told.id ?? ''))}</h2>
    <p class="quiet">
      ${t('scenarios.changes', { n: told.changes.length })},
      ${told.year ? t('scenarios.year', { year: String(told.year) }) : t('scenarios.any-year')} ·
      <code>${told.scenario.slice(0, 7)}</code>
    </p>
    ${told.question ? html`<p>${told.question}</p>` : nothing} ${worth(told, mine)}
    ${told.errors.length ? faults(told) : nothing}
    ${told.surprises.length ? list('scenarios.surprises', told.surprises) : nothing}
    <details class="sums" ?open=${mine}>
      <summary>${t('scenarios.what')}</summary>
      <ol class="sc-changes">
        ${told.changes.map((change, i) => changeRow(change, i, mine))}
      </ol>
      ${mine ? nothing : html`<button type="button" class="button" @click=${takeOver}>${t('scenarios.take')}</button>`}
    </details>
    ${told.assumptions.length ? assumptions(told) : nothing}
  </section>`;
}

/** Works have a cost: whether they are worth it is another page's question. */
function worth(told: ToldScenario, mine: boolean): TemplateResult | typeof nothing {
  if (mine || !told.id || !told.changes.some(({ kind }) => kind === 'project')) return nothing;
  return html`<p><a class="link" href="/appraisal?scenario=${told.id}">${t('scenarios.worth')}</a></p>`;
}

function changeRow(change: ToldChange, index: number, mine: boolean): TemplateResult {
  return html`<li>
    ${change.text}
    ${change.rows ? html`<span class="quiet"> (${t('scenarios.rows', { n: change.rows })})</span>` : nothing}
    ${
      mine
        ? html`<button
            type="button"
            class="plain"
            aria-label=${t('scenarios.remove', { text: change.text })}
            @click=${() => removeChange(index)}
          >
            ×
          </button>`
        : nothing
    }
    ${change.notes.map((note) => html`<p class="quiet">${note}</p>`)}
  </li>`;
}

function faults(told: ToldScenario): TemplateResult {
  return html`<div role="alert" class="sc-faults">
    <p>${t('scenarios.faults', { n: told.errors.length })}</p>
    <ul>
      ${told.errors.map(
        ({ line, message }) => html`<li>${t('scenarios.fault', { line: String(line ?? 1), message })}</li>`,
      )}
    </ul>
  </div>`;
}

function list(key: 'scenarios.surprises', texts: readonly string[]): TemplateResult {
  return html`<details class="sums" open>
    <summary>${t(key)}</summary>
    <ul class="sc-list">
      ${texts.map((text) => html`<li>${text}</li>`)}
    </ul>
  </details>`;
}

function assumptions(told: ToldScenario): TemplateResult {
  return html`<details class="sums">
    <summary>${t('scenarios.assumptions')}</summary>
    <ul class="sc-list">
      ${told.assumptions.map(
        ({ text, sources }) =>
          html`<li>
            ${text}
            <span class="quiet">
              ${
                sources.length
                  ? sources.map(({ id, title, url }, i) => [
                      i ? '; ' : '',
                      url
                        ? html`<a href=${url} rel="noreferrer" target="_blank">${title ?? id}</a>`
                        : (title ?? id),
                    ])
                  : t('scenarios.by-author')
              }
            </span>
          </li>`,
      )}
    </ul>
  </details>`;
}
