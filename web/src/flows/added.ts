import type { AddedLink, FlowResult } from '../api/flow-types';
import type { LinkInfo, Network } from '../network/network';
import { store } from '../state/store';
import { flow, type FlowState } from './state';
import type { WhatIf } from './view';

const none: ReadonlyMap<string, LinkInfo> = new Map();
const known = new WeakMap<FlowResult, { network: Network; links: ReadonlyMap<string, LinkInfo> }>();

/** Lines that the scenario of an answer adds, by id: the tables do not have them. */
export function addedOf(result: FlowResult, network: Network): ReadonlyMap<string, LinkInfo> {
  if (!result.addedLinks?.length) return none;
  const had = known.get(result);
  if (had?.network === network) return had.links;
  const links = new Map(result.addedLinks.flatMap((link) => placed(link, network)));
  known.set(result, { network, links });
  return links;
}

/** Where it lies: straight between its ends, as a scenario states no points between them. */
function placed(link: AddedLink, network: Network): [string, LinkInfo][] {
  const [from, to] = [network.nodes.get(link.from)?.at, network.nodes.get(link.to)?.at];
  return from && to ? [[link.id, { ...link, kind: 'link', line: [from, to] }]] : [];
}

/** A link of the tables, or one that an answer on the screen adds. */
export function linkInfo(id: string): LinkInfo | undefined {
  const { network } = store.state;
  const { base, answer } = flow();
  if (!network) return undefined;
  return (
    network.links.get(id) ??
    (answer && addedOf(answer, network).get(id)) ??
    (base && addedOf(base, network).get(id))
  );
}

/** A line that B has and A has not. */
export interface Added {
  link: LinkInfo;
  /** Nobody plans it but the scenario; or it is planned, and open in the scenario. */
  kind: 'added' | 'opened';
}

export function addedIn({ base, answer }: Pick<FlowState, 'base' | 'answer'>): Added[] {
  const { network } = store.state;
  if (!network || !base || !answer || base === answer) return [];
  const before = addedOf(base, network);
  const used = new Map(base.links.map((one) => [one.id, one.forwardTonnes + one.backwardTonnes]));
  const fresh = [...addedOf(answer, network).values()].filter(({ id }) => !before.has(id));
  const opened = answer.links.flatMap((one) => {
    const link = network.links.get(one.id);
    const carries = one.forwardTonnes + one.backwardTonnes > 0 && !used.get(one.id);
    return link && link.status !== 'open' && carries ? [link] : [];
  });
  return [
    ...fresh.map((link) => ({ link, kind: 'added' as const })),
    ...opened.map((link) => ({ link, kind: 'opened' as const })),
  ];
}

/** Links that a change closes or cuts by name. */
export function closedBy(what: WhatIf): string[] {
  const named = what.more.flatMap((one) => {
    if (one.change !== 'close' && one.change !== 'cut') return [];
    return Array.isArray(one.links) ? one.links : (one.links?.ids ?? []);
  });
  return [...new Set([...what.close, ...named])];
}
