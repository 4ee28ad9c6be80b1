import type { Feature, FeatureCollection, LineString, Point, Position } from 'geojson';
import type { LinkProperties, NodeProperties } from '../api/types';

export interface NodeInfo extends NodeProperties {
  at: Position;
}
export interface LinkInfo extends LinkProperties {
  line: Position[];
}

/** The network as the page needs it: looked up by id and walked from node to node. */
export interface Network {
  nodes: Map<string, NodeInfo>;
  links: Map<string, LinkInfo>;
  linksAt: Map<string, LinkInfo[]>;
  /** Languages beside English in which at least one place is named. */
  languages: string[];
}

export function networkOf(collection: FeatureCollection): Network {
  const network: Network = { nodes: new Map(), links: new Map(), linksAt: new Map(), languages: [] };
  const languages = new Set<string>();
  for (const feature of collection.features) {
    if (feature.properties?.['kind'] === 'node') addNode(network, feature as Feature<Point, NodeProperties>);
    else addLink(network, feature as Feature<LineString, LinkProperties>);
  }
  for (const node of network.nodes.values()) Object.keys(node.names ?? {}).forEach((l) => languages.add(l));
  network.languages = [...languages].filter((language) => language !== 'en').sort();
  return network;
}

function addNode(network: Network, feature: Feature<Point, NodeProperties>): void {
  network.nodes.set(feature.properties.id, { ...feature.properties, at: feature.geometry.coordinates });
}

function addLink(network: Network, feature: Feature<LineString, LinkProperties>): void {
  const link = { ...feature.properties, line: feature.geometry.coordinates };
  network.links.set(link.id, link);
  for (const end of [link.from, link.to]) {
    const known = network.linksAt.get(end);
    if (known) known.push(link);
    else network.linksAt.set(end, [link]);
  }
}

/** The name of a place in the language asked for, else in English, else as the data has it; an unknown id is itself. */
export function nameOf(network: Network | undefined, id: string, language = 'en'): string {
  const node = network?.nodes.get(id);
  return node?.names?.[language] || node?.names?.['en'] || node?.name || id;
}

/** Points of a link in the direction of travel that starts at `from`. */
export function lineFrom(link: LinkInfo, from: string): Position[] {
  return link.from === from ? link.line : [...link.line].reverse();
}
