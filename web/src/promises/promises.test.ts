import { describe, expect, it } from 'vitest';
import type { PromiseRow } from '../api/promise-types';
import { dotX } from './dots';
import { firstDay, lastDay } from '../ledger/days';
import { deadlineOf, grouped, listOf, matches, type Filter } from './group';
import { lookOf, statuses, statusOrder, statusWord } from './status';
import { parts } from './strip';

const row = (id: string, more: Partial<PromiseRow> = {}): PromiseRow => ({
  id,
  title: id,
  madeBy: ['AZ'],
  status: 'no-data',
  ...more,
});
const all: Filter = { of: '', about: '', statuses: [], due: [] };
const today = '2026-11-22';

describe('the statuses', () => {
  it('are twelve, each with its own word, told apart without colour', () => {
    expect(statuses).toHaveLength(12);
    expect(new Set(statuses.map(statusWord)).size).toBe(12);
    expect(
      new Set(statuses.map((one) => lookOf(one).sign.strings.join() + lookOf(one).fill + one)).size,
    ).toBe(12);
    expect(statuses.filter((one) => lookOf(one).fill === 'hatched')).toEqual(['no-data', 'not-rated']);
  });

  it('come in one order, what is not known last', () => {
    expect(statusOrder('met-in-time')).toBe(0);
    expect(statusOrder('not-rated')).toBe(11);
    expect(statusOrder('new-one' as never)).toBe(12);
  });

  it('make a strip that leaves nothing out', () => {
    const strip = parts({ missed: 3, 'no-data': 5, 'met-late': 2 });
    expect(strip.map((one) => [one.status, one.count])).toEqual([
      ['met-late', 2],
      ['missed', 3],
      ['no-data', 5],
    ]);
    expect(strip.reduce((sum, one) => sum + one.share, 0)).toBeCloseTo(1);
    expect(parts({})).toEqual([]);
  });
});

describe('deadlines', () => {
  it.each([
    ['2025', 'passed'],
    ['2026-10', 'passed'],
    ['2026-11', 'year'],
    ['2026', 'year'],
    ['2027', 'later'],
    [undefined, 'none'],
  ])('%s is %s', (deadline, due) => {
    expect(deadlineOf(row('x', deadline ? { deadline } : {}), today)).toBe(due);
  });

  it('begin with their first day and end with their last', () => {
    expect(['2024', '2024-02', '2024-02-03', ''].map(firstDay)).toEqual([
      '2024-01-01',
      '2024-02-01',
      '2024-02-03',
      '',
    ]);
    expect(['2024', '2024-02', '2024-02-03'].map(lastDay)).toEqual([
      '2024-12-31',
      '2024-02-29',
      '2024-02-03',
    ]);
  });
});

describe('the board', () => {
  const rows = [
    row('b', { domain: 'trade', status: 'missed', deadline: '2023' }),
    row('a', { domain: 'trade', status: 'met-late', madeBy: ['AZ', 'TR'] }),
    row('c', { status: 'no-data', madeBy: ['KZ'] }),
  ];

  it('filters by maker, subject, status and deadline together', () => {
    const ids = (filter: Partial<Filter>): string[] =>
      rows.filter((one) => matches(one, { ...all, ...filter }, today)).map((one) => one.id);
    expect(ids({})).toEqual(['b', 'a', 'c']);
    expect(ids({ of: 'TR' })).toEqual(['a']);
    expect(ids({ about: 'trade', due: ['passed'] })).toEqual(['b']);
    expect(ids({ statuses: ['no-data', 'missed'] })).toEqual(['b', 'c']);
  });

  it('groups by subject, by each of the makers, and by deadline; within a group by status', () => {
    const names = (by: 'subject' | 'state' | 'deadline'): string[][] =>
      grouped(rows, by, today).map((group) => group.rows.map((one) => one.id));
    expect(names('subject').find((ids) => ids.includes('b'))).toEqual(['a', 'b']);
    expect(names('state')).toEqual([['a', 'b'], ['c'], ['a']]);
    expect(names('deadline')).toEqual([['b'], ['a', 'c']]);
  });

  it('reads only words it knows from the address', () => {
    expect(listOf('missed.<b>.passed..no-data')).toEqual(['missed', 'passed', 'no-data']);
  });
});

describe('progress', () => {
  it('lies between base and target, and is held at the edge beyond them', () => {
    expect(dotX(0)).toBeLessThan(dotX(0.5));
    expect(dotX(1)).toBe(120);
    expect(dotX(7)).toBe(dotX(2));
    expect(dotX(-3)).toBe(dotX(-1));
    expect(dotX(-3)).toBeLessThan(dotX(0));
  });
});
