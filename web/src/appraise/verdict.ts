import type { CountryWorth } from '../api/appraise-types';

/** Smaller gains and losses are not named: money is told to three digits. */
const leastUsdMillion = 0.5;
const named = 3;

/** Who gains and who loses most, the largest first; whoever is no country (the climate, ships) stands in the table only. */
export function ends(
  countries: Readonly<Record<string, Pick<CountryWorth, 'netUsdMillion'>>>,
): Record<'gains' | 'losses', [string, number][]> {
  const all = Object.entries(countries)
    .filter(([code]) => /^[A-Z]{2}$/.test(code) && code !== 'XW')
    .map(([code, { netUsdMillion }]): [string, number] => [code, netUsdMillion])
    .filter(([, worth]) => Math.abs(worth) >= leastUsdMillion)
    .sort((a, b) => Math.abs(b[1]) - Math.abs(a[1]));
  return {
    gains: all.filter(([, worth]) => worth > 0).slice(0, named),
    losses: all.filter(([, worth]) => worth < 0).slice(0, named),
  };
}
