import type { Feature, Position } from 'geojson';
import type { Bottleneck } from '../../api/flow-types';
import type { Network } from '../../network/network';
import { t } from '../../text/message';
import type { Added } from '../added';
import { joined, type Piece } from '../join';
import { ribbonId, type Ribbon } from '../ribbons';
import { changeClass, changePx, loadClass, offsetPx, shownShare, widthPx } from '../scale';
import type { Shown } from '../shown';

/** Widths nearer than this look alike, and may be one line. */
const stepPx = 0.5;

interface Drawn extends Piece {
  properties: Record<string, number | string>;
}

/** Ribbons of flow as lines to draw, joined where they look alike. */
export function flowFeatures(shown: Shown, chevronOf: (load: number) => string): Feature[] {
  return lines(
    shown.ribbons
      .filter((ribbon) => ribbon.tonnes >= shown.least)
      .map((ribbon) => {
        const load = loadClass(ribbon.load);
        return drawn(ribbon, widthPx(shown.law, ribbon.tonnes), { load, chevron: chevronOf(load) });
      }),
  );
}

export function ghostFeatures(shown: Shown): Feature[] {
  return lines(
    shown.ghost
      .filter((ribbon) => ribbon.tonnes >= shown.least)
      .map((ribbon) => drawn(ribbon, widthPx(shown.law, ribbon.tonnes), {})),
  );
}

export function changeFeatures(shown: Shown, chevronOf: (change: number) => string): Feature[] {
  return lines(
    shown.changes
      .filter(({ tonnes }) => Math.abs(tonnes) >= shownShare * shown.mostChange)
      .map(({ ribbon, tonnes }) => {
        const change = changeClass(shown.mostChange, tonnes);
        const width = changePx(shown.mostChange, tonnes);
        return drawn(ribbon, width, { change, chevron: chevronOf(change) });
      }),
  );
}

function drawn(ribbon: Ribbon, px: number, more: Record<string, number | string>): Drawn {
  const width = Math.max(1, Math.round(px / stepPx) * stepPx);
  const properties = { width, offset: offsetPx(width), ...more };
  return {
    from: ribbon.from,
    to: ribbon.to,
    line: ribbon.line,
    look: JSON.stringify(properties),
    properties,
  };
}

function lines(pieces: Drawn[]): Feature[] {
  return joined(pieces).map(({ line, pieces: [first] }) => lineFeature(line, first!.properties));
}

/** Every drawn direction by itself, unseen: what a click falls on. */
export function hitFeatures(shown: Shown): Feature[] {
  const width = (ribbon: Ribbon): number => Math.max(1, widthPx(shown.law, ribbon.tonnes));
  const flows = shown.kind === 'flows' ? shown.ribbons : shown.ghost;
  const changed = shown.kind === 'change' ? shown.changes.map(({ ribbon }) => ribbon) : [];
  const all = new Map([...flows.filter((r) => r.tonnes >= shown.least), ...changed].map((r) => [r.id, r]));
  return [...all.values()].map((ribbon) => hit(ribbon, width(ribbon)));
}

function hit(ribbon: Ribbon, width: number): Feature {
  return lineFeature(ribbon.line, { id: ribbon.id, width, offset: offsetPx(width) });
}

/** The chosen direction of a link, drawn or not. */
export function chosenFeatures(shown: Shown, id: string | undefined): Feature[] {
  const ribbon = id ? [...shown.ribbons, ...shown.ghost].find((one) => one.id === id) : undefined;
  if (!ribbon) return [];
  const change = shown.changes.find((one) => one.ribbon.id === id);
  const width =
    shown.kind === 'change' && change
      ? changePx(shown.mostChange, change.tonnes)
      : widthPx(shown.law, ribbon.tonnes);
  return [hit(ribbon, width)];
}

export function closedFeatures(network: Network, ids: readonly string[], label: string): Feature[] {
  return ids.flatMap((id) => {
    const link = network.links.get(id);
    return link ? [lineFeature(link.line, { id: ribbonId(id, 'forward') }), worded(link.line, label)] : [];
  });
}

/** Lines that are there in B only, with the word for it. */
export function addedFeatures(all: readonly Added[]): Feature[] {
  return all.flatMap(({ link, kind }) => [
    lineFeature(link.line, { id: ribbonId(link.id, 'forward') }),
    worded(link.line, t(`flow-map.${kind}`)),
  ]);
}

function worded(line: Position[], label: string): Feature {
  return { type: 'Feature', properties: { label }, geometry: { type: 'Point', coordinates: middle(line) } };
}

/** How many bottlenecks get their number on the map: more would hide it. */
const ranked = 12;

export function rankFeatures(
  network: Network,
  list: readonly Bottleneck[],
  marked: string | undefined,
): Feature[] {
  return list.slice(0, ranked).flatMap((bottleneck) => {
    const at = placeOf(network, bottleneck);
    if (!at) return [];
    const { rank } = bottleneck;
    return [
      {
        type: 'Feature' as const,
        properties: { rank, marked: marked === bottleneckKey(bottleneck) },
        geometry: { type: 'Point' as const, coordinates: at },
      },
    ];
  });
}

export function bottleneckKey({ kind, id, direction }: Bottleneck): string {
  return `${kind}/${ribbonId(id, direction)}`;
}

/** The middle of a link, or the place where goods wait. */
export function placeOf(network: Network, bottleneck: Bottleneck): Position | undefined {
  const link = network.links.get(bottleneck.id);
  if (link) return middle(link.line);
  const [from, to] = [network.nodes.get(bottleneck.from)?.at, network.nodes.get(bottleneck.to)?.at];
  return from && to ? middle([from, to]) : (from ?? to);
}

function middle(line: readonly Position[]): Position {
  const lengths = line.slice(1).map((p, i) => Math.hypot(p[0]! - line[i]![0]!, p[1]! - line[i]![1]!));
  let left = lengths.reduce((sum, length) => sum + length, 0) / 2;
  for (const [i, length] of lengths.entries()) {
    if (left <= length && length > 0) {
      const [a, b, part] = [line[i]!, line[i + 1]!, left / length];
      return [a[0]! + (b[0]! - a[0]!) * part, a[1]! + (b[1]! - a[1]!) * part];
    }
    left -= length;
  }
  return line[0]!;
}

function lineFeature(coordinates: Position[], properties: Feature['properties']): Feature {
  return { type: 'Feature', properties, geometry: { type: 'LineString', coordinates } };
}
