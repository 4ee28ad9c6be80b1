import { svg, type SVGTemplateResult } from 'lit';

/** Places of a chart of one day: 24 hours wide, from 0 up. */
export interface Frame {
  width: number;
  height: number;
  left: number;
  bottom: number;
  most: number;
}

export const x = (frame: Frame, hour: number): number =>
  hundredths(frame.left + ((frame.width - frame.left) * hour) / 23);
export const y = (frame: Frame, value: number): number =>
  hundredths((frame.height - frame.bottom) * (1 - value / frame.most));

function hundredths(value: number): number {
  return Math.round(100 * value) / 100;
}

/** A round number at or above a value, for the top of an axis. */
export function roundUp(value: number): number {
  if (!(value > 0)) return 1;
  const power = 10 ** Math.floor(Math.log10(value));
  return [1, 2, 2.5, 5, 10].map((step) => step * power).find((top) => top >= value)!;
}

/** Areas one upon another, the first at the ground. */
export function areas(
  frame: Frame,
  layers: readonly { values: readonly number[]; colour: string }[],
): SVGTemplateResult[] {
  let ground = layers[0]?.values.map(() => 0) ?? [];
  return layers.map(({ values, colour }) => {
    const top = values.map((value, i) => value + ground[i]!);
    const up = top.map((value, i) => `${x(frame, i)},${y(frame, value)}`);
    const down = ground.map((value, i) => `${x(frame, i)},${y(frame, value)}`).reverse();
    ground = top;
    return svg`<polygon points=${[...up, ...down].join(' ')} fill=${`var(--${colour})`} class="energy-area"></polygon>`;
  });
}

export function line(frame: Frame, values: readonly number[], className: string): SVGTemplateResult {
  return svg`<polyline points=${values.map((value, i) => `${x(frame, i)},${y(frame, value)}`).join(' ')} class=${className}></polyline>`;
}
