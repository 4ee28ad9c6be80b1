import type { Carrier, EnergyResult } from '../api/energy-types';
import { carriers } from './view';

/** Broad strokes would hide a small map. */
export const mostPx = matchMedia('(max-width: 699px)').matches ? 7 : 12;
const leastPx = 1.2;

/** The largest flow that can be drawn of each carrier: capacities differ too much in kind to share one law. */
export function widthLaws(base: EnergyResult): Record<Carrier, { most: number; unit: string }> {
  const entries = carriers.map((carrier) => {
    const links = base.links.filter((link) => link.carrier === carrier);
    const most = Math.max(1e-9, ...links.map((link) => link.capacity));
    return [carrier, { most, unit: links[0]?.capacityUnit ?? '' }] as const;
  });
  return Object.fromEntries(entries) as Record<Carrier, { most: number; unit: string }>;
}

/** Width goes with the root of the flow, as on the page of flows. */
export function widthPx(most: number, value: number): number {
  return Math.min(mostPx, Math.max(leastPx, mostPx * Math.sqrt(Math.abs(value) / most)));
}
