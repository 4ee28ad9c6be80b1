import type { FlowResult } from '../api/flow-types';
import type { Network } from '../network/network';
import { store } from '../state/store';
import { changedRibbons, doubt, largestChange, type RibbonChange } from './difference';
import { ribbonsOf, widest, type Ribbon } from './ribbons';
import { leastTonnes, widthLaw, type WidthLaw } from './scale';
import { flow } from './state';
import { firstModes, goodsGroups, isCompared, type FlowSide, type FlowView } from './view';

/** What the map, the legend and the lists show of the answers: worked out once for each answer and filter. */
export interface Shown {
  /** What is drawn: the difference of two answers, or one of them. */
  kind: 'flows' | 'change';
  result: FlowResult;
  ribbons: Ribbon[];
  /** The base, as the ghost behind a difference. */
  ghost: Ribbon[];
  changes: RibbonChange[];
  mostChange: number;
  law: WidthLaw;
  /** Tonnes under which nothing is drawn. */
  least: number;
}

const last = new Map<FlowSide, { of: unknown[]; shown: Shown }>();

/** What is shown of A, of B or of the difference: of that which the reader looks at when none is named. */
export function shown(side: FlowSide = flow().view.side): Shown | undefined {
  const { view, base, answer } = flow();
  const { network } = store.state;
  if (!network || !base || !answer) return undefined;
  const of = [base, answer, network, view.goods, view.modes, view.direction, view.released, isCompared(view)];
  const had = last.get(side);
  if (had && of.every((part, i) => part === had.of[i])) return had.shown;
  const now = build({ ...view, side }, base, answer, network);
  last.set(side, { of, shown: now });
  return now;
}

function build(view: FlowView, base: FlowResult, answer: FlowResult, network: Network): Shown {
  const comparing = isCompared(view) && base !== answer;
  const result = comparing && view.side === 'a' ? base : answer;
  const ribbons = ribbonsOf(result, network, view);
  const ghost = comparing ? ribbonsOf(base, network, view) : ribbons;
  const changes = comparing
    ? changedRibbons(ghost, ribbonsOf(answer, network, view), doubt(base, answer))
    : [];
  const law = widthLaw(
    widest(inland(view.released ? ribbons : ribbonsOf(base, network, fixed(view)), (ribbon) => ribbon)),
  );
  return {
    kind: comparing && view.side === 'diff' ? 'change' : 'flows',
    result,
    ribbons,
    ghost,
    changes,
    mostChange: largestChange(inland(changes, ({ ribbon }) => ribbon)),
    law,
    least: leastTonnes(law),
  };
}

/**
 * Deep-sea lanes carry ten times what any land route does and would make all of those hairs: the scale is that of
 * the others, and a lane beyond it stays at the widest.
 */
function inland<T>(all: T[], ribbonOf: (one: T) => Ribbon): T[] {
  const land = all.filter((one) => ribbonOf(one).link.mode !== 'sea');
  return land.length ? land : all;
}

/** The held scale is that of all goods in the base by rail and ferry, so that no filter and no scenario moves it. */
function fixed(view: FlowView): FlowView {
  return { ...view, direction: 'both', goods: goodsGroups, modes: firstModes };
}
