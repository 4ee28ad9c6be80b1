/** Broad strokes would hide a small map. */
export const mostPx = matchMedia('(max-width: 699px)').matches ? 7 : 12;
const leastPx = 1.2;

/** Differences are linear: half the change is half the width. */
export function changePx(most: number, change: number): number {
  return most > 0 ? Math.max(leastPx, (mostPx * Math.abs(change)) / most) : leastPx;
}

/** Width goes with the root of the flow, as on the page of flows. */
export function widthPx(most: number, value: number): number {
  return Math.min(mostPx, Math.max(leastPx, mostPx * Math.sqrt(Math.abs(value) / most)));
}
