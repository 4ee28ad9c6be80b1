import type { LinkUse } from '../api/flow-types';

/** Three columns of blocks and the bands between them, in units of the drawing. */
export interface Sankey {
  blocks: Block[];
  bands: Band[];
  /** Tonnes of all bands of one side. */
  tonnes: number;
}
export interface Block {
  column: 0 | 1 | 2;
  /** Id of what it stands for; `other` takes together what is too small to be told apart. */
  id: string;
  tonnes: number;
  y: number;
  height: number;
}
export interface Band {
  /** Column it leaves from. */
  column: 0 | 1;
  from: string;
  to: string;
  /** Goods, which give it its colour. */
  goods: string;
  tonnes: number;
  y0: number;
  y1: number;
  height: number;
}

export const other = '\u2026';
/** Between two columns. */
const mostBands = 20;
const mostNamed = 6;
/** Of all tonnes; less could not be labelled. */
const leastShare = 0.04;
const gap = 6;

/** At most 20 bands between two columns: as many origins, goods and destinations are named as that allows. */
export function sankeyOf(use: Pick<LinkUse, 'flows'>, height: number): Sankey {
  for (let named = mostNamed; named > 1; named--) {
    const picture = layout(use.flows, named, height);
    const between = (column: 0 | 1): number => picture.bands.filter((band) => band.column === column).length;
    if (Math.max(between(0), between(1)) <= mostBands) return picture;
  }
  return layout(use.flows, 1, height);
}

type Flows = LinkUse['flows'];
const parts = ['origin', 'commodity', 'destination'] as const;

function layout(flows: Flows, named: number, height: number): Sankey {
  const kept = parts.map((part) => largest(flows, part, named));
  const merged = flows.map(
    (flow) =>
      Object.assign(
        { tonnes: flow.tonnes },
        ...parts.map((part, i) => ({ [part]: kept[i]!.has(flow[part]) ? flow[part] : other })),
      ) as Flows[number],
  );
  const tonnes = merged.reduce((sum, flow) => sum + flow.tonnes, 0);
  const sums = parts.map((part) => inOrder(sumBy(merged, (flow) => flow[part])));
  const most = Math.max(1, ...sums.map((all) => all.length));
  const scale = tonnes > 0 ? (height - gap * (most - 1)) / tonnes : 0;
  const blocks = sums.flatMap((all, column) => stack(all, column as Block['column'], scale, height));
  return { blocks, bands: [...bands(merged, 0, blocks, scale), ...bands(merged, 1, blocks, scale)], tonnes };
}

/** The largest of a column; what is too small to carry its name goes with the others. */
function largest(flows: Flows, part: (typeof parts)[number], count: number): Set<string> {
  const all = inOrder(sumBy(flows, (flow) => flow[part]));
  const tonnes = all.reduce((sum, [, part]) => sum + part, 0);
  const named = all.filter(([, part], i) => i < count && (part >= leastShare * tonnes || i === 0));
  return new Set((all.length <= named.length + 1 ? all : named).map(([id]) => id));
}

function sumBy(flows: Flows, of: (flow: Flows[number]) => string): Map<string, number> {
  const sums = new Map<string, number>();
  for (const flow of flows) sums.set(of(flow), (sums.get(of(flow)) ?? 0) + flow.tonnes);
  return sums;
}

/** Largest first; what was taken together comes last. */
function inOrder(sums: Map<string, number>): [string, number][] {
  return [...sums].sort(([a, x], [b, y]) => Number(a === other) - Number(b === other) || y - x);
}

function stack(all: [string, number][], column: Block['column'], scale: number, height: number): Block[] {
  const used = all.reduce((sum, [, tonnes]) => sum + tonnes * scale, 0) + gap * (all.length - 1);
  let y = (height - used) / 2;
  return all.map(([id, tonnes]) => {
    const block: Block = { column, id, tonnes, y, height: tonnes * scale };
    y += block.height + gap;
    return block;
  });
}

/** Bands leave and arrive in the order of the blocks at their other end, so that they cross as little as they can. */
function bands(flows: Flows, column: 0 | 1, blocks: Block[], scale: number): Band[] {
  const [a, b] = [parts[column], parts[column + 1]!] as const;
  const at = (side: number, id: string): Block => blocks.find((one) => one.column === side && one.id === id)!;
  const sums = new Map<string, Band>();
  for (const flow of flows) {
    const key = `${flow[a]}\u0000${flow[b]}`;
    const band = sums.get(key) ?? {
      column,
      from: flow[a],
      to: flow[b],
      goods: flow.commodity,
      tonnes: 0,
      y0: 0,
      y1: 0,
      height: 0,
    };
    band.tonnes += flow.tonnes;
    sums.set(key, band);
  }
  const all = [...sums.values()];
  for (const band of all) band.height = band.tonnes * scale;
  place(
    all,
    'y0',
    (band) => at(column, band.from),
    (band) => at(column + 1, band.to).y,
  );
  place(
    all,
    'y1',
    (band) => at(column + 1, band.to),
    (band) => at(column, band.from).y,
  );
  return all;
}

function place(
  all: Band[],
  end: 'y0' | 'y1',
  block: (band: Band) => Block,
  order: (band: Band) => number,
): void {
  const used = new Map<Block, number>();
  for (const band of [...all].sort((x, y) => order(x) - order(y))) {
    const at = block(band);
    const before = used.get(at) ?? 0;
    band[end] = at.y + before;
    used.set(at, before + band.height);
  }
}
