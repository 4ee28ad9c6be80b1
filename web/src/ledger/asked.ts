import { get, ProblemError } from '../api/client';
import type { Problem } from '../api/types';
import { ledger, setLedger } from './state';

/** What is known of one question to the server. */
export interface Asked<T> {
  value?: T;
  /** The value is of an earlier question; the new one is awaited. */
  late: boolean;
  problem?: Problem;
  /** Why it is not there yet, in words of the server. */
  waits?: string;
}

interface Answer {
  value?: unknown;
  problem?: Problem;
  waits?: string;
}

/** The ledger is still being opened: the same question is asked again. */
const opening = 'urn:kervan:problem:opening';
const againMs = 1000;

const kept = 80;
const answers = new Map<string, Answer>();
/** Path of the last answer of each part of a page, so that it stays until the next one is there. */
const lastOf = new Map<string, string>();

/**
 * The answer to a question, asked when it is first needed. While it is awaited, the last answer of the same part
 * of the page stays in its place.
 */
export function asked<T>(part: string, path: string): Asked<T> {
  const known = answers.get(path);
  if (!known) begin(path);
  if (known?.problem) return { late: false, problem: known.problem };
  if (known?.value !== undefined) {
    lastOf.set(part, path);
    return { value: known.value as T, late: false };
  }
  const last = answers.get(lastOf.get(part) ?? '');
  const waits = known?.waits ?? answers.get(path)?.waits;
  return { value: last?.value as T | undefined, late: true, ...(waits ? { waits } : {}) };
}

/** Everything is asked anew: what may be seen depends on who asks. */
export function forgetAll(): void {
  answers.clear();
  lastOf.clear();
  setLedger({ arrived: ledger().arrived + 1 });
}

/** Asks again at the next drawing. */
export function forget(path: string): void {
  answers.delete(path);
  setLedger({ arrived: ledger().arrived + 1 });
}

function begin(path: string, answer: Answer = {}): void {
  answers.set(path, answer);
  get<unknown>(path)
    .then((value) => (answer.value = value))
    .catch((error: unknown) => {
      const problem = error instanceof ProblemError ? error.problem : { title: '', status: 0 };
      if (problem.type !== opening) answer.problem = problem;
      else {
        answer.waits = problem.detail ?? problem.title;
        setTimeout(() => {
          if (answers.get(path) === answer) begin(path, answer);
        }, againMs);
      }
    })
    .finally(() => {
      for (const oldest of answers.keys()) {
        if (answers.size <= kept) break;
        if (![...lastOf.values()].includes(oldest)) answers.delete(oldest);
      }
      setLedger({ arrived: ledger().arrived + 1 });
    });
}

/** Some questions are still open: the page has not come to rest. */
export function isWaiting(): boolean {
  return [...answers.values()].some((answer) => answer.value === undefined && !answer.problem);
}

/** A path with its query: empty values are left out. */
export function pathOf(
  place: string,
  query: Readonly<Record<string, string | number | undefined>> = {},
): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) if (value) search.append(name, String(value));
  const text = search.toString();
  return text ? `${place}?${text}` : place;
}
