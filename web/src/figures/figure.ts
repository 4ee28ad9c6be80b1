import { html, nothing, type TemplateResult } from 'lit';
import type { Basis } from '../api/types';
import { show } from '../state/popover';
import type { OpenFigure } from '../state/store';
import { t, word } from '../text/message';
import { digitsOf, unitOf, type Shown } from './quantity';

export interface FigureParts {
  shown: Shown;
  value: number;
  basis: Basis;
  opens: OpenFigure;
  /** What the figure is, for those who hear it: "Horgos, border". */
  what: string;
  /** Leave the unit out where a header or a caption gives it. */
  bare?: boolean;
}

/** A figure that shows how sure it is and opens its source. */
export function figure(parts: FigureParts): TemplateResult {
  const { shown, value, basis, opens, what, bare } = parts;
  const digits = digitsOf(shown, value);
  const unit = unitOf(shown);
  return html`<button
    type="button"
    class="figure figure--${basis}"
    aria-haspopup="dialog"
    aria-label=${t('figure.label', { what, figure: `${digits} ${unit}`, kind: word('basis', basis) })}
    title=${t('figure.title', { kind: word('basis', basis) })}
    @click=${(event: Event) => openFigure(event, opens)}
  >
    ${mark(basis)}<span class="digits">${digits}</span
    >${bare ? nothing : html`<span class="unit"> ${unit}</span>`}
  </button>`;
}

/** The sign in front of an estimated figure; the other kinds are told apart by their underline. */
export function mark(basis: Basis): TemplateResult | typeof nothing {
  return basis === 'estimated' ? html`<span class="about" aria-hidden="true">≈</span>` : nothing;
}

function openFigure(event: Event, opens: OpenFigure): void {
  event.stopPropagation();
  show({ figure: opens });
}
