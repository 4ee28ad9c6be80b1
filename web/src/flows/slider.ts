import { html, nothing, type TemplateResult } from 'lit';
import { t } from '../text/message';
import type { LeverRange } from './levers';
import { change, move, rest, withLever } from './navigate';
import { flow } from './state';
import { leverFigure, noBreak } from './words';

const pageSteps = 10;

/** A lever: track with a tick at the base, the value as text beside it, range and basis below. */
export function slider(lever: LeverRange, base: number | undefined): TemplateResult | typeof nothing {
  if (base === undefined) return nothing;
  const { id, least, most, step } = lever;
  const set = flow().view.what.levers[id];
  const value = set ?? base;
  const unit = t(`lever-unit.${id}`);
  const at = (wanted: number): number => (Math.min(most, Math.max(least, wanted)) - least) / (most - least);
  const [low, high] = [Math.min(value, base), Math.max(value, base)];
  return html`<div class="lever ${set === undefined ? '' : 'is-changed'}">
    <label class="lever__name" for="lever-${id}">${t(`lever.${id}`)}</label>
    <span class="lever__value">
      <input
        id="lever-text-${id}"
        class="lever__text"
        inputmode="decimal"
        aria-label=${t('lever.text', { name: t(`lever.${id}`), unit })}
        .value=${leverFigure(value)}
        @change=${(event: Event) => typed(event, lever, base)}
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
        aria-valuetext=${`${leverFigure(value)} ${unit}`}
        title=${t('lever.reset')}
        @input=${(event: Event) => moved(lever, base, Number((event.target as HTMLInputElement).value))}
        @change=${rest}
        @dblclick=${() => back(lever)}
        @keydown=${(event: KeyboardEvent) => key(event, lever, base)}
      />
    </div>
    ${set !== undefined && id === 'elasticity' ? html`<p class="quiet">${t('lever-note.elasticity')}</p>` : nothing}
    <div class="lever__range" aria-hidden="true">
      <span>${leverFigure(least)}</span>
      <span class="lever__base">${t(`lever-base.${id}`, { base: leverFigure(base) })}</span>
      <span>${leverFigure(most)}</span>
    </div>
  </div>`;
}

function moved({ id }: LeverRange, base: number, value: number): void {
  move(id, value === base ? undefined : value);
}

/** Page keys go ten steps, Delete goes back to the base; arrows, Home and End are those of every slider. */
function key(event: KeyboardEvent, lever: LeverRange, base: number): void {
  const field = event.target as HTMLInputElement;
  const pages: Record<string, number> = { PageUp: pageSteps, PageDown: -pageSteps };
  if (event.key === 'Delete' || event.key === 'Backspace') back(lever);
  else if (event.key in pages) {
    field.value = String(Number(field.value) + pages[event.key]! * lever.step);
    moved(lever, base, Number(field.value));
    rest();
  } else return;
  event.preventDefault();
}

function back({ id }: LeverRange): void {
  rest();
  if (flow().view.what.levers[id] !== undefined) change(withLever(flow().view.what, id, undefined));
}

/** What is typed is taken when it is a number within the range; else the field shows what holds. */
function typed(event: Event, { id, least, most }: LeverRange, base: number): void {
  const field = event.target as HTMLInputElement;
  const text = field.value.trim().replace(',', '.');
  const value = Number(text);
  if (text && value >= least && value <= most)
    change(withLever(flow().view.what, id, value === base ? undefined : value));
  field.value = leverFigure(flow().view.what.levers[id] ?? base);
}
