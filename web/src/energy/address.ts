import { plantChoices } from '../api/energy-types';
import { cameraOf, cameraText } from '../state/camera-text';
import {
  carriers,
  emptyEnergyView,
  energySides,
  everywhere,
  lastYear,
  seasons,
  tabs,
  type EnergyView,
  type WhatIf,
} from './view';

/** The address of a view of energy: fixed order, defaults left out, what is not understood passed over. */
export const energyPath = '/energy';

const first = emptyEnergyView();

export function toEnergyAddress(view: EnergyView, lang?: string): string {
  const query = new URLSearchParams();
  const put = (name: string, value: string | undefined, usual?: string): void => {
    if (value && value !== usual) query.append(name, value);
  };
  put('show', view.carriers.join('.') || 'none', first.carriers.join('.'));
  put('year', String(view.year), String(first.year));
  put('plants', view.plants, first.plants);
  put('h', view.hour && `${view.hour.season}.${view.hour.of}`);
  put('s', packed(view.what));
  put('d', view.side, first.side);
  put('swipe', view.swipe === undefined ? undefined : String(view.swipe));
  put('in', view.country, first.country);
  put('sel', view.sel);
  put('tab', view.tab, first.tab);
  put('t', view.table ? '1' : undefined);
  put('m', view.camera && cameraText(view.camera));
  put('lang', lang);
  if ([...query].length === 0) return energyPath;
  query.append('v', '1');
  return `${energyPath}?${query.toString().replaceAll('%2F', '/').replaceAll('%3A', ':').replaceAll('%2C', ',')}`;
}

export function fromEnergyAddress(search: string): EnergyView {
  const query = new URLSearchParams(search);
  const one = (name: string): string | undefined => query.get(name)?.trim() || undefined;
  const shown = one('show');
  const year = Number(one('year'));
  const swipe = Number(one('swipe'));
  const [season, of] = (one('h') ?? '').split('.');
  const named = seasons.find((name) => name === season);
  return {
    carriers: shown ? carriers.filter((name) => shown.split('.').includes(name)) : first.carriers,
    year: Number.isInteger(year) && year >= 2000 && year <= lastYear ? year : first.year,
    plants: plantChoices.find((name) => name === one('plants')) ?? first.plants,
    ...(named && /^\d{1,2}$/.test(of ?? '') && Number(of) < 24
      ? { hour: { season: named, of: Number(of) } }
      : {}),
    what: unpacked(one('s')),
    side: energySides.find((name) => name === one('d')) ?? first.side,
    ...(one('swipe') && swipe >= 0 && swipe <= 100 ? { swipe: Math.round(swipe) } : {}),
    country: /^[A-Z]{2}$/.test(one('in') ?? '') ? one('in')! : first.country,
    tab: tabs.find((name) => name === one('tab')) ?? first.tab,
    ...(one('sel') ? { sel: one('sel')! } : {}),
    table: one('t') === '1',
    ...(cameraOf(one('m')) ? { camera: cameraOf(one('m'))! } : {}),
  };
}

/** Changes in one line: "open:cable,close:pipe,cap:line:31". Ids are escaped, so a comma in one does no harm. */
export function packed(what: WhatIf): string {
  const links = (word: string, ids: readonly string[]): string[] =>
    ids.map((id) => `${word}:${encodeURIComponent(id)}`);
  const set = (word: string, table: Readonly<Record<string, number>>): string[] =>
    Object.entries(table).map(([id, value]) => `${word}:${encodeURIComponent(id)}:${value}`);
  return [
    ...links('lib', what.library === undefined ? [] : [what.library]),
    ...links('open', what.open),
    ...links('close', what.close),
    ...set('cap', what.capacity),
    ...set('demand', what.demand),
  ].join(',');
}

export function unpacked(text: string | undefined): WhatIf {
  const open = new Set<string>();
  const close = new Set<string>();
  const capacity: Record<string, number> = {};
  const demand: Record<string, number> = {};
  let library: string | undefined;
  for (const part of text?.split(',') ?? []) {
    const [word, name = '', figure = ''] = part.split(':');
    const id = decoded(name);
    const value = figure && Number(figure);
    if (!id) continue;
    if (word === 'open' || word === 'close') (word === 'open' ? open : close).add(id);
    else if (word === 'lib' && /^[a-z0-9-]+$/.test(id)) library = id;
    else if (!(typeof value === 'number' && value > 0 && value <= 1e6)) continue;
    else if (word === 'cap') capacity[id] = value;
    else if (word === 'demand' && (id === everywhere || /^[A-Z]{2}$/.test(id))) demand[id] = value;
  }
  return { open: [...open], close: [...close], capacity, demand, ...(library ? { library } : {}) };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}
