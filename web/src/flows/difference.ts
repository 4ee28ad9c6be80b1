import type { Bottleneck, FlowResult, Sum } from '../api/flow-types';
import type { Ribbon } from './ribbons';

/** How B differs from A. Always B less A. */
export interface RibbonChange {
  ribbon: Ribbon;
  tonnes: number;
  /** Carried nothing in A, or nothing any more in B. */
  kind: 'new' | 'gone' | 'changed';
}

/** Tonnes under which a difference may be nothing but what the two solvers left open. */
export function doubt(a: FlowResult, b: FlowResult): number {
  const open = (result: FlowResult): number => result.certificate.relativeGap * (result.totals.tonnes ?? 0);
  return open(a) + open(b);
}

/** Changed directions of links, the largest change first; what is in doubt is left out. */
export function changedRibbons(a: readonly Ribbon[], b: readonly Ribbon[], inDoubt: number): RibbonChange[] {
  const before = new Map(a.map((ribbon) => [ribbon.id, ribbon]));
  const after = new Map(b.map((ribbon) => [ribbon.id, ribbon]));
  return [...new Set([...before.keys(), ...after.keys()])]
    .map((id) => {
      const [old, now] = [before.get(id)?.tonnes ?? 0, after.get(id)?.tonnes ?? 0];
      const kind = old <= 0 ? ('new' as const) : now <= 0 ? ('gone' as const) : ('changed' as const);
      return { ribbon: (after.get(id) ?? before.get(id))!, tonnes: now - old, kind };
    })
    .filter((change) => Math.abs(change.tonnes) > inDoubt)
    .sort((x, y) => Math.abs(y.tonnes) - Math.abs(x.tonnes));
}

export function largestChange(changes: readonly RibbonChange[]): number {
  return Math.abs(changes[0]?.tonnes ?? 0);
}

export function sumId(sum: Sum): string {
  return sum.id ?? sum.country ?? sum.commodity ?? sum.mode ?? '';
}

/** Differences of sums that both answers know, the largest first. */
export function changedSums(
  a: readonly Sum[] = [],
  b: readonly Sum[] = [],
  of: (sum: Sum) => number | undefined,
): { sum: Sum; change: number }[] {
  const before = new Map(a.map((sum) => [sumId(sum), of(sum)]));
  return b
    .flatMap((sum) => {
      const [old, now] = [before.get(sumId(sum)), of(sum)];
      return old === undefined || now === undefined ? [] : [{ sum, change: now - old }];
    })
    .sort((x, y) => Math.abs(y.change) - Math.abs(x.change));
}

export function bottleneckId(bottleneck: Bottleneck): string {
  return [bottleneck.kind, bottleneck.id, bottleneck.direction ?? ''].join(' ');
}

/** Bottlenecks that A has and B has not, that B has and A has not, and the others. */
export function changedBottlenecks(
  a: FlowResult,
  b: FlowResult,
): Record<'gone' | 'new' | 'both', Bottleneck[]> {
  const [before, after] = [binding(a), binding(b)];
  const ids = (list: Bottleneck[]): Set<string> => new Set(list.map(bottleneckId));
  const [inA, inB] = [ids(before), ids(after)];
  return {
    gone: before.filter((one) => !inB.has(bottleneckId(one))),
    new: after.filter((one) => !inA.has(bottleneckId(one))),
    both: after.filter((one) => inA.has(bottleneckId(one))),
  };
}

/** Those where one more tonne of capacity is worth something; the others are only full-ish. */
function binding(result: FlowResult): Bottleneck[] {
  return result.bottlenecks.filter((one) => one.priceUsdPerTonne > 0);
}
