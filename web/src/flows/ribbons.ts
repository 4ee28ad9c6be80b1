import type { Position } from 'geojson';
import type { FlowResult, LinkFlow } from '../api/flow-types';
import type { LinkInfo, Network } from '../network/network';
import { addedOf } from './added';
import { chosenTonnes, waysOf } from './goods';
import { allGoods, type Direction, type FlowView } from './view';

/** What one direction of a link carries. `id` is "link>" from its `from` to its `to`, "link<" back. */
export interface Ribbon {
  id: string;
  link: LinkInfo;
  /** Nodes in the direction of travel. */
  from: string;
  to: string;
  line: Position[];
  /** Tonnes a year of the goods that are shown. */
  tonnes: number;
  /** Part of the capacity in use by all goods. */
  load?: number;
  priceUsdPerTonne?: number;
}

export function ribbonId(link: string, way: 'forward' | 'backward' | undefined): string {
  return link + (way === 'backward' ? '<' : '>');
}

export function linkOf(id: string): string {
  return id.slice(0, -1);
}

/** Both directions of every link of the answer that the filters let through, largest first. */
export function ribbonsOf(result: FlowResult, network: Network, view: FlowView): Ribbon[] {
  const goods = allGoods(view) ? undefined : new Set(view.goods);
  return result.links
    .flatMap((flow) => {
      const link = network.links.get(flow.id) ?? addedOf(result, network).get(flow.id);
      if (!link || !view.modes.includes(waysOf(link.mode))) return [];
      return bothWays(flow, link, chosenTonnes(flow, goods));
    })
    .filter((ribbon) => heads(ribbon.line, view.direction))
    .sort((a, b) => b.tonnes - a.tonnes);
}

function bothWays(flow: LinkFlow, link: LinkInfo, [forward, backward]: [number, number]): Ribbon[] {
  return [
    {
      id: ribbonId(link.id, 'forward'),
      link,
      from: link.from,
      to: link.to,
      line: link.line,
      tonnes: forward,
      ...optional(flow.forwardLoad, flow.forwardPriceUsdPerTonne),
    },
    {
      id: ribbonId(link.id, 'backward'),
      link,
      from: link.to,
      to: link.from,
      line: [...link.line].reverse(),
      tonnes: backward,
      ...optional(flow.backwardLoad, flow.backwardPriceUsdPerTonne),
    },
  ];
}

function optional(
  load: number | undefined,
  price: number | undefined,
): Pick<Ribbon, 'load' | 'priceUsdPerTonne'> {
  return {
    ...(load === undefined ? {} : { load }),
    ...(price === undefined ? {} : { priceUsdPerTonne: price }),
  };
}

/** East or west by the two ends; a line due north counts as east. */
export function isEastbound(line: readonly Position[]): boolean {
  const [first, last] = [line[0]!, line.at(-1)!];
  return last[0]! === first[0]! ? last[1]! >= first[1]! : last[0]! > first[0]!;
}

function heads(line: readonly Position[], direction: Direction): boolean {
  return direction === 'both' || isEastbound(line) === (direction === 'east');
}

/** The largest flow among the ribbons, in tonnes. */
export function widest(ribbons: readonly Ribbon[]): number {
  return ribbons.reduce((most, ribbon) => Math.max(most, ribbon.tonnes), 0);
}
