import type { Scenario } from '../api/flow-types';
import type { FlowSide } from '../flows/view';
import type { Camera } from '../state/view';

/** The untouched base, and the scenario that the reader writes. */
export const base = 'base';
export const own = 'own';

/** What stands in the address. */
export interface ScenarioView {
  /** Id of the library, base or own. */
  a: string;
  b: string;
  /** The reader's own scenario as JSON; kept while another one is looked at. */
  text: string;
  side: FlowSide;
  /** Where the swipe stands, 0 to 100; absent while nothing is swiped. */
  swipe?: number | undefined;
  camera?: Camera | undefined;
}

export function emptyScenarioView(): ScenarioView {
  return { a: base, b: 'zangezur-2028', text: '', side: 'diff' };
}

/** The own scenario in parts; none while it is no JSON of this form. */
export function scenarioOf(text: string): Scenario | undefined {
  try {
    const read: unknown = JSON.parse(text || '{"changes":[]}');
    if (Array.isArray(read)) return { changes: read as Scenario['changes'] };
    if (read && typeof read === 'object' && Array.isArray((read as Scenario).changes))
      return read as Scenario;
  } catch {
    // told by the check of the server
  }
  return undefined;
}

/** A scenario as people read it: a change a line. */
export function written(scenario: Scenario): string {
  const head = [
    ...(scenario.name ? [`  "name": ${JSON.stringify(scenario.name)},`] : []),
    ...(scenario.year ? [`  "year": ${scenario.year},`] : []),
  ];
  const changes = scenario.changes.map((change) => `    ${JSON.stringify(change)}`).join(',\n');
  return ['{', ...head, `  "changes": [${changes ? `\n${changes}\n  ` : ''}]`, '}'].join('\n');
}
