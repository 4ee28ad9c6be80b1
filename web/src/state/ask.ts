import { api, ProblemError } from '../api/client';
import { toQuery } from './address';
import { store } from './store';
import { isAsked } from './view';

/** Under this nothing is shown, so that quick answers do not flicker. */
const quietMs = 100;
const longMs = 1000;

let running: AbortController | undefined;

/** Asks the server when the question has changed; the last answer stays on the screen until the next is there. */
export async function ask(force = false): Promise<void> {
  const { view, answered } = store.state;
  if (!isAsked(view)) {
    cancel();
    store.set({ phase: 'empty', answer: undefined, answered: undefined, problem: undefined, waiting: 0 });
    return;
  }
  const query = toQuery(view);
  if (!force && query === answered && store.state.phase === 'answered') return;
  running?.abort();
  const mine = (running = new AbortController());
  const timers = [quietMs, longMs].map((ms, i) =>
    setTimeout(() => store.set({ waiting: (i + 1) as 1 | 2 }), ms),
  );
  store.set({ phase: 'asking', problem: undefined });
  try {
    const answer = await api.routes(query, mine.signal);
    store.set({ answer, answered: query, phase: 'answered', leg: undefined, figure: undefined });
  } catch (error) {
    if (mine.signal.aborted) return;
    const problem = error instanceof ProblemError ? error.problem : { title: '', status: 0 };
    store.set({ phase: 'failed', problem });
  } finally {
    timers.forEach(clearTimeout);
    if (running === mine) {
      running = undefined;
      store.set({ waiting: 0 });
    }
  }
}

/** Stops waiting and keeps the last answer. */
export function cancel(): void {
  if (!running) return;
  running.abort();
  running = undefined;
  store.set({ waiting: 0, phase: store.state.answer ? 'answered' : 'empty' });
}
