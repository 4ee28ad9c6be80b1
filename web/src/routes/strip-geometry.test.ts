import { describe, expect, it } from 'vitest';
import { bands, dayTicks, placeLabels, spans, whisker } from './strip-geometry';

describe('bars', () => {
  it('lie end to end and fill the width', () => {
    const bars = spans([24, 0, 72], 96, 960);
    expect(bars).toEqual([
      { x: 0, width: 240 },
      { x: 240, width: 0 },
      { x: 240, width: 720 },
    ]);
  });

  it('have no width when there is nothing to share', () => {
    expect(spans([0, 0], 0, 500)).toEqual([
      { x: 0, width: 0 },
      { x: 0, width: 0 },
    ]);
  });
});

describe('labels', () => {
  const label = (leg: number, middle: number, weight = 1, width = 100) => ({ leg, middle, width, weight });

  it('stay inside the chart', () => {
    const [first, last] = placeLabels([label(0, 5), label(1, 495)], 500, 1);
    expect(first!.x).toBe(0);
    expect(last!.x).toBe(400);
  });

  it('go one level up when they would touch, the heavier one stays low', () => {
    const placed = placeLabels([label(0, 200, 1), label(1, 300, 9)], 500, 2);
    expect(placed.map((p) => [p.leg, p.level])).toEqual([
      [0, 1],
      [1, 0],
    ]);
  });

  it('are left out when no level has room', () => {
    const placed = placeLabels([label(0, 250, 1), label(1, 250, 3), label(2, 250, 2)], 500, 2);
    expect(placed.map((p) => p.leg)).toEqual([1]);
  });

  it('never overlap, whatever comes', () => {
    let seed = 7;
    const random = (): number => (seed = (seed * 16807) % 2147483647) / 2147483647;
    for (let round = 0; round < 200; round++) {
      const wanted = Array.from({ length: 12 }, (_, i) =>
        label(i, random() * 900, random(), 40 + random() * 120),
      );
      const placed = placeLabels(wanted, 900, 2);
      for (const a of placed)
        for (const b of placed)
          if (a.leg < b.leg && a.level === b.level)
            expect(a.x + a.width <= b.x || b.x + b.width <= a.x).toBe(true);
    }
  });
});

describe('ticks, bands and whiskers', () => {
  it('mark every whole day', () => {
    expect(dayTicks(60, 600)).toEqual([0, 240, 480]);
    expect(dayTicks(0, 600)).toEqual([]);
  });

  it('join neighbours of one country', () => {
    const bars = spans([1, 1, 1, 1], 4, 400);
    expect(bands(bars, ['CN', 'CN', 'KZ', 'CN'])).toEqual([
      { x: 0, width: 200, name: 'CN' },
      { x: 200, width: 100, name: 'KZ' },
      { x: 300, width: 100, name: 'CN' },
    ]);
  });

  it('reach from the low to the high time of a stop and are cut at the end', () => {
    expect(whisker(100, 12, 24, 240, 480)).toEqual({ x: 124, width: 24, cut: false });
    expect(whisker(100, 12, 480, 240, 480)).toEqual({ x: 124, width: 356, cut: true });
  });
});
