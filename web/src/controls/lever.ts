import { html, nothing, type TemplateResult } from 'lit';
import { t } from '../text/message';

/** A slider over a base value. Figures are in `unit`; `figure` writes one as text that a number can be read from. */
export interface Lever {
  id: string;
  name: string;
  unit: string;
  least: number;
  most: number;
  step: number;
  base: number;
  /** Where it was set; undefined where it stands at the base. */
  set: number | undefined;
  figure: (value: number) => string;
  baseText: string;
  note?: string;
  /** While it moves; undefined is the base. */
  move: (value: number | undefined) => void;
  /** The hand has let go. */
  rest: () => void;
  /** At once: typed, or back to the base. */
  change: (value: number | undefined) => void;
}

const pageSteps = 10;
const noBreak = '\u00a0';

/** Track with a tick at the base, the value as text beside it, range and basis below. */
export function leverSlider(lever: Lever): TemplateResult {
  const { id, name, unit, least, most, step, base, set, figure } = lever;
  const value = set ?? base;
  const at = (wanted: number): number => (Math.min(most, Math.max(least, wanted)) - least) / (most - least);
  const [low, high] = [Math.min(value, base), Math.max(value, base)];
  return html`<div class="lever ${set === undefined ? '' : 'is-changed'}">
    <label class="lever__name" for="lever-${id}">${name}</label>
    <span class="lever__value">
      <input
        id="lever-text-${id}"
        class="lever__text"
        inputmode="decimal"
        aria-label=${t('lever.text', { name, unit })}
        .value=${figure(value)}
        @change=${(event: Event) => typed(event, lever)}
      /><span class="unit">${noBreak}${unit}</span>
    </span>
    <div class="lever__track" style="--low:${at(low)};--high:${at(high)};--base:${at(base)}">
      <i class="lever__tick"></i>
      <input
        type="range"
        id="lever-${id}"
        min=${least}
        max=${most}
        step=${step}
        .value=${String(value)}
        aria-valuetext=${`${figure(value)} ${unit}`}
        title=${t('lever.reset')}
        @input=${(event: Event) => moved(lever, Number((event.target as HTMLInputElement).value))}
        @change=${lever.rest}
        @dblclick=${() => back(lever)}
        @keydown=${(event: KeyboardEvent) => key(event, lever)}
      />
    </div>
    ${lever.note ? html`<p class="quiet">${lever.note}</p>` : nothing}
    <div class="lever__range" aria-hidden="true">
      <span>${figure(least)}</span>
      <span class="lever__base">${lever.baseText}</span>
      <span>${figure(most)}</span>
    </div>
  </div>`;
}

/** Within half a step of the base it is the base, which need not lie on a step. */
function moved({ base, step, move }: Lever, value: number): void {
  move(Math.abs(value - base) < step / 2 ? undefined : value);
}

/** Page keys go ten steps, Delete goes back to the base; arrows, Home and End are those of every slider. */
function key(event: KeyboardEvent, lever: Lever): void {
  const field = event.target as HTMLInputElement;
  const pages: Record<string, number> = { PageUp: pageSteps, PageDown: -pageSteps };
  if (event.key === 'Delete' || event.key === 'Backspace') back(lever);
  else if (event.key in pages) {
    field.value = String(Number(field.value) + pages[event.key]! * lever.step);
    moved(lever, Number(field.value));
    lever.rest();
  } else return;
  event.preventDefault();
}

function back(lever: Lever): void {
  lever.rest();
  if (lever.set !== undefined) lever.change(undefined);
}

/** What is typed is taken when it is a number within the range; else the field shows what holds. */
function typed(event: Event, { least, most, base, set, figure, change }: Lever): void {
  const field = event.target as HTMLInputElement;
  const text = field.value.replace(/\s/g, '').replace(',', '.');
  const value = Number(text);
  const taken = text !== '' && value >= least && value <= most;
  field.value = figure(taken ? value : (set ?? base));
  if (taken) change(value === base ? undefined : value);
}
