import { describe, expect, it } from 'vitest';
import {
  changeClass,
  changePx,
  leastTonnes,
  loadClass,
  mostPx,
  offsetPx,
  samplesMt,
  widthLaw,
  widthPx,
} from './scale';

describe('the width of a ribbon', () => {
  const law = widthLaw(49e6);

  it('grows with the square root of the tonnes, and the widest is 14 px', () => {
    expect(law.k).toBeCloseTo(2, 12);
    expect(widthPx(law, 49e6)).toBeCloseTo(mostPx, 12);
    expect(widthPx(law, 4e6)).toBeCloseTo(4, 12);
    expect(widthPx(law, 16e6)).toBeCloseTo(2 * widthPx(law, 4e6), 12);
  });

  it('stays between 1 and 14 px, also for more than the scale was made for', () => {
    expect(widthPx(law, 1)).toBe(1);
    expect(widthPx(law, 400e6)).toBe(14);
    expect(widthPx(widthLaw(0), 0)).toBe(1);
  });

  it('leaves out what would be thinner than a twentieth of the widest', () => {
    expect(leastTonnes(law)).toBeCloseTo(49e6 / 400, 6);
  });

  it('sets each direction off by half its width and a gap', () => {
    expect(offsetPx(6)).toBeCloseTo(3.9, 12);
  });

  it('is linear for a change, whichever its sign', () => {
    expect(changePx(2e6, -1e6)).toBe(7);
    expect(changePx(2e6, 2e6)).toBe(14);
    expect(changePx(0, 0)).toBe(1);
  });

  it('is shown by round amounts in growing order', () => {
    expect(samplesMt(24)).toEqual([0.2, 2, 10]);
    for (const most of [0.3, 7, 130]) {
      const samples = samplesMt(most);
      expect(samples).toEqual([...samples].sort((a, b) => a - b));
      expect(samples.at(-1)!).toBeLessThanOrEqual(most);
    }
  });
});

describe('classes', () => {
  it.each([
    [undefined, 0],
    [0, 1],
    [0.249, 1],
    [0.25, 2],
    [0.5, 3],
    [0.75, 4],
    [0.9, 5],
    [0.999, 5],
    [0.9999, 6],
    [1, 6],
    [1.4, 6],
  ])('of load %s is %s', (load, wanted) => expect(loadClass(load)).toBe(wanted));

  it.each([
    [0, 0],
    [0.1, 1],
    [1, 1],
    [1.1, 2],
    [2.1, 3],
    [3, 3],
    [-0.1, -1],
    [-3, -3],
  ])('of a change of %s in 3 is %s', (tonnes, wanted) => expect(changeClass(3, tonnes)).toBe(wanted));
});
