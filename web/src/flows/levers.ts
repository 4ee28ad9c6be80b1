import type { Change } from '../api/flow-types';
import type { Network } from '../network/network';
import type { Lever, WhatIf } from './view';

/** A slider: its range and step, in the unit of its message "lever-unit.<id>". */
export interface LeverRange {
  id: Lever;
  least: number;
  most: number;
  step: number;
  /** Position that changes nothing; for the BTK it stands in the data. */
  base?: number;
}

export const levers: readonly LeverRange[] = [
  { id: 'dwell', least: 0, most: 200, step: 5, base: 100 },
  { id: 'btk', least: 0.5, most: 17, step: 0.5 },
  { id: 'sailings', least: 10, most: 300, step: 10, base: 100 },
  { id: 'co2', least: 0, most: 200, step: 5, base: 0 },
  { id: 'demand', least: 50, most: 200, step: 5, base: 100 },
  { id: 'elasticity', least: 0, most: 2, step: 0.1, base: 0 },
];

const dwellCountries = ['KZ', 'AZ', 'GE', 'TR'];
const caspianCorridors = ['trans-caspian-aktau', 'trans-caspian-kuryk', 'trans-caspian-turkmenbashi'];
const btkBorder = 'rail-kartsakhi-canbaz';
const btkPlace = ['t-akhalkalaki-rail-1520-rail-1435', 't-akhalkalaki-rail-1435-rail-1520'];

/** Railways that are not there yet and can be laid by one switch, by the names their links carry. */
export const plannedLines = [
  { id: 'meghri', name: /^Horadiz - Aghband|\(TRIPP\)/ },
  { id: 'cku', name: /^CKU railway/ },
  { id: 'nakhchivan', name: /^Kars - Igdir|^Dilucu - Sadarak/ },
] as const;

export function linksOfLine(network: Network, name: RegExp): string[] {
  return [...network.links.values()]
    .filter((link) => link.mode === 'rail' && link.status !== 'open' && name.test(link.name))
    .map((link) => link.id);
}

/** Links of the Baku-Tbilisi-Kars railway: those in Georgia, and those beyond its border. */
function btkLinks(network: Network): { inside: string[]; beyond: string[] } {
  const all = [...network.links.values()].filter(
    (link) => link.mode === 'rail' && (link.name.includes('(BTK)') || link.id === btkBorder),
  );
  const georgian = (node: string): boolean => network.nodes.get(node)?.country === 'GE';
  const inside = all.filter((link) => georgian(link.from) && georgian(link.to));
  const beyond = all.filter((link) => !inside.includes(link));
  return { inside: inside.map((link) => link.id), beyond: beyond.map((link) => link.id) };
}

/** What the line through Georgia can take, in Mt a year, as the tables of today have it. */
export function btkCapacity(network: Network): number | undefined {
  const capacities = btkLinks(network).inside.flatMap((id) => network.links.get(id)?.capacityMtPerYear ?? []);
  return capacities.length ? Math.min(...capacities) : undefined;
}

/** The levers as a list of changes over the base, in a fixed order so that equal questions are equal texts. */
export function changesOf(what: WhatIf, network: Network | undefined): Change[] {
  const { dwell, btk, sailings, co2, demand } = what.levers;
  const changes: Change[] = [];
  if (what.open.length) changes.push({ change: 'open', links: [...what.open] });
  if (what.close.length) changes.push({ change: 'close', links: [...what.close] });
  if (dwell !== undefined)
    changes.push({
      change: 'scale',
      crossings: { countries: dwellCountries },
      field: 'dwellHours',
      factor: dwell / 100,
    });
  if (btk !== undefined && network) changes.push(...btkChanges(btk, network));
  if (sailings !== undefined)
    for (const corridor of caspianCorridors)
      changes.push({
        change: 'scale',
        services: { corridor, modes: ['ferry'] },
        field: 'departuresPerWeek',
        factor: sailings / 100,
      });
  if (co2 !== undefined) changes.push({ change: 'parameter', id: 'co2-price', value: co2 });
  if (demand !== undefined) changes.push({ change: 'demand', factor: demand / 100 });
  changes.push(...what.more);
  return changes;
}

/**
 * A list of changes as positions of the levers, as far as there are levers for them; the others stay as they are. The
 * way back from {@link changesOf}, so that a saved scenario moves the levers again.
 */
export function whatOf(changes: readonly Change[], network: Network | undefined): WhatIf {
  let what: WhatIf = { levers: {}, open: [], close: [], more: [] };
  let left = changes.map((one) => JSON.stringify(one));
  /** Takes the changes that a position means out of what is left, if all of them are there. */
  const take = (candidate: WhatIf): void => {
    const meant = changesOf({ ...candidate, more: [] }, network).map((one) => JSON.stringify(one));
    const known = changesOf(what, network).map((one) => JSON.stringify(one));
    const fresh = meant.filter((one) => !known.includes(one));
    if (!fresh.length || !fresh.every((one) => left.includes(one))) return;
    what = candidate;
    left = left.filter((one) => !fresh.includes(one));
  };
  for (const one of changes) {
    const { levers } = what;
    if ((one.change === 'open' || one.change === 'close') && Array.isArray(one.links))
      take({ ...what, [one.change]: one.links });
    else if (one.change === 'demand') take({ ...what, levers: { ...levers, demand: 100 * one.factor } });
    else if (one.change === 'parameter') take({ ...what, levers: { ...levers, co2: one.value } });
    else if (one.change === 'set') take({ ...what, levers: { ...levers, btk: one.value } });
    else if (one.change === 'scale')
      for (const lever of ['dwell', 'sailings'] as const)
        take({ ...what, levers: { ...levers, [lever]: Number((100 * one.factor).toFixed(3)) } });
  }
  return { ...what, more: left.map((one) => JSON.parse(one) as Change) };
}

/** Where more is to pass than the next stretch and the gauge change can take today, they are widened with it. */
function btkChanges(value: number, network: Network): Change[] {
  const { inside, beyond } = btkLinks(network);
  const field = 'capacityMtPerYear';
  const set = (links: string[]): Change => ({ change: 'set', links, field, value });
  const narrower = beyond.filter((id) => (network.links.get(id)?.capacityMtPerYear ?? Infinity) < value);
  const wider = value > (btkCapacity(network) ?? Infinity);
  return [
    ...(inside.length ? [set(inside)] : []),
    ...(narrower.length ? [set(narrower)] : []),
    ...(wider ? [{ change: 'set' as const, transfers: btkPlace, field, value }] : []),
  ];
}
