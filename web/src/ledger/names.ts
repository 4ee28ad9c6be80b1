import type { Figure } from '../api/ledger-types';
import { countryName } from '../text/country';
import { has, t } from '../text/ledger';

/** Who speaks: a state by its name, a known producer by its word, anyone else as the source writes it. */
export function claimantName(id: string): string {
  const key = `producer.${id}`;
  if (has(key)) return t(key);
  return /^[A-Z]{2}$/.test(id) ? countryName(id) : id;
}

/** A state, a pair of states, a flow between two, or the id of something else in words that can be read. */
export function areaName(id: string): string {
  const pair = /^([A-Z]{2})([->])([A-Z]{2})$/.exec(id);
  if (pair) return `${countryName(pair[1]!)} ${pair[2] === '>' ? '→' : '–'} ${countryName(pair[3]!)}`;
  if (/^[A-Z]{2}$/.test(id)) return countryName(id);
  return plainWords(id);
}

/** An id that has no word of its own: its hyphens become spaces, nothing is hidden. */
export function plainWords(id: string): string {
  const key = `indicator.${id}`;
  return has(key) ? t(key) : id.replaceAll('-', ' ');
}

/** Who made a promise: states by code, bodies in words. */
export function makerName(id: string): string {
  if (/^[A-Z]{2}$/.test(id)) return countryName(id);
  const key = `maker.${id}`;
  return has(key)
    ? t(key)
    : id.toLocaleUpperCase('en').length <= 4
      ? id.toLocaleUpperCase('en')
      : plainWords(id);
}

/** What a figure is about: states and pairs in the language of the reader, all else by the name the ledger gives. */
export function subjectName(figure: Figure & { id?: string }): string {
  const id = figure.subject ?? figure.id ?? '';
  return /^[A-Z]{2}([->][A-Z]{2})?$/.test(id) ? areaName(id) : (figure.subjectName ?? areaName(id));
}

/** What it says of it. */
export function propertyName(figure: Figure & { indicator?: string }): string {
  const id = figure.indicator ?? figure.property;
  return figure.propertyName ?? (id ? plainWords(id) : '');
}
