import { has, t } from './message';

const names = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'code' });

/** Name of a country by its code; our own words come before those of the browser. */
export function countryName(code: string): string {
  const key = `country.${code}`;
  if (has(key)) return t(key);
  return /^[A-Z]{2}$/.test(code) ? (names.of(code) ?? code) : code;
}
