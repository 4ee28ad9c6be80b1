/** Where the parts of the leg chart lie. Plain numbers in pixels; no drawing here, so that it can be tested. */

export interface Span {
  x: number;
  width: number;
}

/** Bars laid end to end in proportion to their values; values of nothing get no width. */
export function spans(values: readonly number[], total: number, width: number): Span[] {
  const scale = total > 0 ? width / total : 0;
  let x = 0;
  return values.map((value) => {
    const span = { x, width: Math.max(0, value) * scale };
    x += span.width;
    return span;
  });
}

export interface Wanted {
  /** Number of the leg the label belongs to. */
  leg: number;
  middle: number;
  width: number;
  /** Heavier labels are placed first and win the room. */
  weight: number;
}
export interface Placed extends Wanted {
  x: number;
  level: number;
}

/** Labels that have room, on as few levels as needed; level 0 is nearest to the bars. */
export function placeLabels(wanted: readonly Wanted[], width: number, levels: number, gap = 8): Placed[] {
  const placed: Placed[] = [];
  for (const label of [...wanted].sort((a, b) => b.weight - a.weight)) {
    const x = Math.min(Math.max(0, label.middle - label.width / 2), Math.max(0, width - label.width));
    for (let level = 0; level < levels; level++) {
      if (placed.some((other) => overlaps(other, x, label, level, gap))) continue;
      placed.push({ ...label, x, level });
      break;
    }
  }
  return placed.sort((a, b) => a.middle - b.middle);
}

/** Labels on one level must not touch; the line from a higher label to its bar must not cross a lower one. */
function overlaps(other: Placed, x: number, label: Wanted, level: number, gap: number): boolean {
  const touches = x < other.x + other.width + gap && other.x < x + label.width + gap;
  if (other.level === level) return touches;
  const [low, lineAt] = other.level < level ? [other, label.middle] : [{ ...label, x, level }, other.middle];
  return lineAt > low.x - 2 && lineAt < low.x + low.width + 2;
}

/** One tick for every whole day from the departure on. */
export function dayTicks(hours: number, width: number): number[] {
  if (!(hours > 0)) return [];
  return Array.from({ length: Math.floor(hours / 24) + 1 }, (_, day) => (day * 24 * width) / hours);
}

export interface Band extends Span {
  name: string | undefined;
}

/** Neighbouring bars of the same country as one band. */
export function bands(bars: readonly Span[], names: readonly (string | undefined)[]): Band[] {
  const result: Band[] = [];
  bars.forEach((bar, i) => {
    const last = result.at(-1);
    if (last && last.name === names[i]) last.width = bar.x + bar.width - last.x;
    else result.push({ ...bar, name: names[i] });
  });
  return result.filter((band) => band.width > 0);
}

/** From the shortest to the longest time of a stop, drawn from where the stop begins; cut at the end of the chart. */
export function whisker(
  start: number,
  low: number,
  high: number,
  total: number,
  width: number,
): Span & { cut: boolean } {
  const scale = total > 0 ? width / total : 0;
  const from = Math.min(width, start + low * scale);
  const to = start + high * scale;
  return { x: from, width: Math.max(0, Math.min(width, to) - from), cut: to > width };
}

/** Room a text needs in the small sizes of the chart: close enough to place labels by. */
export function textWidth(text: string, size: number): number {
  return [...text].length * size * 0.58;
}
