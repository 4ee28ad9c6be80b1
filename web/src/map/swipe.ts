import { html, type TemplateResult } from 'lit';
import { t } from '../text/message';

export interface Swiped {
  /** Where the handle stands, 0 to 100. */
  at: number;
  /** What A and B are. */
  names: Record<'a' | 'b', string>;
  /** While the handle moves, and once it rests. */
  move: (at: number) => void;
  rest: (at: number) => void;
}

export const middle = 50;

/** What cuts the map of A, which lies over that of B, off at the handle. */
export function cutOff(at: number): string {
  return `clip-path: inset(0 ${100 - at}% 0 0)`;
}

/** The edge between A and B, their names, and the handle. */
export function swipeParts({ at, names, move, rest }: Swiped): TemplateResult {
  const value = (event: Event): number => Number((event.target as HTMLInputElement).value);
  return html`<i class="swipe__edge" style="left: ${at}%"></i>
    <p class="swipe__name swipe__name--a" style="right: ${100 - at}%">
      <b class="letter letter--a">${t('flow-side.a')}</b> <span>${names.a}</span>
    </p>
    <p class="swipe__name" style="left: ${at}%">
      <b class="letter letter--b">${t('flow-side.b')}</b> <span>${names.b}</span>
    </p>
    <input
      class="swipe__handle"
      type="range"
      min="0"
      max="100"
      .value=${String(at)}
      aria-label=${t('compare.swipe-at')}
      @input=${(event: Event) => move(value(event))}
      @change=${(event: Event) => rest(value(event))}
    />`;
}
