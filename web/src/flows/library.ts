import { api } from '../api/client';
import type { Change } from '../api/flow-types';
import type { FlowView } from './view';

/** A scenario of the library, as far as flows are asked with it. */
export interface LibraryScenario {
  changes: readonly Change[];
  year?: number;
}

/** A scenario never changes while the page is open, so one request each is enough. */
const known = new Map<string, LibraryScenario>();

export async function libraryScenario(id: string): Promise<LibraryScenario> {
  const had = known.get(id);
  if (had) return had;
  const { document, year } = await api.scenario(id);
  const changes = Array.isArray(document) ? document : (document?.changes ?? []);
  const scenario = { changes, ...(year ? { year } : {}) };
  known.set(id, scenario);
  return scenario;
}

/** Its changes once it has come; none before, see {@link awaited}. */
export function libraryChanges(id: string): readonly Change[] {
  return known.get(id)?.changes ?? [];
}

/** The scenarios that a view names and that have not come yet. */
export function awaited({ a, b }: Pick<FlowView, 'a' | 'b'>): string[] {
  return [a, b].filter((id): id is string => id !== undefined && !known.has(id));
}
