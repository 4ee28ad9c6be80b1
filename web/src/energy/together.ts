import type { EnergyLink, EnergyResult } from '../api/energy-types';

/**
 * Lines that are not there yet, those together that make sense only together: a place that no open line reaches joins
 * all that meet in it, as a converter joins a cable with the line behind it. The longest stands first.
 */
export function plannedTogether(base: EnergyResult): EnergyLink[][] {
  const reached = new Set(base.links.filter((link) => link.open).flatMap((link) => [link.from, link.to]));
  const left = new Set(base.links.filter((link) => !link.open));
  const groups: EnergyLink[][] = [];
  for (const first of left) {
    left.delete(first);
    const group = [first];
    // The group grows while it is walked through.
    for (const link of group)
      for (const end of [link.from, link.to])
        if (!reached.has(end))
          for (const other of left)
            if (other.from === end || other.to === end) {
              left.delete(other);
              group.push(other);
            }
    groups.push(group.sort((a, b) => (b.lengthKm ?? 0) - (a.lengthKm ?? 0)));
  }
  return groups;
}

/** The lines that open with one that is not there yet. */
export function openedWith(base: EnergyResult, id: string): string[] {
  const group = plannedTogether(base).find((one) => one.some((link) => link.id === id));
  return group?.map((link) => link.id) ?? [id];
}
