/** The laws of the picture: width of a ribbon, class of a load, width and class of a change. */

export const leastPx = 1;
export const mostPx = 14;
/** What would be thinner than this part of the widest ribbon is not drawn. */
export const shownShare = 0.05;
/** Room between the two directions of a link, from its middle to the edge of a ribbon. */
const gapPx = 0.9;

const upTo = [0.25, 0.5, 0.75, 0.9, 1] as const;
/** Solvers stop within a hair of a hard limit; that much below it is full all the same. */
const full = 0.9995;

export interface WidthLaw {
  /** Millions of tonnes a year that the widest ribbon stands for. */
  widestMt: number;
  /** Pixels for the square root of a million tonnes. */
  k: number;
}

/** Width = k √Mt: volumes span 1 : 200, so a linear width would leave most of them a hair. */
export function widthLaw(mostTonnes: number): WidthLaw {
  const widestMt = mostTonnes > 0 ? mostTonnes / 1e6 : 1;
  return { widestMt, k: mostPx / Math.sqrt(widestMt) };
}

export function widthPx(law: WidthLaw, tonnes: number): number {
  return clamp(law.k * Math.sqrt(Math.max(0, tonnes) / 1e6));
}

/** Differences are linear: half the change is half the width. */
export function changePx(mostTonnes: number, tonnes: number): number {
  return mostTonnes > 0 ? clamp((mostPx * Math.abs(tonnes)) / mostTonnes) : leastPx;
}

/** `line-offset` is positive to the right of the direction of travel. */
export function offsetPx(width: number): number {
  return width / 2 + gapPx;
}

/** Tonnes under which a flow is not drawn: the width goes with the root, so a twentieth of it is 1/400 of the tonnes. */
export function leastTonnes(law: WidthLaw): number {
  return shownShare ** 2 * law.widestMt * 1e6;
}

function clamp(px: number): number {
  return Math.min(mostPx, Math.max(leastPx, px));
}

/** 1 to 6 by part of the capacity in use, 6 at or over the limit; 0 where no capacity is stated. */
export function loadClass(load: number | undefined): number {
  if (load === undefined) return 0;
  if (load >= full) return 6;
  return upTo.findIndex((limit) => load < limit) + 1;
}

/** -3 to 3: thirds of the largest change; 0 is the same. */
export function changeClass(mostTonnes: number, tonnes: number): number {
  if (tonnes === 0 || !(mostTonnes > 0)) return 0;
  return Math.sign(tonnes) * Math.min(3, Math.ceil((3 * Math.abs(tonnes)) / mostTonnes));
}

/** Three round amounts to show a law by; under a root small ones can still be seen, in a line they cannot. */
export function samplesMt(mostMt: number, law: 'root' | 'linear' = 'root'): number[] {
  const parts = law === 'root' ? [50, 6, 2] : [8, 3.5, 1.5];
  return [...new Set(parts.map((part) => roundMt(mostMt / part)))];
}

function roundMt(mt: number): number {
  const power = 10 ** Math.floor(Math.log10(mt));
  const step = [5, 2, 1].find((s) => s * power <= mt) ?? 1;
  return Number((step * power).toPrecision(1));
}
