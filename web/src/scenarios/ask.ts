import { api, ProblemError } from '../api/client';
import type { Scenario } from '../api/flow-types';
import type { ToldScenario } from '../api/scenario-types';
import { flow, setFlow } from '../flows/state';
import { noChange } from '../flows/view';
import { scenarios, setScenarios } from './state';
import { base, own, scenarioOf, type ScenarioView } from './view';

const baseYear = 2023;
const told = new Map<string, ToldScenario>();
let asked: AbortController | undefined;
let have = '';

/** What the server is asked with: an id, or the own scenario as it stands. */
function sideOf(view: ScenarioView, side: string): unknown {
  return side === own ? (scenarioOf(view.text) ?? view.text) : side;
}

async function tell(view: ScenarioView, side: string, signal: AbortSignal): Promise<ToldScenario> {
  if (side === own) return api.checkScenario(scenarioOf(view.text) ?? view.text, signal);
  const known = told.get(side) ?? (await api.scenario(side));
  told.set(side, known);
  return known;
}

/** Asks for both scenarios, their flows and what differs; an answer to a question that was left is dropped. */
export function askScenarios(force = false): void {
  const { view } = scenarios();
  const key = JSON.stringify([view.a, view.b, view.a === own || view.b === own ? view.text : '']);
  if (key === have && !force) return;
  have = key;
  asked?.abort();
  asked = new AbortController();
  const { signal } = asked;
  setScenarios({ phase: 'waiting', problem: undefined });
  void solve(view, signal).catch((error: unknown) => {
    if (signal.aborted) return;
    const problem = error instanceof ProblemError ? error.problem : { title: '', status: 0 };
    setScenarios({ phase: 'failed', problem });
    setFlow({ phase: 'failed', late: false });
  });
}

async function solve(view: ScenarioView, signal: AbortSignal): Promise<void> {
  const [a, b] = await Promise.all([tell(view, view.a, signal), tell(view, view.b, signal)]);
  if (signal.aborted) return;
  setScenarios({ told: b });
  if (!a.valid || !b.valid) {
    setScenarios({ phase: 'answered', comparison: undefined });
    setFlow({ phase: 'answered', base: undefined, answer: undefined });
    return;
  }
  const years = [a.year ?? b.year ?? baseYear, b.year ?? a.year ?? baseYear] as const;
  const flowsOf = (side: ToldScenario, year: number) =>
    api.flows({ scenario: documentOf(side).changes, year, method: 'stochastic', capacity: 'hard' }, signal);
  const comparison = await api.compare(sideOf(view, view.a), sideOf(view, view.b), signal);
  const [one, other] = await Promise.all([flowsOf(a, years[0]), flowsOf(b, years[1])]);
  if (signal.aborted) return;
  setScenarios({ phase: 'answered', comparison });
  const same = a.hash === b.hash && years[0] === years[1];
  setFlow({
    phase: 'answered',
    base: one,
    answer: same ? one : other,
    view: {
      ...flow().view,
      year: years[1],
      // The map draws a difference where two scenarios are compared, whatever they are.
      a: same ? undefined : view.a,
      what: same ? noChange : { ...noChange, more: documentOf(b).changes },
    },
  });
}

function documentOf(side: ToldScenario): Scenario {
  if (side.id === base || !side.document) return { changes: [] };
  return Array.isArray(side.document) ? { changes: side.document } : side.document;
}
