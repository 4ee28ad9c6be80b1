import { saveBlob } from '../page/download';
import { energy } from './state';

/** The answer as it came, or its links as a table that a spreadsheet opens safely. */
export function download(kind: 'csv' | 'json'): void {
  const { answer } = energy();
  if (!answer) return;
  const text = kind === 'json' ? JSON.stringify(answer) : linksCsv();
  const type = kind === 'json' ? 'application/json' : 'text/csv';
  saveBlob(new Blob([text], { type }), `kervan-energy-${answer.year}-${answer.scenario.slice(0, 7)}.${kind}`);
}

const columns = [
  'id',
  'name',
  'carrier',
  'from',
  'to',
  'open',
  'opens',
  'capacity',
  'capacityUnit',
  'annualFlow',
  'unit',
  'load',
  'marginalValue',
  'marginalUnit',
  'basis',
] as const;

export function linksCsv(): string {
  const links = energy().answer?.links ?? [];
  const rows = links.map((link) => columns.map((column) => cell(link[column])).join(','));
  return `${[columns.join(','), ...rows].join('\r\n')}\r\n`;
}

/** A text that begins like a formula gets a mark before it, so that no spreadsheet computes it. */
function cell(value: string | number | boolean | undefined): string {
  const text = value === undefined ? '' : String(value);
  const safe = typeof value === 'string' && /^[=+\-@\t]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
