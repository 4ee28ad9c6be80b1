import { api, ProblemError } from '../api/client';
import type { EnergyChange } from '../api/energy-types';
import type { Problem } from '../api/types';
import type { ToldScenario } from '../api/scenario-types';
import { energy, setEnergy } from './state';

/** A scenario of the library that changes the energy systems. */
export interface EnergyScenario {
  id: string;
  name: string;
  question: string;
  year?: number;
  /** All of its changes; those of transport change nothing here, and the answer says so. */
  changes: EnergyChange[];
}

const read = new Map<string, EnergyScenario>();
let asked = false;

/** The scenario if it was read before. */
export function libraryScenario(id: string): EnergyScenario | undefined {
  return read.get(id);
}

/** Reads one scenario; a problem where there is none of this id, or it cannot be read. */
export async function readScenario(id: string): Promise<EnergyScenario | Problem> {
  try {
    const scenario = scenarioOf(await api.scenario(id), id);
    read.set(id, scenario);
    return scenario;
  } catch (error) {
    return error instanceof ProblemError ? error.problem : { title: '', status: 0 };
  }
}

/** Reads those of the library that change the energy systems, once, in the order of the library. */
export function wantLibrary(): void {
  if (asked && energy().library !== 'failed') return;
  asked = true;
  setEnergy({ library: undefined });
  readLibrary().then(
    (library) => setEnergy({ library }),
    () => setEnergy({ library: 'failed' }),
  );
}

async function readLibrary(): Promise<EnergyScenario[]> {
  const listed = await api.scenarios();
  const found = await Promise.all(listed.map(({ id }) => readScenario(id)));
  return found.flatMap((one) => ('changes' in one && one.changes.some(isOfEnergy) ? [one] : []));
}

function scenarioOf(told: ToldScenario, id: string): EnergyScenario {
  const { document, name, question, year } = told;
  const changes = (Array.isArray(document) ? document : (document?.changes ?? [])) as EnergyChange[];
  return { id, name: name ?? id, question: question ?? '', changes, ...(year ? { year } : {}) };
}

/** Whether a change speaks of lines, plants, demand or figures of the energy systems. */
export function isOfEnergy(change: EnergyChange): boolean {
  const ofModel = 'id' in change && change.id.startsWith('energy-') && change.change === 'parameter';
  return (
    (change.change as string) === 'energy-project' ||
    ofModel ||
    ['energyLinks', 'supplies', 'demands'].some((target) => target in change)
  );
}
