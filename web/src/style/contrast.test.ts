import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** Ratios of section 3 of the style guide, recomputed from the tokens by the WCAG formula. */
const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');
const rules = {
  light: css.slice(css.indexOf(':root {'), css.indexOf(':root[data-theme="dark"]')),
  dark: css.slice(css.indexOf(':root[data-theme="dark"]'), css.indexOf('/* Density')),
};
type ThemeName = keyof typeof rules;

function token(theme: ThemeName, name: string): string {
  const match = new RegExp(`--${name}:\\s*(#[0-9a-f]{6})`).exec(rules[theme]);
  if (!match) throw new Error(`no token --${name} in ${theme}`);
  return match[1]!;
}

function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const c = parseInt(hex.slice(at, at + 2), 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function ratio(theme: ThemeName, a: string, b: string): number {
  const [x, y] = [luminance(token(theme, a)), luminance(token(theme, b))];
  return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
}

const pairs: [string, string, number, number][] = [
  ['ink', 'surface', 16.0, 14.3],
  ['ink-2', 'surface', 8.2, 9.3],
  ['ink-3', 'surface', 5.8, 6.7],
  ['ink-3', 'surface-2', 5.1, 5.9],
  ['accent', 'surface', 5.8, 7.8],
  ['accent', 'paper', 5.3, 8.7],
  ['on-accent', 'accent', 5.8, 8.5],
  ['b', 'surface', 5.8, 8.1],
  ['good', 'good-soft', 5.1, 6.3],
  ['warn', 'warn-soft', 5.0, 7.1],
  ['bad', 'bad-soft', 5.9, 6.3],
  ['mixed', 'mixed-soft', 5.8, 7.2],
  ['none', 'none-soft', 4.9, 5.4],
  ['line-strong', 'surface', 3.8, 4.4],
  ['line-strong', 'surface-2', 3.3, 3.9],
  ['focus', 'surface', 8.8, 10.7],
  ['focus', 'map-land', 7.8, 10.2],
  ['map-label', 'map-land', 8.4, 11.0],
  ['map-label-2', 'map-land', 5.3, 7.1],
  ['map-label-sea', 'map-sea', 5.1, 7.1],
  ['rail', 'map-land', 9.3, 8.1],
  ['road', 'map-land', 3.7, 4.7],
  ['sea', 'map-sea', 3.9, 7.2],
  ['oil', 'map-land', 7.8, 7.1],
  ['gas', 'map-land', 6.5, 7.1],
  ['power', 'map-land', 4.7, 9.2],
];

describe.each(['light', 'dark'] as const)('contrast in %s', (theme) => {
  it.each(pairs)('%s on %s', (a, b, light, dark) => {
    const wanted = theme === 'light' ? light : dark;
    expect(Math.abs(ratio(theme, a, b) - wanted)).toBeLessThan(0.06);
  });

  it('is enough for text on the ground of a chosen card', () => {
    for (const ink of ['ink', 'ink-2']) expect(ratio(theme, ink, 'accent-soft')).toBeGreaterThan(4.5);
  });

  it('is enough for text on copper', () => {
    expect(ratio(theme, 'on-accent', 'b')).toBeGreaterThan(4.5);
  });
});
