import { api, ProblemError } from '../api/client';
import type { Coordination, FlowProgress, FlowQuestion } from '../api/flow-types';
import type { Problem } from '../api/types';
import { store } from '../state/store';
import { changesOf } from './levers';
import { libraryChanges } from './library';
import { flow, setFlow } from './state';

/** The value of coordination: asked for by a button, since two equilibria take half a minute. */
export interface Asked {
  /** The question it belongs to. */
  key: string;
  phase: 'computing' | 'answered' | 'failed';
  seconds: number;
  progress?: FlowProgress;
  found?: Coordination;
  problem?: Problem;
}

let running: AbortController | undefined;

/** Two equilibria of the question on the screen; who shippers are and how demand answers plays no part. */
export function coordinationQuestion(): FlowQuestion {
  const { view } = flow();
  return {
    scenario: view.b ? [...libraryChanges(view.b)] : changesOf(view.what, store.state.network),
    year: view.year,
    method: 'ue',
    capacity: view.capacity,
    coordination: true,
  };
}

/** What was asked, if it belongs to the question on the screen. */
export function coordination(): Asked | undefined {
  const asked = flow().coordination;
  return asked?.key === JSON.stringify(coordinationQuestion()) ? asked : undefined;
}

export async function computeCoordination(): Promise<void> {
  endCoordination();
  const mine = (running = new AbortController());
  const question = coordinationQuestion();
  const key = JSON.stringify(question);
  const told = (patch: Omit<Asked, 'key'>): void => {
    if (!mine.signal.aborted) setFlow({ coordination: { key, ...patch } });
  };
  told({ phase: 'computing', seconds: 0 });
  let seconds = 0;
  try {
    const answer = await api.flowsInLines(question, mine.signal, (line) => {
      seconds = line.seconds;
      if (line.state === 'computing') told({ phase: 'computing', seconds, progress: line.progress });
    });
    told({ phase: 'answered', seconds, found: answer.coordination });
  } catch (error) {
    const problem = error instanceof ProblemError ? error.problem : { title: '', status: 0 };
    told({ phase: 'failed', seconds, problem });
  }
}

/** The server ends a solve nobody waits for. */
export function endCoordination(): void {
  running?.abort();
  running = undefined;
  if (flow().coordination?.phase === 'computing') setFlow({ coordination: undefined });
}

/** A changed question ends the search for an answer to the one before. */
export function endIfAskedOtherwise(): void {
  if (flow().coordination?.phase === 'computing' && !coordination()) endCoordination();
}
