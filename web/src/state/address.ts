import { cameraOf, cameraText } from './camera-text';
import { defaultGoods, emptyView, sides, sortKeys, type View } from './view';

/**
 * The address is the state: stable ids, a fixed order, defaults left out. Old addresses must keep opening,
 * so unknown or malformed parts are passed over, never an error.
 */
export const path = '/routes';

export function toAddress(view: View): string {
  const query = new URLSearchParams();
  const put = (name: string, value: string | undefined): void => {
    if (value) query.append(name, value);
  };
  put('from', view.from);
  put('to', view.to);
  view.via.forEach((place) => put('via', place));
  view.avoid.forEach((thing) => put('avoid', thing));
  put('goods', view.goods === defaultGoods ? undefined : view.goods);
  put('year', view.year?.toString());
  put('leave', view.leave);
  put('by', view.sort === 'time' ? undefined : view.sort);
  put('sel', view.sel.join('~'));
  put('d', view.sel.length > 1 && view.side !== 'diff' ? view.side : undefined);
  put('m', view.camera && cameraText(view.camera));
  put('t', view.table ? '1' : undefined);
  put('lang', view.lang);
  if ([...query].length === 0) return path;
  query.append('v', '1');
  return `${path}?${query.toString().replaceAll('%2F', '/').replaceAll('%3A', ':')}`;
}

export function fromAddress(search: string): View {
  const query = new URLSearchParams(search);
  const view = emptyView();
  const one = (name: string): string | undefined => query.get(name)?.trim() || undefined;
  const many = (name: string): string[] => [...new Set(query.getAll(name).filter((value) => value.trim()))];
  view.from = one('from');
  view.to = one('to');
  view.via = many('via');
  view.avoid = many('avoid');
  view.goods = one('goods') ?? defaultGoods;
  view.year = yearOf(one('year'));
  view.leave = dateOf(one('leave'));
  view.sort = sortKeys.find((key) => key === one('by')) ?? 'time';
  view.sel = selectionOf(one('sel'));
  view.side = sides.find((side) => side === one('d')) ?? 'diff';
  view.camera = cameraOf(one('m'));
  view.table = one('t') === '1';
  view.lang = one('lang');
  return view;
}

/** The part of the address that the server is asked: what changes here changes the answer. */
export function toQuery(view: View): string {
  const query = new URLSearchParams({ from: view.from ?? '', to: view.to ?? '', commodity: view.goods });
  if (view.year) query.set('year', String(view.year));
  if (view.leave) query.set('depart', view.leave);
  view.via.forEach((place) => query.append('via', place));
  view.avoid.forEach((thing) => query.append('avoid', thing));
  return query.toString();
}

function yearOf(text: string | undefined): number | undefined {
  return text && /^\d{4}$/.test(text) ? Number(text) : undefined;
}

function dateOf(text: string | undefined): string | undefined {
  if (!text || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text) ? text : undefined;
}

function selectionOf(text: string | undefined): string[] {
  const letters = (text ?? '').split('~').filter((letter) => /^[A-Z]$/.test(letter));
  return [...new Set(letters)].slice(0, 2);
}
