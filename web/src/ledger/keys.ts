import { commonActions, type Keys } from '../page/keyboard';
import type { KeyRow } from '../page/keys-dialog';
import { store } from '../state/store';
import { yearBefore } from './days';
import { ask } from './navigate';
import { ledger, setLedger, value } from './state';

/** Single keys of the pages of promises and the ledger. */
export const ledgerKeys: Keys = {
  actions: {
    ...commonActions,
    q: () => document.querySelector<HTMLElement>('.question .slot__button')?.focus(),
    n: () => step(1),
    p: () => step(-1),
    i: () => within('button.figure')?.click(),
    t: toggleTable,
    c: () => ledger().view.page === 'board' && compareDates(),
  },
};

export const ledgerKeyList: readonly KeyRow[] = [
  ['/', 'keys.find'],
  ['Q', 'keys.question'],
  ['N', 'keys.next-row'],
  ['P', 'keys.previous-row'],
  ['Enter', 'keys.open-row'],
  ['I', 'keys.sources'],
  ['T', 'keys.table'],
  ['C', 'keys.compare-dates'],
  ['?', 'keys.list'],
  ['Esc', 'keys.close'],
];

/** Two dates beside each other: the second one begins as the day a release before the first. */
export function compareDates(): void {
  if (value('b')) ask({ b: undefined });
  else {
    const now = value('at') || store.state.health?.knownOn || new Date().toISOString().slice(0, 10);
    ask({ b: yearBefore(now) });
  }
}

/** Chart and table are twins: T goes from one to the other where a page has both. */
function toggleTable(): void {
  const { page } = ledger().view;
  if (!['promise', 'trade', 'timeline', 'projects'].includes(page)) return;
  ask({ show: value('show') === 'table' ? undefined : 'table' }, 'replace');
}

/** N and P walk along the rows; the row's own link gets the focus, so that Enter opens it. */
function step(by: 1 | -1): void {
  const rows = [...document.querySelectorAll<HTMLElement>('#answer [data-row]')];
  if (!rows.length) return;
  const start = by > 0 ? -1 : rows.length;
  const row = Math.min(rows.length - 1, Math.max(0, (ledger().row ?? start) + by));
  setLedger({ row });
  const element = rows[row]!;
  element.scrollIntoView({ block: 'nearest' });
  (element.querySelector<HTMLElement>('a, button') ?? element).focus({ preventScroll: true });
}

function within(selector: string): HTMLElement | null {
  const { row } = ledger();
  const rows = document.querySelectorAll<HTMLElement>('#answer [data-row]');
  return (row === undefined ? document : (rows[row] ?? document)).querySelector<HTMLElement>(selector);
}
