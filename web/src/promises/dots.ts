import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { Mark, ProducerResult } from '../api/promise-types';
import { figureText, percent } from '../ledger/amount';
import { formatList } from '../text/number';
import { t } from '../text/ledger';

const size = { width: 148, height: 22, from: 16, to: 120 };
const mid = 12;
/** Progress beyond these is drawn at the edge, with an arrow. */
const reach = { low: -0.12, high: 1.16 };

/** Where a progress lies on the line from base to target, in pixels. */
export function dotX(progress: number): number {
  const held = Math.min(reach.high, Math.max(reach.low, progress));
  return size.from + held * (size.to - size.from);
}

/** Each producer's progress from base to target on one line, with the space between them drawn. */
export function progressDots(producers: readonly ProducerResult[]): TemplateResult {
  const measured = producers.filter((one) => one.progress !== undefined);
  if (!measured.length) return html`<span class="dots dots--none">${t('board.no-measurement')}</span>`;
  const xs = measured.map((one) => dotX(one.progress!));
  const said = formatList(
    measured.map((one) =>
      t('board.dot', { producer: one.label, part: percent(one.progress!), figure: figureText(one) }),
    ),
  );
  return html`<svg
    class="dots"
    role="img"
    aria-label=${said}
    width=${size.width}
    height=${size.height}
    viewBox="0 0 ${size.width} ${size.height}"
  >
    <title>${said}</title>
    ${svg`<path d="M${size.from} ${mid}H${size.to}M${size.from} ${mid - 4}v8" class="dots__line"></path>
      <path d="M${size.to} ${mid - 8}v16" class="dots__end"></path>
      ${xs.length > 1 ? svg`<path d="M${Math.min(...xs)} ${mid}H${Math.max(...xs)}" class="dots__between"></path>` : nothing}
      ${measured.map((one, i) => svg`<g class=${`producer--${one.mark}`}>${beyond(one.progress!, xs[i]!)}${markShape(one.mark, xs[i]!, mid, one.flag === 'official' ? 'official' : one.basis)}</g>`)}`}
  </svg>`;
}

function beyond(progress: number, x: number): SVGTemplateResult | typeof nothing {
  if (progress > reach.high) return svg`<path d="M${x + 6} ${mid - 4}l5 4-5 4" class="dots__beyond"></path>`;
  if (progress < reach.low) return svg`<path d="M${x - 6} ${mid - 4}l-5 4 5 4" class="dots__beyond"></path>`;
  return nothing;
}

/**
 * The mark of a producer: filled when reported, hollow when derived, hollow with a broken edge when estimated, hollow with
 * a dot when an official said it.
 */
export function markShape(mark: Mark, x: number, y: number, look = 'reported', r = 4.6): SVGTemplateResult {
  const className = `mark mark--is-${look}`;
  const dot =
    look === 'official' ? svg`<circle class="mark__dot" cx=${x} cy=${y} r="1.7"></circle>` : nothing;
  if (mark === 'diamond') {
    const d = r + 1.4;
    return svg`<path class=${className} d="M${x} ${y - d}L${x + d} ${y}L${x} ${y + d}L${x - d} ${y}Z"></path>${dot}`;
  }
  if (mark === 'square')
    return svg`<rect class=${className} x=${x - r} y=${y - r} width=${2 * r} height=${2 * r}></rect>${dot}`;
  return svg`<circle class=${className} cx=${x} cy=${y} r=${r}></circle>${dot}`;
}

/** A mark by itself, for words and lists. */
export function producerMark(mark: Mark, basis = 'reported'): TemplateResult {
  return html`<svg
    class="producer producer--${mark}"
    viewBox="0 0 16 16"
    width="14"
    height="14"
    aria-hidden="true"
  >
    ${markShape(mark, 8, 8, basis)}
  </svg>`;
}
