import type { LinkFlow } from '../api/flow-types';
import type { Mode } from '../api/types';
import type { Goods, Ways } from './view';

const groups: Record<string, Goods> = {
  'containers-general': 'containers',
  machinery: 'containers',
  vehicles: 'containers',
  food: 'containers',
  'cotton-textiles': 'containers',
  grain: 'grain',
  'metals-ferrous': 'metals',
  'metals-nonferrous': 'metals',
  fertilizer: 'fertilizer',
  coal: 'coal-ores',
  ores: 'coal-ores',
  'crude-oil': 'oil',
  'oil-products': 'oil',
  'natural-gas': 'oil',
};

/** The chip a commodity belongs to; what has none of its own is with the rest. */
export function goodsOf(commodity: string): Goods {
  return groups[commodity] ?? 'rest';
}

export function waysOf(mode: Mode): Ways {
  return mode === 'rail' || mode === 'road' ? mode : 'water';
}

/** Tonnes of the chosen goods, forward and backward; all of them when the answer does not tell goods apart. */
export function chosenTonnes(flow: LinkFlow, goods: ReadonlySet<Goods> | undefined): [number, number] {
  if (!goods || !flow.goods) return [flow.forwardTonnes, flow.backwardTonnes];
  let [forward, backward] = [0, 0];
  for (const [commodity, [there, back]] of Object.entries(flow.goods)) {
    if (!goods.has(goodsOf(commodity))) continue;
    forward += there;
    backward += back;
  }
  return [forward, backward];
}
