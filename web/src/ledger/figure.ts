import { html, nothing, type TemplateResult } from 'lit';
import type { Figure } from '../api/ledger-types';
import { mark } from '../figures/figure';
import { show } from '../state/popover';
import { t, word } from '../text/ledger';
import { figureDigits, figureText, unitWord } from './amount';

/** A figure of the ledger: shows how sure it is and opens who said it, where and when. */
export function recordFigure(figure: Figure, what: string, bare = false): TemplateResult {
  const basis = figure.basis ?? 'reported';
  const unit = bare || figure.value === undefined || figure.bound === 'rank' ? '' : unitWord(figure.unit);
  return html`<button
    type="button"
    class="figure figure--${basis} ${figure.value === undefined ? 'figure--words' : ''}"
    aria-haspopup="dialog"
    aria-label=${t('figure.label', { what, figure: figureText(figure), kind: kindOf(figure) })}
    title=${t('figure.title', { kind: kindOf(figure) })}
    @click=${(event: Event) => openRecord(event, figure, what)}
  >
    ${figure.bound === 'about' && basis !== 'estimated' ? html`<span class="about" aria-hidden="true">≈</span>` : nothing}${mark(basis)}<bdi
      class="digits"
      >${figureDigits(figure)}</bdi
    >${unit ? html`<span class="unit"> ${unit}</span>` : nothing}
  </button>`;
}

/** Kind and basis in words: "claim, reported". */
export function kindOf(figure: Figure): string {
  return [figure.kind ? word('statement', figure.kind) : '', word('basis', figure.basis ?? 'reported')]
    .filter(Boolean)
    .join(', ');
}

export function openRecord(event: Event | undefined, figure: Figure, what: string): void {
  event?.stopPropagation();
  show({ record: { figure, what } });
}
