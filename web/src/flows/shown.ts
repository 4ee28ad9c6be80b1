import type { FlowResult } from '../api/flow-types';
import type { Network } from '../network/network';
import { store } from '../state/store';
import { changedRibbons, doubt, largestChange, type RibbonChange } from './difference';
import { ribbonsOf, widest, type Ribbon } from './ribbons';
import { leastTonnes, widthLaw, type WidthLaw } from './scale';
import { flow } from './state';
import { firstModes, goodsGroups, isChanged, type FlowView } from './view';

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

let last: { of: unknown[]; shown: Shown } | undefined;

export function shown(): Shown | undefined {
  const { view, base, answer } = flow();
  const { network } = store.state;
  if (!network || !base || !answer) return undefined;
  const of = [
    base,
    answer,
    network,
    view.goods,
    view.modes,
    view.direction,
    view.side,
    view.released,
    isChanged(view.what),
  ];
  if (last && of.every((part, i) => part === last!.of[i])) return last.shown;
  last = { of, shown: build(view, base, answer, network) };
  return last.shown;
}

function build(view: FlowView, base: FlowResult, answer: FlowResult, network: Network): Shown {
  const comparing = isChanged(view.what) && base !== answer;
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
