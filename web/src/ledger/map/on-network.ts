import type { LedgerRow } from '../../api/ledger-types';
import type { Network } from '../../network/network';
import { listOf } from '../rows';

/**
 * Links and places of the network that a project names: an id, the two ends of a link without its mode, or the short
 * name that links carry in brackets, such as (BTK). A project that names none of these is not drawn.
 */
export function onNetwork(project: LedgerRow, network: Network): { links: string[]; nodes: string[] } {
  const all = listOf(project, 'networkLinks')
    .filter(Boolean)
    .map((pattern) => named(pattern, network));
  return { links: all.flatMap((one) => one.links), nodes: all.flatMap((one) => one.nodes) };
}

function named(pattern: string, network: Network): { links: string[]; nodes: string[] } {
  const ends = new RegExp(`^(rail|road|sea|ferry|inland-waterway)-${escaped(pattern)}$`);
  const mark = `(${pattern.toLocaleUpperCase('en')})`;
  const links = [...network.links.values()]
    .filter((link) => link.id === pattern || ends.test(link.id) || link.name.includes(mark))
    .map((link) => link.id);
  return { links, nodes: network.nodes.has(pattern) ? [pattern] : [] };
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
