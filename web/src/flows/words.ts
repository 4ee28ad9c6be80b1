import type { Bottleneck } from '../api/flow-types';
import { linkInfo } from './added';
import { linksOfLine, plannedLines } from './levers';
import { nameOf } from '../network/network';
import { store } from '../state/store';
import { formatNumber, formatRough } from '../text/number';
import { t, word } from '../text/message';
import { isEastbound, linkOf, type Ribbon } from './ribbons';
import type { Lever, WhatIf } from './view';

export const noBreak = '\u00a0';

type Sign = 'auto' | 'exceptZero';

/** Figures of millions of tonnes, without the unit: two decimals under ten, where the model still means them. */
export function mtDigits(tonnes: number, sign: Sign = 'auto'): string {
  const mt = tonnes / 1e6;
  const size = Math.abs(mt);
  if (size > 0 && size < 0.005)
    return sign === 'auto' ? t('flows.under', { least: formatNumber(0.01, 2) }) : formatNumber(0, 2);
  return formatNumber(mt, size < 9.995 ? 2 : size < 99.95 ? 1 : 0, sign);
}

export function mt(tonnes: number, sign: Sign = 'auto'): string {
  return `${mtDigits(tonnes, sign)}${noBreak}${t('unit.mtPerYear')}`;
}

export function percent(part: number | undefined): string {
  return part === undefined ? t('flows.no-capacity') : `${formatNumber(100 * part)}${noBreak}%`;
}

export function usd(value: number): string {
  return value === 0
    ? formatNumber(0)
    : value < 0.01
      ? t('flows.under', { least: formatNumber(0.01, 2) })
      : value < 1
        ? formatNumber(value, 2)
        : formatRough(value);
}

/** Milliseconds of a re-solve, no finer than the clock of a browser is worth. */
export function ms(milliseconds: number): string {
  return `${formatNumber(Math.max(1, Math.round(milliseconds)))}${noBreak}ms`;
}

/** Small parts in powers of ten: 3e-6 says more than 0.000003. */
export function tiny(value: number): string {
  if (value === 0) return '0';
  const [digits = '', power = ''] = value.toExponential(1).split('e');
  return `${digits}e${power.replace('-', '\u2212').replace('+', '')}`;
}

export function place(id: string): string {
  return nameOf(store.state.network, id, store.state.view.lang);
}

export function between(from: string, to: string): string {
  return from === to ? place(from) : t('leg.between', { from: place(from), to: place(to) });
}

export function heading(ribbon: Pick<Ribbon, 'line'>): string {
  return t(isEastbound(ribbon.line) ? 'flows.eastbound' : 'flows.westbound');
}

/** "Horasan to Kars, rail, 93 % of capacity, 0.70 Mt/yr". */
export function ribbonSpoken(ribbon: Ribbon): string {
  return t('flows.spoken', {
    from: place(ribbon.from),
    to: place(ribbon.to),
    mode: word('mode', ribbon.link.mode),
    load:
      ribbon.load === undefined
        ? t('flows.no-capacity')
        : t('flows.of-capacity', { load: percent(ribbon.load) }),
    tonnes: mt(ribbon.tonnes),
  });
}

/** What a bottleneck is: its mode and which way it runs, or what is done there. */
export function bottleneckWhat(one: Bottleneck): string {
  const link = linkInfo(one.id);
  const line = link && (one.direction === 'backward' ? [...link.line].reverse() : link.line);
  const way = line && one.direction ? heading({ line }) : undefined;
  const kind = one.kind === 'link' ? undefined : word('flow-kind', one.kind);
  return [kind, word('mode', one.mode), way].filter(Boolean).join(', ');
}

export function bottleneckSpoken(one: Bottleneck): string {
  return t('flows.bottleneck-spoken', {
    rank: one.rank,
    name: bottleneckName(one),
    what: bottleneckWhat(one),
    price: usd(one.priceUsdPerTonne),
    load: percent(one.load),
  });
}

/** Links by their two ends; places by the name the answer gives them. */
export function bottleneckName(one: Bottleneck): string {
  if (one.kind !== 'link' || !linkInfo(one.id)) return one.name || between(one.from, one.to);
  return between(one.from, one.to);
}

export function linkName(id: string): string {
  const link = linkInfo(id);
  return link ? between(link.from, link.to) : id;
}

export function ribbonName(id: string): string {
  const link = linkInfo(linkOf(id));
  if (!link) return linkOf(id);
  return id.endsWith('<') ? between(link.to, link.from) : between(link.from, link.to);
}

export function leverFigure(value: number): string {
  return formatNumber(value, Number.isInteger(value) ? 0 : 1);
}

/** The changes in words, one each, in the order of the panel. */
export function changeWords(what: WhatIf): string[] {
  const { network } = store.state;
  const levers = (Object.entries(what.levers) as [Lever, number][]).map(([lever, value]) =>
    t('flows.change-lever', {
      lever: t(`lever.${lever}`),
      value: `${leverFigure(value)}${noBreak}${t(`lever-unit.${lever}`)}`,
    }),
  );
  const opened = new Set(what.open);
  const lines = plannedLines.flatMap(({ id, name }) => {
    const links = network ? linksOfLine(network, name) : [];
    if (!links.length || !links.every((link) => opened.has(link))) return [];
    links.forEach((link) => opened.delete(link));
    return [t('flows.change-open', { name: t(`planned.${id}`) })];
  });
  const links = [...opened].map((id) => t('flows.change-open', { name: linkName(id) }));
  const closed = what.close.map((id) => t('flows.change-close', { name: linkName(id) }));
  const more = what.more.length ? [t('flows.change-more', { n: what.more.length })] : [];
  return [...lines, ...links, ...closed, ...levers, ...more];
}
