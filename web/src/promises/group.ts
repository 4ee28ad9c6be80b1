import type { PromiseRow } from '../api/promise-types';
import { lastDay } from '../ledger/days';
import { makerName } from '../ledger/names';
import { t, word } from '../text/ledger';
import { isStatus, statusOrder } from './status';

export const groupings = ['subject', 'state', 'deadline'] as const;
export type Grouping = (typeof groupings)[number];
export const deadlines = ['passed', 'year', 'later', 'none'] as const;
export type Deadline = (typeof deadlines)[number];

/** The filters of the board as they stand in the address; an empty list filters nothing. */
export interface Filter {
  of: string;
  about: string;
  statuses: readonly string[];
  due: readonly string[];
}

export const noSubject = 'other';

export function subjectOf(row: PromiseRow): string {
  return row.domain || noSubject;
}

export function subjects(rows: readonly PromiseRow[]): string[] {
  return [...new Set(rows.map(subjectOf))].sort((a, b) => word('domain', a).localeCompare(word('domain', b)));
}

export function makers(rows: readonly PromiseRow[]): string[] {
  return [...new Set(rows.flatMap((row) => row.madeBy))].sort((a, b) =>
    makerName(a).localeCompare(makerName(b)),
  );
}

/** A deadline is a day, a month or a year: it has passed when its last day has. */
export function deadlineOf(row: PromiseRow, today: string): Deadline {
  if (!row.deadline) return 'none';
  const last = lastDay(row.deadline);
  if (last < today) return 'passed';
  const inAYear = `${Number(today.slice(0, 4)) + 1}${today.slice(4)}`;
  return last <= inAYear ? 'year' : 'later';
}

export function matches(row: PromiseRow, filter: Filter, today: string): boolean {
  return (
    (!filter.of || row.madeBy.includes(filter.of)) &&
    (!filter.about || subjectOf(row) === filter.about) &&
    (!filter.statuses.length || filter.statuses.includes(row.status)) &&
    (!filter.due.length || filter.due.includes(deadlineOf(row, today)))
  );
}

export interface Group {
  name: string;
  rows: PromiseRow[];
}

/** Rows under their headings; a promise of several states stands under each of them. */
export function grouped(rows: readonly PromiseRow[], by: Grouping, today: string): Group[] {
  const groups = new Map<string, PromiseRow[]>();
  const put = (key: string, row: PromiseRow): void => {
    groups.set(key, [...(groups.get(key) ?? []), row]);
  };
  const sorted = [...rows].sort(
    (a, b) => statusOrder(a.status) - statusOrder(b.status) || a.title.localeCompare(b.title),
  );
  for (const row of sorted)
    if (by === 'state') row.madeBy.forEach((one) => put(one, row));
    else put(by === 'subject' ? subjectOf(row) : deadlineOf(row, today), row);
  const order = by === 'deadline' ? [...deadlines] : by === 'subject' ? subjects(rows) : makers(rows);
  return order
    .filter((key) => groups.has(key))
    .map((key) => ({ name: nameOf(key, by), rows: groups.get(key)! }));
}

function nameOf(key: string, by: Grouping): string {
  if (by === 'state') return makerName(key);
  return by === 'subject' ? word('domain', key) : t(`due.${key as Deadline}`);
}

/** Statuses or deadlines in the address: known ones only, joined by dots. */
export function listOf(text: string): string[] {
  return text.split('.').filter((one) => isStatus(one) || (deadlines as readonly string[]).includes(one));
}
