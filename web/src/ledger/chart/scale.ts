/** Scales of the charts over years: pure reckoning, in pixels. */

export interface Frame {
  width: number;
  height: number;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

export interface Scale {
  x: (year: number) => number;
  y: (value: number) => number;
  years: readonly number[];
  values: readonly number[];
}

/** Round steps of 1, 2, 2.5 or 5 that cover 0 to the largest value, about four of them. */
export function roundTicks(most: number, wanted = 4): number[] {
  if (!(most > 0) || !Number.isFinite(most)) return [0, 1];
  const rough = most / wanted;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 2.5, 5, 10].map((one) => one * power).find((one) => one >= rough * 0.999)!;
  const count = Math.ceil(most / step - 1e-9);
  return Array.from({ length: count + 1 }, (_, i) => Number((i * step).toPrecision(12)));
}

/** Whole years from the first to the last, thinned so that their names have room. */
export function yearTicks(first: number, last: number, most: number): number[] {
  const step = [1, 2, 5, 10, 20, 50].find((one) => (last - first) / one <= Math.max(1, most)) ?? 100;
  const start = Math.ceil(first / step) * step;
  return Array.from({ length: Math.floor((last - start) / step) + 1 }, (_, i) => start + i * step);
}

export function scaleOf(frame: Frame, years: readonly number[], values: readonly number[]): Scale {
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const ticks = roundTicks(Math.max(...values, 0));
  const top = ticks.at(-1)!;
  const [innerWidth, innerHeight] = [
    frame.width - frame.left - frame.right,
    frame.height - frame.top - frame.bottom,
  ];
  const span = Math.max(1, last - first);
  return {
    x: (year) => frame.left + ((year - first) / span) * innerWidth,
    y: (value) => frame.top + innerHeight - (value / top) * innerHeight,
    years: yearTicks(first, first + span, Math.floor(innerWidth / 52)),
    values: ticks,
  };
}

/** Year that a period is drawn at: its last one. Undefined where the text names none. */
export function yearOf(period: string | undefined): number | undefined {
  const years = period?.match(/(?:19|20)\d\d/g);
  return years ? Number(years.at(-1)) : undefined;
}

/** True where a period is less than its year: a month, a quarter, nine or eleven months. */
export function isPart(period: string | undefined): boolean {
  return period !== undefined && /^\d{4}-/.test(period) && !/^(\d{4})-01(-01)?\/\1-12(-31)?$/.test(period);
}

/** Places labels from top to bottom at least `gap` apart, each as near to its own height as can be. */
export function apart(wanted: readonly number[], gap: number, low: number, high: number): number[] {
  const order = wanted.map((y, i) => ({ y, i })).sort((a, b) => a.y - b.y);
  let last = low - gap;
  for (const one of order) last = one.y = Math.max(one.y, last + gap);
  let next = high + gap;
  for (const one of order.reverse()) next = one.y = Math.min(one.y, next - gap);
  const placed = new Array<number>(wanted.length);
  for (const one of order) placed[one.i] = one.y;
  return placed;
}
