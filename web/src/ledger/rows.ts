import type { SourceRef } from '../api/ledger-types';
import type { LedgerRow } from '../api/ledger-types';

/** Reads the columns of a row that may be there or not. */
export function textOf(row: LedgerRow, ...names: string[]): string {
  for (const name of names) {
    const value = row[name];
    if (typeof value === 'string' || typeof value === 'number') return String(value);
  }
  return '';
}

export function listOf(row: LedgerRow, ...names: string[]): string[] {
  for (const name of names) {
    const value = row[name];
    if (Array.isArray(value)) return value.filter((one): one is string => typeof one === 'string');
    if (typeof value === 'string' && value) return value.split(';');
  }
  return [];
}

export function sourcesOf(row: LedgerRow): (SourceRef | string)[] {
  const value = row['sources'] ?? row['source'];
  if (Array.isArray(value)) return value as (SourceRef | string)[];
  return typeof value === 'string' && value ? value.split(';') : [];
}

/** The rows of a list, whatever the server calls it. */
export function rowsOf(answer: Record<string, unknown>, name: string): LedgerRow[] {
  const value = answer[name] ?? answer['rows'];
  return Array.isArray(value) ? (value as LedgerRow[]) : [];
}
