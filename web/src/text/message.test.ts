import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import english from './en.json';
import energy from './energy.en.json';
import appraise from './appraise.en.json';
import ledger from './ledger.en.json';
import { t, word } from './message';
import scenarios from './scenarios.en.json';

const en = { ...english, ...appraise, ...ledger, ...energy, ...scenarios };
const root = new URL('..', import.meta.url).pathname;
const code = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
  .map((file) => readFileSync(join(root, file), 'utf8'))
  .join('\n');

/** Groups whose last part comes from the data or from a list in the code. */
const groups = [...code.matchAll(/(?:word\(\s*'([\w-]+)'|\bt\(\s*`([\w-]+)\.\$)/g)].map((m) => m[1] ?? m[2]);
const built = [...code.matchAll(/`([\w-]+)\.\$\{/g)].map((m) => m[1]);
/** Beginnings of keys whose end is built: `board.column-${column}`. */
const begun = [...code.matchAll(/`([\w-]+\.[\w-]+-)\$\{/g)].map((m) => m[1]!);

describe('messages', () => {
  it('stand in one file only', () => {
    expect(Object.keys(ledger).filter((key) => key in english)).toEqual([]);
    expect(Object.keys(energy).filter((key) => key in english || key in ledger)).toEqual([]);
    for (const later of [appraise, ledger, energy, scenarios])
      expect(Object.keys(later).filter((key) => key in english)).toEqual([]);
  });

  it('exist for every key that the code names', () => {
    const named = [...code.matchAll(/\bt\(\s*'([\w.-]+)'/g)].map((m) => m[1]!);
    expect(named.length).toBeGreaterThan(60);
    expect(named.filter((key) => !(key in en))).toEqual([]);
  });

  it('are all used', () => {
    const dynamic = new Set([...groups, ...built]);
    const unused = Object.keys(en).filter(
      (key) =>
        !code.includes(`'${key}'`) &&
        !dynamic.has(key.split('.')[0]!) &&
        !begun.some((start) => key.startsWith(start)),
    );
    expect(unused).toEqual([]);
  });

  it('fill their slots and choose between one and many', () => {
    expect(t('count.borders', { n: 1 })).toBe('one border');
    expect(t('count.borders', { n: 3 })).toBe('3 borders');
    expect(t('leg.between', { from: '<b>a</b>', to: '{from}' })).toBe('<b>a</b> – {from}');
  });

  it('show an unknown id as itself', () => {
    expect(word('mode', 'rail')).toBe('rail');
    expect(word('mode', 'zeppelin')).toBe('zeppelin');
  });
});
