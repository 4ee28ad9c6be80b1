import type { RoutePlan } from '../api/types';
import { amount } from '../figures/quantity';
import { nameOf, type Network } from '../network/network';
import { countryName } from '../text/country';
import { t, word } from '../text/message';
import { gaugeChange } from './facts';

/** What a leg is, in few words: "rail 1520 mm", "border, China to Kazakhstan", "gauge 1435 to 1520". */
export function legDetail(route: RoutePlan, index: number, network: Network | undefined): string {
  const leg = route.legs[index]!;
  if (leg.kind === 'haul')
    return leg.gaugeMm ? t('leg.rail', { gauge: String(leg.gaugeMm) }) : word('mode', leg.mode);
  if (leg.kind === 'cross') return borderDetail(route, index, network);
  const gauges = gaugeChange(route, index);
  if (gauges) return t('leg.gauge', { before: String(gauges[0]), after: String(gauges[1]) });
  if (leg.kind === 'wait') return t('leg.wait', { mode: word('mode', leg.mode) });
  return transferDetail(route, index);
}

function borderDetail(route: RoutePlan, index: number, network: Network | undefined): string {
  const here = network?.nodes.get(route.legs[index]!.from)?.country;
  const next = route.legs.slice(index + 1).find((leg) => leg.kind === 'haul');
  const there = next && network?.nodes.get(next.to)?.country;
  if (!here || !there || here === there) return word('kind', 'cross');
  return t('leg.border', { from: countryName(here), to: countryName(there) });
}

function transferDetail(route: RoutePlan, index: number): string {
  const before = route.legs.slice(0, index).findLast((leg) => leg.kind === 'haul');
  const after = route.legs.slice(index + 1).find((leg) => leg.kind === 'haul');
  if (after && before?.mode !== after.mode) return t('leg.onto', { mode: word('mode', after.mode) });
  return word('kind', 'transfer');
}

/** Where a leg runs: one name for a stop, two for a haul. */
export function legPlace(
  route: RoutePlan,
  index: number,
  network: Network | undefined,
  lang?: string,
): string {
  const leg = route.legs[index]!;
  const from = nameOf(network, leg.from, lang);
  return leg.kind === 'haul' ? t('leg.between', { from, to: nameOf(network, leg.to, lang) }) : from;
}

/** The leg as it is read aloud and titled in the source popover. */
export function legSentence(
  route: RoutePlan,
  index: number,
  network: Network | undefined,
  lang?: string,
): string {
  return `${legPlace(route, index, network, lang)}, ${legDetail(route, index, network)}`;
}

/** The same with its time and length, for the marked leg. */
export function legSpoken(
  route: RoutePlan,
  index: number,
  network: Network | undefined,
  lang?: string,
): string {
  const leg = route.legs[index]!;
  const km = leg.km > 0 ? `, ${amount('km', leg.km)}` : '';
  return `${legSentence(route, index, network, lang)}${km}, ${amount('hours', leg.hours)}`;
}
