import type { Commodity } from '../api/types';
import { nameOf } from '../network/network';
import type { Slot, State } from '../state/store';
import { countryName } from '../text/country';
import { formatDay, formatList } from '../text/number';
import { has, t } from '../text/message';

/** The words that stand in a slot now. */
export function slotText(state: State, slot: Slot): string {
  const { view, network } = state;
  switch (slot) {
    case 'goods':
      return goodsText(state.commodities, view.goods);
    case 'from':
      return view.from ? nameOf(network, view.from, view.lang) : t('question.somewhere');
    case 'to':
      return view.to ? nameOf(network, view.to, view.lang) : t('question.somewhere');
    case 'year':
      return String(yearOf(state));
    case 'leave':
      return view.leave ? formatDay(view.leave) : t('question.any-day');
    case 'avoid':
      return view.avoid.length
        ? formatList(view.avoid.map((id) => thingName(state, id)))
        : t('question.nothing');
    case 'via':
      return view.via.length
        ? formatList(view.via.map((id) => nameOf(network, id, view.lang)))
        : t('question.anywhere');
  }
}

export function goodsText(commodities: readonly Commodity[], id: string): string {
  const phrase = `goods.${id}`;
  if (has(phrase)) return t(phrase);
  const commodity = commodities.find((c) => c.id === id);
  if (!commodity) return id;
  const name = /^\p{Lu}\p{Ll}/u.test(commodity.name)
    ? commodity.name.slice(0, 1).toLocaleLowerCase('en') + commodity.name.slice(1)
    : commodity.name;
  return commodity.containerised ? t('question.container', { name }) : name;
}

/** A place, a link or a country, whichever has that id. */
export function thingName(state: State, id: string): string {
  if (/^[A-Z]{2}$/.test(id)) return countryName(id);
  return state.network?.links.get(id)?.name || nameOf(state.network, id, state.view.lang);
}

/** The year asked for; without one, that of the answer or of the data. */
export function yearOf(state: State): number {
  const known = state.health?.knownOn ? Number(state.health.knownOn.slice(0, 4)) : new Date().getFullYear();
  return state.view.year ?? known;
}
