import { api } from '../api/client';
import { quoted } from '../page/command';
import { saveBlob } from '../page/download';
import { store } from '../state/store';
import { t } from '../text/message';
import { questionOf } from './ask';
import { flow } from './state';

export type FlowFormat = 'csv' | 'geojson' | 'gpkg';

/** Files come from the server, which has every direction, every figure and the certificate. */
export async function downloadFlows(format: FlowFormat): Promise<void> {
  const { view, answer } = flow();
  try {
    const blob = await api.flowsFile(format, questionOf(view, true));
    saveBlob(blob, `kervan-flows-${view.year}-${(answer?.scenario ?? 'base').slice(0, 7)}.${format}`);
  } catch {
    store.set({ said: t('flows.no-file') });
  }
}

/** The command that gives the same answer in a terminal; changes go by a file, as they may be many. */
export function flowCommand(): string {
  const { view } = flow();
  const { scenario, year, method, capacity, elasticity } = questionOf(view, true);
  const words = ['./kervan', 'flows', '--year', String(year), '--method', method, '--capacity', capacity];
  if (elasticity) words.push('--elasticity', String(elasticity));
  if (view.sel) words.push('--select', view.sel);
  const command = [...words, '--json'].map(quoted).join(' ');
  return scenario.length
    ? `printf '%s' ${quoted(JSON.stringify(scenario))} > scenario.json && ${command} --scenario scenario.json`
    : command;
}
