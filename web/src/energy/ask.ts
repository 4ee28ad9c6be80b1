import { api, ProblemError } from '../api/client';
import type { EnergyChange, EnergyQuestion, EnergyResult } from '../api/energy-types';
import { NewestQueue } from '../flows/queue';
import { store } from '../state/store';
import { libraryScenario, readScenario } from './library';
import { networkOf } from './network';
import { energy, setEnergy, type EnergyState } from './state';
import { everywhere, isChanged, noChange, type EnergyView, type WhatIf } from './view';

/** A slower answer than this is told, so that nobody takes the old picture for the new one. */
const lateMs = 150;

interface Asked {
  side: 'a' | 'b';
  key: string;
  question: EnergyQuestion;
}

let lateTimer: ReturnType<typeof setTimeout> | undefined;
/** The questions that the answers on the screen belong to. */
const have: { a?: string; b?: string } = {};

const queue = new NewestQueue<Asked[], EnergyResult[]>(
  (asked, signal) => Promise.all(asked.map(({ question }) => api.energy(question, signal))),
  (answers, asked, milliseconds) => {
    const patch: Partial<EnergyState> = { phase: 'answered', problem: undefined, milliseconds };
    asked.forEach(({ side, key }, i) => {
      have[side] = key;
      if (side === 'a') patch.base = answers[i];
      else patch.answer = answers[i];
    });
    const base = patch.base ?? energy().base;
    // A change may have been taken back while it was being solved.
    if (!isChanged(energy().view.what)) patch.answer = base;
    if (base) store.set({ network: networkOf(base, energy().view.carriers) });
    settle(patch);
    // What is scaled everywhere is known from the base.
    if (patch.base) askEnergy();
  },
  (error) => {
    const problem = error instanceof ProblemError ? error.problem : { title: '', status: 0 };
    settle({ phase: 'failed', problem });
  },
);

function settle(patch: Partial<EnergyState>): void {
  clearTimeout(lateTimer);
  lateTimer = undefined;
  setEnergy({ ...patch, late: false });
}

/**
 * The changes as a scenario, in a fixed order so that equal questions are equal texts.
 *
 * @param countries those of the systems, which stand for all of them
 */
export function changesOf(what: WhatIf, countries: readonly string[]): EnergyChange[] {
  const one = (change: 'open' | 'close', ids: readonly string[]): EnergyChange[] =>
    ids.length ? [{ change, energyLinks: [...ids].sort() }] : [];
  const sorted = (table: Readonly<Record<string, number>>): [string, number][] =>
    Object.entries(table).sort(([a], [b]) => (a < b ? -1 : 1));
  return [
    ...(what.library === undefined ? [] : (libraryScenario(what.library)?.changes ?? [])),
    ...one('open', what.open),
    ...one('close', what.close),
    ...sorted(what.capacity).map(([id, value]): EnergyChange => ({
      change: 'set',
      energyLinks: [id],
      field: 'capacity',
      value,
    })),
    ...sorted(what.demand).map(([country, percent]): EnergyChange => ({
      change: 'scale',
      demands: { countries: country === everywhere ? [...countries] : [country] },
      field: 'annual',
      factor: percent / 100,
    })),
  ];
}

export function questionOf(view: EnergyView, moving = false): EnergyQuestion {
  const scenario = changesOf(view.what, countries());
  return { scenario, year: view.year, plants: view.plants, ...(moving ? { moving } : {}) };
}

/** Every country that has a part in the systems, in alphabetical order. */
export function countries(): string[] {
  return Object.keys(energy().base?.byCountry ?? {}).sort();
}

/** Asks for what is not on the screen yet; until it is there the last answer stays. */
export function askEnergy(force = false): void {
  const { view, base, answer, moving } = energy();
  const { library } = view.what;
  if (library !== undefined && !libraryScenario(library)) {
    void readScenario(library).then((found) =>
      'changes' in found ? askEnergy(force) : settle({ phase: 'failed', problem: found }),
    );
    return;
  }
  const wanted: Asked[] = [];
  const want = (side: 'a' | 'b', question: EnergyQuestion): void => {
    const key = JSON.stringify(question);
    if (force || have[side] !== key) wanted.push({ side, key, question });
  };
  want('a', questionOf({ ...view, what: noChange }));
  const waits = !base && everywhere in view.what.demand;
  if (isChanged(view.what) && !waits) want('b', questionOf(view, moving));
  if (!wanted.length) {
    queue.drop();
    settle({ answer: isChanged(view.what) ? answer : base, phase: 'answered', problem: undefined });
    return;
  }
  lateTimer ??= setTimeout(() => setEnergy({ late: true }), lateMs);
  queue.push(wanted);
}

/** Stops waiting and keeps the last answer. */
export function cancelEnergy(): void {
  queue.drop();
  settle({});
}
