import type { Change } from '../api/flow-types';
import { saveBlob } from '../page/download';
import { store } from '../state/store';
import { t } from '../text/message';
import { changesOf, whatOf } from './levers';
import { change, goFlow } from './navigate';
import { flow } from './state';
import { baseYear } from './view';

/** Larger files are none that a person made with this page; the server takes no larger ones either. */
const mostBytes = 1 << 20;

interface Scenario {
  name?: string;
  year?: number;
  changes: Change[];
}

/** The present changes as a scenario file, which the command line and the server read too. */
export function scenarioText(name: string): string {
  const { view } = flow();
  const scenario: Scenario = {
    ...(name ? { name } : {}),
    ...(view.year === baseYear ? {} : { year: view.year }),
    changes: changesOf(view.what, store.state.network),
  };
  return `${JSON.stringify(scenario, null, 2)}\n`;
}

export function saveScenario(name: string): void {
  const file = name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
  saveBlob(new Blob([scenarioText(name)], { type: 'application/json' }), `${file || 'scenario'}.json`);
}

/** A scenario, or a bare list of changes; undefined when the text is neither. What the changes mean the server says. */
export function scenarioOf(text: string): Scenario | undefined {
  try {
    const read: unknown = JSON.parse(text);
    const whole = Array.isArray(read) ? { changes: read as unknown[] } : (read as Partial<Scenario> | null);
    const changes = whole?.changes;
    const isChange = (one: unknown): boolean => typeof one === 'object' && one !== null && 'change' in one;
    if (!whole || !Array.isArray(changes) || !changes.every(isChange)) return undefined;
    const { name, year } = whole as Partial<Scenario>;
    return {
      changes: changes as Change[],
      ...(typeof name === 'string' ? { name } : {}),
      ...(Number.isInteger(year) && year! >= 2000 && year! <= 2100 ? { year: year! } : {}),
    };
  } catch {
    return undefined;
  }
}

/** Puts the changes of a file in the place of the present ones; one step of undo. */
export async function loadScenario(file: File): Promise<void> {
  const scenario = file.size > mostBytes ? undefined : scenarioOf(await file.text());
  if (!scenario) {
    store.set({ said: '' });
    store.set({ said: t('scenario.unreadable', { file: file.name }) });
    return;
  }
  if (scenario.year) goFlow({ year: scenario.year }, 'replace');
  change(whatOf(scenario.changes, store.state.network));
  store.set({ said: t('scenario.loaded', { name: scenario.name ?? file.name }) });
}
