import type { Appraisal, ListedScenario, Portfolio, SlowLine } from '../api/appraise-types';
import { get, lastLine, post, ProblemError } from '../api/client';
import { fromAddress, toAddress, type AppraiseView } from './address';
import { appraise, setAppraise } from './state';

const tooLong = 503;
let asking: AbortController | undefined;

/** Opens what stands in the address. */
export function openAddress(): void {
  setAppraise({ view: fromAddress(location.pathname, location.search) });
  void ask();
}

export function go(patch: Partial<AppraiseView>, how: 'push' | 'replace' = 'push'): void {
  const view = { ...appraise().view, ...patch };
  history[how === 'push' ? 'pushState' : 'replaceState'](null, '', toAddress(view));
  setAppraise({ view });
  void ask();
}

export function cancel(): void {
  asking?.abort();
  asking = undefined;
  setAppraise({ late: false, progress: undefined, cancelled: true });
}

export async function loadScenarios(): Promise<void> {
  try {
    const library = await get<{ scenarios: ListedScenario[] }>('scenarios');
    setAppraise({ scenarios: library.scenarios });
  } catch {
    // the one in the address can be asked all the same
  }
}

export function bodyOf(view: AppraiseView): Record<string, unknown> {
  const more = {
    ...(view.discount ? { discount: Number(view.discount) } : {}),
    ...(view.horizon ? { horizon: Number(view.horizon) } : {}),
  };
  return view.page === 'portfolio'
    ? { budget: view.budget, frontier: 8, ...more }
    : { scenario: view.scenario, ...(view.capex ? { capex: Number(view.capex) } : {}), ...more };
}

async function ask(): Promise<void> {
  asking?.abort();
  const own = (asking = new AbortController());
  const { view } = appraise();
  setAppraise({
    late: true,
    problem: undefined,
    progress: undefined,
    cancelled: false,
    dragged: undefined,
  });
  try {
    if (view.page === 'portfolio') {
      const portfolio = await lines<Portfolio>('portfolio', view, own.signal);
      if (asking === own) setAppraise({ portfolio, late: false });
    } else {
      const appraisal = await lines<Appraisal>('appraise', view, own.signal);
      if (asking === own) setAppraise({ appraisal, late: false });
    }
  } catch (error) {
    if (own.signal.aborted || asking !== own) return;
    const problem = error instanceof ProblemError ? error.problem : { title: '', status: 0 };
    setAppraise({ late: false, problem });
  }
}

/** Asks in lines, and asks again when it took too long: what was solved is kept by the server. */
async function lines<T>(path: string, view: AppraiseView, signal: AbortSignal): Promise<T> {
  for (let again = 0; ; again++) {
    const response = await post(path, bodyOf(view), signal, 'application/x-ndjson');
    const last = await lastLine<SlowLine<T>>(response, ({ progress }) => {
      if (progress && !signal.aborted) setAppraise({ progress });
    });
    if (last?.state === 'done' && last.answer) return last.answer;
    if (last?.problem?.status !== tooLong || again >= 4)
      throw new ProblemError(last?.problem ?? { title: '', status: response.status });
  }
}
