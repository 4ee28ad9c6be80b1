import type { Change } from '../api/flow-types';
import { cameraOf, cameraText } from '../state/camera-text';
import {
  capacities,
  directions,
  emptyFlowView,
  firstModes,
  flowSides,
  goodsGroups,
  leverIds,
  methods,
  noChange,
  tabs,
  wayGroups,
  type FlowView,
  type Lever,
  type WhatIf,
} from './view';

/** The address of a view of the flows: fixed order, defaults left out, what is not understood passed over. */
export const flowPath = '/flows';

const first = emptyFlowView();

export function toFlowAddress(view: FlowView, lang?: string): string {
  const query = new URLSearchParams();
  const put = (name: string, value: string | undefined, usual?: string): void => {
    if (value && value !== usual) query.append(name, value);
  };
  put('dir', view.direction, first.direction);
  put('year', String(view.year), String(first.year));
  put('method', view.method, first.method);
  put('cap', view.capacity, first.capacity);
  put('a', view.a);
  put('b', view.b);
  put('s', view.b ? undefined : packed(view.what));
  put('d', view.side, first.side);
  put('swipe', view.swipe === undefined ? undefined : String(view.swipe));
  put('goods', view.goods.join('.') || 'none', goodsGroups.join('.'));
  put('modes', view.modes.join('.') || 'none', firstModes.join('.'));
  put('sel', view.sel);
  put('tab', view.tab, first.tab);
  put('basis', view.hurts.reported ? 'reported' : undefined);
  put('in', view.hurts.country);
  put('along', view.hurts.corridor);
  put('f', view.released ? '1' : undefined);
  put('t', view.table ? '1' : undefined);
  put('m', view.camera && cameraText(view.camera));
  put('lang', lang);
  if ([...query].length === 0) return flowPath;
  query.append('v', '1');
  return `${flowPath}?${plain(query.toString())}`;
}

export function fromFlowAddress(search: string): FlowView {
  const query = new URLSearchParams(search);
  const one = (name: string): string | undefined => query.get(name)?.trim() || undefined;
  const among = <T extends string>(all: readonly T[], name: string, usual: T): T =>
    all.find((value) => value === one(name)) ?? usual;
  const several = <T extends string>(all: readonly T[], name: string, usual: readonly T[]): readonly T[] => {
    const text = one(name);
    return text ? all.filter((value) => text.split('.').includes(value)) : usual;
  };
  const year = Number(one('year'));
  const swipe = Number(one('swipe'));
  const ofLibrary = (name: string): string | undefined => {
    const id = one(name);
    return id && /^[a-z0-9-]{1,80}$/.test(id) ? id : undefined;
  };
  return {
    direction: among(directions, 'dir', first.direction),
    year: /^\d{4}$/.test(one('year') ?? '') && year >= 2000 && year <= 2100 ? year : first.year,
    method: among(methods, 'method', first.method),
    capacity: among(capacities, 'cap', first.capacity),
    a: ofLibrary('a'),
    b: ofLibrary('b'),
    what: ofLibrary('b') ? noChange : unpacked(one('s')),
    side: among(flowSides, 'd', first.side),
    swipe: one('swipe') && swipe >= 0 && swipe <= 100 ? Math.round(swipe) : undefined,
    goods: several(goodsGroups, 'goods', goodsGroups),
    modes: several(wayGroups, 'modes', firstModes),
    sel: /^.+[<>]$/.test(one('sel') ?? '') ? one('sel') : undefined,
    tab: among(tabs, 'tab', first.tab),
    hurts: {
      reported: one('basis') === 'reported',
      country: /^[A-Z]{2}$/.test(one('in') ?? '') ? one('in') : undefined,
      corridor: /^[a-z0-9-]{1,60}$/.test(one('along') ?? '') ? one('along') : undefined,
    },
    released: one('f') === '1',
    table: one('t') === '1',
    camera: cameraOf(one('m')),
  };
}

/** Changes in one line: "dwell:50,close:rail-a-b". Ids are escaped, so a comma in one does no harm. */
export function packed(what: WhatIf): string {
  const levers = leverIds.flatMap((id) =>
    what.levers[id] === undefined ? [] : [`${id}:${what.levers[id]}`],
  );
  const links = (word: string, ids: readonly string[]): string[] =>
    ids.map((id) => `${word}:${encodeURIComponent(id)}`);
  const more = what.more.map((one) => `more:${encodeURIComponent(JSON.stringify(one))}`);
  return [...levers, ...links('open', what.open), ...links('close', what.close), ...more].join(',');
}

export function unpacked(text: string | undefined): WhatIf {
  const levers: Partial<Record<Lever, number>> = {};
  const open = new Set<string>();
  const close = new Set<string>();
  const more: Change[] = [];
  for (const part of text?.split(',') ?? []) {
    const [word = '', value = ''] = [part.slice(0, part.indexOf(':')), part.slice(part.indexOf(':') + 1)];
    const lever = leverIds.find((id) => id === word);
    if (lever && /^\d{1,5}(\.\d{1,3})?$/.test(value)) levers[lever] = Number(value);
    else if (word === 'open' || word === 'close') (word === 'open' ? open : close).add(decoded(value));
    else if (word === 'more') more.push(...changeIn(decoded(value)));
  }
  [open, close].forEach((ids) => ids.delete(''));
  return { levers, open: [...open], close: [...close], more };
}

/** A change as JSON; whether it makes sense the server says. */
function changeIn(text: string): Change[] {
  try {
    const change: unknown = JSON.parse(text);
    return change && typeof change === 'object' && 'change' in change ? [change as Change] : [];
  } catch {
    return [];
  }
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}

/** Signs that are allowed in a query stay as they are, so that an address can be read. */
function plain(query: string): string {
  return query.replaceAll('%2F', '/').replaceAll('%3A', ':').replaceAll('%2C', ',');
}
