import type { Answer, RoutePlan } from '../api/types';
import { legLine } from '../network/route-line';
import { letterOf } from '../routes/facts';
import type { Network } from '../network/network';
import type { State } from '../state/store';

/** Files made of what is on the screen: the legs of the chosen route, or the whole answer. */
export type Format = 'csv' | 'json' | 'geojson';

const types: Record<Format, string> = {
  csv: 'text/csv',
  json: 'application/json',
  geojson: 'application/geo+json',
};

export function download(format: Format, state: State, index: number): void {
  const answer = state.answer;
  const route = answer?.routes[index];
  if (!answer || !route) return;
  const text =
    format === 'csv'
      ? csvOf(route)
      : JSON.stringify(format === 'json' ? answer : geoJsonOf(answer, state.network), null, 2);
  const part = format === 'csv' ? `-${letterOf(index)}` : '';
  saveBlob(
    new Blob([text], { type: types[format] }),
    `kervan-${answer.from}-${answer.to}-${answer.year}${part}.${format}`,
  );
}

export function saveBlob(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}

const columns = [
  'kind',
  'mode',
  'gaugeMm',
  'from',
  'to',
  'link',
  'name',
  'km',
  'hours',
  'hoursLow',
  'hoursHigh',
  'hoursP90',
  'usdPerTonne',
  'kgCo2ePerTonne',
  'basis',
] as const;

export function csvOf(route: RoutePlan): string {
  const rows = route.legs.map((leg) =>
    [...columns.map((c) => leg[c]), leg.sources.join(';')].map(cell).join(','),
  );
  return [[...columns, 'sources'].join(','), ...rows, ''].join('\r\n');
}

/** A text that a spreadsheet would run as a formula gets an apostrophe in front. */
export function cell(value: string | number | undefined): string {
  if (value === undefined) return '';
  if (typeof value === 'number') return String(value);
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

export function geoJsonOf(answer: Answer, network: Network | undefined): object {
  return {
    type: 'FeatureCollection',
    features: answer.routes.map((route, i) => {
      const { legs, ...properties } = route;
      return {
        type: 'Feature',
        id: letterOf(i),
        properties: { letter: letterOf(i), dataset: answer.dataset, year: answer.year, ...properties },
        geometry: {
          type: 'MultiLineString',
          coordinates: network
            ? legs.flatMap((leg) => [legLine(leg, network)].filter((line) => line.length > 1))
            : [],
        },
      };
    }),
  };
}
