import type { LedgerRow } from '../../api/ledger-types';
import type { Network } from '../../network/network';
import { listOf } from '../rows';

export interface OnNetwork {
  links: string[];
  nodes: string[];
}

/**
 * Links and places of the network that a project names: an id; the short name that links carry, such as BTK; or two
 * places, which mean the shortest railway between them. A project that names none of these is not drawn.
 */
export function onNetwork(project: LedgerRow, network: Network): OnNetwork {
  const all = listOf(project, 'networkLinks')
    .filter(Boolean)
    .map((name) => named(name, network));
  return { links: all.flatMap((one) => one.links), nodes: all.flatMap((one) => one.nodes) };
}

function named(name: string, network: Network): OnNetwork {
  if (network.links.has(name)) return { links: [name], nodes: [] };
  if (network.nodes.has(name)) return { links: [], nodes: [name] };
  const links = [...network.links.values()].filter((link) => carries(link.name, name)).map((link) => link.id);
  return { links: links.length ? links : between(name, network), nodes: [] };
}

/** Whether the name of a link holds the short name as a word in capitals: "Canbaz - Kars (BTK)". */
function carries(linkName: string, short: string): boolean {
  return /^[a-z]{2,6}$/.test(short) && linkName.split(/[^A-Z]+/).includes(short.toUpperCase());
}

/** Railway between two places whose ids are joined by a hyphen; none where it does not fall into two known ids. */
function between(name: string, network: Network): string[] {
  const words = name.split('-');
  for (let i = 1; i < words.length; i++) {
    const [from, to] = [words.slice(0, i).join('-'), words.slice(i).join('-')];
    if (network.nodes.has(from) && network.nodes.has(to)) return railway(from, to, network);
  }
  return [];
}

/** The shortest way by rail, open or not; empty when there is none. */
function railway(from: string, to: string, network: Network): string[] {
  const km = new Map([[from, 0]]);
  const came = new Map<string, { link: string; before: string }>();
  const rails = [...network.links.values()].filter((link) => link.mode === 'rail');
  for (let changed = true; changed;) {
    changed = false;
    for (const link of rails)
      for (const [a, b] of [
        [link.from, link.to],
        [link.to, link.from],
      ] as const) {
        const there = (km.get(a) ?? Infinity) + link.lengthKm;
        if (there >= (km.get(b) ?? Infinity)) continue;
        km.set(b, there);
        came.set(b, { link: link.id, before: a });
        changed = true;
      }
  }
  const way: string[] = [];
  for (let at = to; at !== from; at = came.get(at)!.before) {
    const step = came.get(at);
    if (!step) return [];
    way.push(step.link);
  }
  return way;
}
