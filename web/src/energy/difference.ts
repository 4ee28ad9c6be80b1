import type { Carrier, EnergyLink, EnergyResult } from '../api/energy-types';
import { rateOf } from './rates';
import { carriers, type EnergyView } from './view';
import { widthLaws } from './laws';

/** How a line carries otherwise in B, in the unit of its capacity, counted in the direction in which it ran in A. */
export interface LineChange {
  link: EnergyLink;
  a: number;
  b: number;
  change: number;
  /** Whether what is counted runs against the direction of the link. */
  turned: boolean;
}

/** Where several flows cost the same, two answers may differ by nothing: less than this part of the widest is none. */
const doubtPart = 0.005;

/** Lines of the carriers shown that carry more or less in B, the largest change of its carrier first. */
export function changedLines(a: EnergyResult, b: EnergyResult, view: EnergyView): LineChange[] {
  const before = new Map(a.links.map((link) => [link.id, rateOf(link, a, view).value]));
  const laws = widthLaws(a);
  const all = b.links.flatMap((link): LineChange[] => {
    const [old, now] = [before.get(link.id) ?? 0, rateOf(link, b, view).value];
    const sign = Math.sign(old || now);
    const change = sign * (now - old);
    return view.carriers.includes(link.carrier) && Math.abs(change) > doubtPart * laws[link.carrier].most
      ? [{ link, a: sign * old + 0, b: sign * now + 0, change, turned: sign < 0 }]
      : [];
  });
  const most = mostChange(all);
  return all.sort(
    (x, y) => Math.abs(y.change) / most[y.link.carrier] - Math.abs(x.change) / most[x.link.carrier],
  );
}

/** The largest change of each carrier, which the widest line of a picture of changes stands for. */
export function mostChange(changes: readonly LineChange[]): Record<Carrier, number> {
  const of = (carrier: Carrier): number =>
    Math.max(
      0,
      ...changes.filter((one) => one.link.carrier === carrier).map(({ change }) => Math.abs(change)),
    );
  return Object.fromEntries(carriers.map((one) => [one, of(one)])) as Record<Carrier, number>;
}
