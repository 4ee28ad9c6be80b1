import type { FeatureCollection } from 'geojson';
import type { FlowQuestion, FlowResult } from './flow-types';
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

export async function post(path: string, body: unknown, signal?: AbortSignal): Promise<Response> {
  const response = await fetch(base + path, {
    method: 'POST',
    headers: headers({ 'content-type': 'application/json' }),
    body: JSON.stringify(body),
    signal: signal ?? null,
  });
  if (response.ok) return response;
  throw new ProblemError(await problemOf(response));
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
  flowsFile: async (format: 'csv' | 'geojson' | 'gpkg', question: FlowQuestion) =>
    (await post(`flows.${format}`, question)).blob(),
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
