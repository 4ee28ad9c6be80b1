import type { Carrier, EnergyResult } from '../api/energy-types';
import type { LinkInfo, Network, NodeInfo } from '../network/network';

/** The carriers shown as a network of the map, so that keys walk along their links as they do along railways. */
export function networkOf(result: EnergyResult, shown: readonly Carrier[]): Network {
  const network: Network = { nodes: new Map(), links: new Map(), linksAt: new Map(), languages: [] };
  const links = result.links.filter((link) => shown.includes(link.carrier));
  const degree = new Map<string, number>();
  for (const { from, to } of links) for (const end of [from, to]) degree.set(end, (degree.get(end) ?? 0) + 1);
  for (const { id, name, country, kind, lat, lon } of result.nodes) {
    if (!degree.has(id)) continue;
    // The more meet at a place, the earlier it is named.
    const rank = Math.round(120 / (degree.get(id) ?? 1));
    const node: NodeInfo = { kind: 'node', id, name, country, nodeKind: kind, rank, at: [lon, lat] };
    network.nodes.set(id, node);
  }
  for (const link of links) {
    const [a, b] = [network.nodes.get(link.from), network.nodes.get(link.to)];
    if (!a || !b) continue;
    const info: LinkInfo = {
      kind: 'link',
      id: link.id,
      mode: 'rail',
      name: link.name,
      from: link.from,
      to: link.to,
      status: link.open ? 'open' : 'planned',
      lengthKm: link.lengthKm ?? 0,
      basis: link.basis,
      line: link.shape.length > 1 ? link.shape : [a.at, b.at],
    };
    network.links.set(link.id, info);
    for (const end of [link.from, link.to])
      network.linksAt.set(end, [...(network.linksAt.get(end) ?? []), info]);
  }
  return network;
}
