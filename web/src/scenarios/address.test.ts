import { describe, expect, it } from 'vitest';
import { fromScenarioAddress, toScenarioAddress } from './address';
import { emptyScenarioView, scenarioOf, written } from './view';

const search = (address: string): string => address.slice(address.indexOf('?') + 1);

describe('the address of a comparison', () => {
  it('is short for what is usual', () => {
    expect(toScenarioAddress(emptyScenarioView())).toBe('/scenarios');
    expect(fromScenarioAddress('')).toEqual(emptyScenarioView());
  });

  it('holds both scenarios, the own one with its changes, the side, the swipe and the camera', () => {
    const view = {
      a: 'btk-17mt',
      b: 'own',
      text: written({
        name: 'Mine & yours',
        year: 2028,
        changes: [
          { change: 'cut', links: ['rail-gori-khashuri'], days: 30 },
          { change: 'project', id: 'tripp-rail' },
        ],
      }),
      side: 'b' as const,
      swipe: 40,
      camera: { lon: 44.5, lat: 41.5, zoom: 6 },
    };
    const address = toScenarioAddress(view);
    expect(fromScenarioAddress(search(address))).toEqual(view);
    expect(toScenarioAddress(fromScenarioAddress(search(address)))).toBe(address);
  });

  it('passes over what it does not understand and keeps a text that is no JSON yet', () => {
    const view = fromScenarioAddress('a=../x&b=%00&d=up&swipe=400&s=%5B%7B');
    expect(view).toEqual({ ...emptyScenarioView(), text: '[{' });
    expect(toScenarioAddress(view)).toContain('s=');
  });
});

describe('the own scenario', () => {
  it('is read from a list or an object and from nothing else', () => {
    expect(scenarioOf('[]')).toEqual({ changes: [] });
    expect(scenarioOf('')).toEqual({ changes: [] });
    expect(scenarioOf('{"changes": 3}')).toBeUndefined();
    expect(scenarioOf('{')).toBeUndefined();
    expect(scenarioOf('null')).toBeUndefined();
  });

  it('is written so that it reads back', () => {
    const scenario = { year: 2030, changes: [{ change: 'demand' as const, factor: 1.3 }] };
    expect(scenarioOf(written(scenario))).toEqual(scenario);
    expect(written({ changes: [] })).toContain('"changes": []');
  });
});
