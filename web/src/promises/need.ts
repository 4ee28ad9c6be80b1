import { html, nothing, type TemplateResult } from 'lit';
import type { Figure } from '../api/ledger-types';
import type { Need } from '../api/promise-types';
import { figureText, unitWord } from '../ledger/amount';
import { ask } from '../ledger/navigate';
import { section } from '../ledger/parts';
import { value } from '../ledger/state';
import { store } from '../state/store';
import { formatNumber } from '../text/number';
import { sentence, t } from '../text/ledger';
import { slot } from '../ledger/slot';

export const usualYear = 2030;
const years = [2027, 2028, 2029, 2030, 2032, 2035, 2040];

interface Needing {
  target?: Figure | undefined;
  /** Stands for the target in the sentence where the reader may change it. */
  targetSlot?: TemplateResult;
  need?: Need[] | undefined;
  producers?: { producer: string; label: string }[] | undefined;
}

/** What it would take to reach the target by a year that the reader sets. */
export function need(of: Needing): TemplateResult | typeof nothing {
  const { target } = of;
  if (target?.value === undefined || !of.need?.length) return nothing;
  const year = of.need[0]!.toYear;
  const lines = of.need.map((one) => {
    const label =
      one.label ?? of.producers?.find((each) => each.producer === one.producer)?.label ?? one.producer;
    return html`<li>
      ${t(one.percentPerYear === undefined ? 'need.reached' : 'need.line', {
        producer: label,
        from: formatNumber(one.from, 1),
        unit: unitWord(target.unit),
        year: String(one.fromYear),
        growth: formatNumber(one.percentPerYear ?? 0, 1, 'exceptZero'),
      })}
    </li>`;
  });
  return section(
    t('need.title'),
    html`<p>
        ${sentence('need.sentence', { target: of.targetSlot ?? html`<b>${figureText(target)}</b>`, year: yearSlot(year) })}
      </p>
      <ul class="need">
        ${lines}
      </ul>`,
    { id: 'need' },
  );
}

/** The year is a word of the sentence that can be changed: from a list or by typing. */
function yearSlot(year: number): TemplateResult {
  return slot(store.state, {
    name: 'by',
    label: t('need.year'),
    text: String(year),
    editor: () =>
      html`<ul class="choices need__years">
          ${years.map(
            (one) =>
              html`<li>
                <button
                  type="button"
                  class="choice"
                  aria-pressed=${one === year}
                  @click=${() => setYear(String(one))}
                >
                  ${one}
                </button>
              </li>`,
          )}
        </ul>
        <form
          class="editor__form"
          @submit=${(event: SubmitEvent) => {
            event.preventDefault();
            setYear(String(new FormData(event.target as HTMLFormElement).get('by') ?? ''));
          }}
        >
          <label class="label" for="field-by">${t('need.other')}</label>
          <input
            id="field-by"
            class="field"
            name="by"
            type="number"
            min="2027"
            max="2099"
            .value=${value('by')}
          />
          <button class="button button--main">${t('editor.ask')}</button>
        </form>`,
  });
}

function setYear(text: string): void {
  if (!/^20\d\d$/.test(text)) return;
  ask({ by: text });
  document.getElementById('slot-by')?.focus();
}
