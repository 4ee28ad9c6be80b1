import { api, ProblemError } from '../api/client';
import type { Change, FlowQuestion, FlowResult } from '../api/flow-types';
import { store } from '../state/store';
import { endIfAskedOtherwise } from './coordinate';
import { changesOf, whatOf } from './levers';
import { awaited, libraryChanges, libraryScenario } from './library';
import { NewestQueue } from './queue';
import { flow, setFlow, type FlowState } from './state';
import { allGoods, isChanged, isCompared, type FlowView } from './view';

/** A slower answer than this is told, so that nobody takes the old picture for the new one. */
const lateMs = 150;

/** A question and which of the two answers it fills. */
interface Asked {
  side: 'a' | 'b';
  key: string;
  question: FlowQuestion;
}

let lateTimer: ReturnType<typeof setTimeout> | undefined;
/** The questions that the answers on the screen belong to. */
const have: { a?: string; b?: string } = {};
/** The newest question that was handed to the queue. */
let newest = '';

const queue = new NewestQueue<Asked[], FlowResult[]>(
  (asked, signal) => Promise.all(asked.map(({ question }) => api.flows(question, signal))),
  (answers, asked, milliseconds) => {
    const patch: Partial<FlowState> = { phase: 'answered', problem: undefined, milliseconds };
    asked.forEach(({ side, key }, i) => {
      have[side] = key;
      if (side === 'a') patch.base = answers[i];
      else patch.answer = answers[i];
    });
    const { view } = flow();
    // A change may have been taken back while it was being solved.
    if (!isCompared(view)) patch.answer = patch.base ?? flow().base;
    if (!missing().length) settle(patch);
    else {
      setFlow(patch);
      // The view has moved on while this was solved, and what it needs may have been had only before: it is asked for.
      askFlows();
    }
  },
  (error) => {
    const problem = error instanceof ProblemError ? error.problem : { title: '', status: 0 };
    settle({ phase: 'failed', problem });
  },
);

function settle(patch: Partial<FlowState>): void {
  clearTimeout(lateTimer);
  lateTimer = undefined;
  setFlow({ ...patch, late: false });
}

/** What is asked of A and of B. */
function changesFor(view: FlowView, side: 'a' | 'b'): Change[] {
  const id = view[side];
  if (id) return [...libraryChanges(id)];
  return side === 'a' ? [] : changesOf(view.what, store.state.network);
}

/** The question of a view; while a slider moves the users of the chosen link are not asked for. */
export function questionOf(view: FlowView, moving: boolean, side: 'a' | 'b' = 'b'): FlowQuestion {
  return {
    scenario: changesFor(view, side),
    year: view.year,
    method: view.method,
    capacity: view.capacity,
    ...(view.sel && !moving ? { select: view.sel } : {}),
    // Goods make an answer much longer: only where they are shown.
    ...(allGoods(view) && (moving || view.tab !== 'totals')
      ? view.sel && !moving
        ? { detail: 'hours' as const }
        : {}
      : { detail: 'goods' as const }),
    ...(side === 'b' && view.what.levers.elasticity ? { elasticity: view.what.levers.elasticity } : {}),
  };
}

function missing(force = false): Asked[] {
  const { view, moving } = flow();
  const changed = isCompared(view);
  const { sel, ...rest } = view;
  const a = questionOf(changed ? rest : { ...rest, sel }, moving, 'a');
  const wanted: Asked[] = [{ side: 'a', key: JSON.stringify(a), question: a }];
  if (changed) {
    // At rest it is asked for again, so that the answer is the one everybody else gets.
    const b = { ...questionOf(view, moving), ...(moving ? { moving } : {}) };
    wanted.push({ side: 'b', key: JSON.stringify(b), question: b });
  }
  return wanted.filter(({ side, key }) => force || have[side] !== key);
}

/** Asks for what is not on the screen yet; until it is there the last answer stays. */
export function askFlows(force = false): void {
  endIfAskedOtherwise();
  // Which links a change means stands in the network: without it the question is not known.
  if (!store.state.network) return;
  const ids = awaited(flow().view);
  if (ids.length) {
    void fetchScenarios(ids);
    return;
  }
  adopt();
  const asked = missing(force);
  if (!asked.length) {
    // All is there: what is still under way was asked for something else.
    queue.drop();
    const { view, base, answer } = flow();
    settle({ answer: isCompared(view) ? answer : base, phase: 'answered', problem: undefined });
    return;
  }
  // A lever that comes to rest asks again for what its last step has asked already.
  const keys = JSON.stringify(asked.map(({ side, key }) => [side, key]));
  if (!force && keys === newest && queue.busy) return;
  newest = keys;
  lateTimer ??= setTimeout(() => setFlow({ late: true }), lateMs);
  queue.push(asked);
}

async function fetchScenarios(ids: readonly string[]): Promise<void> {
  setFlow({ late: true });
  try {
    await Promise.all(ids.map(libraryScenario));
    askFlows();
  } catch (error) {
    const problem = error instanceof ProblemError ? error.problem : { title: '', status: 0 };
    // The address may have been left meanwhile.
    if (awaited(flow().view).length) settle({ phase: 'failed', problem });
  }
}

/** The levers stand where the scenario of the library has them, so that it can be changed further. */
function adopt(): void {
  const { view } = flow();
  if (!view.b || isChanged(view.what)) return;
  setFlow({ view: { ...view, what: whatOf(libraryChanges(view.b), store.state.network) } });
}

/** Stops waiting and keeps the last answer. */
export function cancelFlows(): void {
  forgetFlows();
  setFlow({ late: false });
}

/** Drops what is under way, so that an answer to a question that was left cannot come late. */
export function forgetFlows(): void {
  queue.drop();
  clearTimeout(lateTimer);
  lateTimer = undefined;
}
