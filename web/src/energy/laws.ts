import type { Carrier, EnergyResult } from '../api/energy-types';
import { carriers } from './view';

/** The largest flow that can be drawn of each carrier: capacities differ too much in kind to share one law. */
export function widthLaws(base: EnergyResult): Record<Carrier, { most: number; unit: string }> {
  const entries = carriers.map((carrier) => {
    const links = base.links.filter((link) => link.carrier === carrier);
    const most = Math.max(1e-9, ...links.map((link) => link.capacity));
    return [carrier, { most, unit: links[0]?.capacityUnit ?? '' }] as const;
  });
  return Object.fromEntries(entries) as Record<Carrier, { most: number; unit: string }>;
}
