import type { FeatureCollection } from 'geojson';
import type { EnergyQuestion, EnergyResult } from './energy-types';
import type { Comparison, Listed, ToldScenario } from './scenario-types';
import type { FlowLine, FlowQuestion, FlowResult } from './flow-types';
import type { Answer, Commodity, ContestedBorder, Health, Place, Problem, Row, SourceRow } from './types';

/** The server answered with a problem; its words are fit to be shown. */
export class ProblemError extends Error {
  constructor(readonly problem: Problem) {
    super(problem.detail ?? problem.title);
  }
}

const base = '/api/v1/';

/** Who asks, once signed in; kept for as long as the page is open and nowhere else. */
let token: string | undefined;

export function signedIn(given: string | undefined): void {
  token = given;
}

function headers(more: Record<string, string>): Record<string, string> {
  return token ? { ...more, authorization: `Bearer ${token}` } : more;
}

export async function get<T>(path: string, signal?: AbortSignal): Promise<T> {
  const response = await fetch(base + path, {
    headers: headers({ accept: 'application/json' }),
    signal: signal ?? null,
  });
  if (response.ok) return (await response.json()) as T;
  throw new ProblemError(await problemOf(response));
}

export async function post(
  path: string,
  body: unknown,
  signal?: AbortSignal,
  accept = 'application/json',
): Promise<Response> {
  const response = await fetch(base + path, {
    method: 'POST',
    headers: headers({ 'content-type': 'application/json', accept }),
    body: JSON.stringify(body),
    signal: signal ?? null,
  });
  if (response.ok) return response;
  throw new ProblemError(await problemOf(response));
}

/** Reads lines of JSON as they come; the last one is the answer. */
export async function lastLine<L>(response: Response, told: (line: L) => void): Promise<L | undefined> {
  const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';
  let last: L | undefined;
  for (;;) {
    const { done, value } = await reader.read();
    const lines = (rest + (value ?? '')).split('\n');
    rest = done ? '' : lines.pop()!;
    for (const line of lines.filter(Boolean)) told((last = JSON.parse(line) as L));
    if (done) return last;
  }
}

async function problemOf(response: Response): Promise<Problem> {
  try {
    return (await response.json()) as Problem;
  } catch {
    return { title: response.statusText || String(response.status), status: response.status };
  }
}

/** A source never changes while the page is open, so one request each is enough. */
const sources = new Map<string, Promise<SourceRow>>();

export const api = {
  health: () => get<Health>('health'),
  network: () => get<FeatureCollection>('network'),
  commodities: () => get<{ commodities: Commodity[] }>('commodities').then((body) => body.commodities),
  borders: () => get<{ contested: ContestedBorder[] }>('borders').then((body) => body.contested),
  places: (text: string, limit: number, signal?: AbortSignal) =>
    get<{ places: Place[] }>(`places?q=${encodeURIComponent(text)}&limit=${limit}`, signal).then(
      (b) => b.places,
    ),
  routes: (query: string, signal?: AbortSignal) => get<Answer>(`routes?${query}`, signal),
  flows: async (question: FlowQuestion, signal?: AbortSignal) =>
    (await (await post('flows', question, signal)).json()) as FlowResult,
  /** For answers that take long: tells each line of progress; ended by the signal. */
  flowsInLines: async (question: FlowQuestion, signal: AbortSignal, told: (line: FlowLine) => void) => {
    const response = await post('flows', question, signal, 'application/x-ndjson');
    const last = await lastLine<FlowLine>(response, told);
    if (last?.state === 'done' && last.answer) return last.answer;
    throw new ProblemError(last?.problem ?? { title: '', status: response.status });
  },
  flowsFile: async (format: 'csv' | 'geojson' | 'gpkg', question: FlowQuestion) =>
    (await post(`flows.${format}`, question)).blob(),
  /** The base is asked for by its address, so that caches know it; changes go in a body. */
  energy: async (question: EnergyQuestion, signal?: AbortSignal): Promise<EnergyResult> =>
    question.scenario.length
      ? ((await (await post('energy', question, signal)).json()) as EnergyResult)
      : get<EnergyResult>(`energy?year=${question.year}&plants=${question.plants}`, signal),
  scenarios: () => get<{ scenarios: Listed[] }>('scenarios').then((body) => body.scenarios),
  scenario: (id: string) => get<ToldScenario>(`scenarios/${encodeURIComponent(id)}`),
  checkScenario: async (scenario: unknown, signal?: AbortSignal) =>
    (await (await post('scenarios/check', scenario, signal)).json()) as ToldScenario,
  compare: async (a: unknown, b: unknown, signal?: AbortSignal) =>
    (await (await post('compare', { a, b }, signal)).json()) as Comparison,
  row: (kind: 'links' | 'nodes', id: string) => get<Row>(`${kind}/${encodeURIComponent(id)}`),
  source(id: string): Promise<SourceRow> {
    const known = sources.get(id);
    if (known) return known;
    const asked = get<SourceRow>(`sources/${encodeURIComponent(id)}`);
    sources.set(id, asked);
    asked.catch(() => sources.delete(id));
    return asked;
  },
};
