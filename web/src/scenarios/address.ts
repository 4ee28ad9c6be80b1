import { flowSides } from '../flows/view';
import { cameraOf, cameraText } from '../state/camera-text';
import { emptyScenarioView, scenarioOf, written, type ScenarioView } from './view';

/** The address of a comparison: both scenarios, the own one with all its changes. */
export const scenarioPath = '/scenarios';

const first = emptyScenarioView();
const id = /^[a-z0-9-]{1,80}$/;

export function toScenarioAddress(view: ScenarioView, lang?: string): string {
  const query = new URLSearchParams();
  const put = (name: string, value: string | undefined, usual?: string): void => {
    if (value && value !== usual) query.append(name, value);
  };
  put('a', view.a, first.a);
  put('b', view.b, first.b);
  const scenario = view.text ? scenarioOf(view.text) : undefined;
  put('s', scenario ? JSON.stringify(scenario) : view.text);
  put('d', view.side, first.side);
  put('swipe', view.swipe === undefined ? undefined : String(view.swipe));
  put('m', view.camera && cameraText(view.camera));
  put('lang', lang);
  return [...query].length ? `${scenarioPath}?${query.toString()}` : scenarioPath;
}

export function fromScenarioAddress(search: string): ScenarioView {
  const query = new URLSearchParams(search);
  const one = (name: string): string => query.get(name)?.trim() ?? '';
  const text = one('s');
  const scenario = text ? scenarioOf(text) : undefined;
  const swipe = Number(one('swipe'));
  return {
    a: id.test(one('a')) ? one('a') : first.a,
    b: id.test(one('b')) ? one('b') : first.b,
    text: scenario ? written(scenario) : text,
    side: flowSides.find((side) => side === one('d')) ?? first.side,
    ...(one('swipe') && swipe >= 0 && swipe <= 100 ? { swipe: Math.round(swipe) } : {}),
    ...(cameraOf(one('m')) ? { camera: cameraOf(one('m'))! } : {}),
  };
}
