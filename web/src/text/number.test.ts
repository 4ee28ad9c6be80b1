import { describe, expect, it } from 'vitest';
import { amount } from '../figures/quantity';
import { formatDay, formatNumber, formatRough } from './number';

describe('numbers', () => {
  it('have a narrow space between thousands from 1 000 on', () => {
    expect(formatNumber(999)).toBe('999');
    expect(formatNumber(1000)).toBe('1\u202f000');
    expect(formatNumber(1234567.89, 1)).toBe('1\u202f234\u202f567.9');
  });

  it('have a real minus sign, and a plus sign in differences', () => {
    expect(formatNumber(-5)).toBe('\u22125');
    expect(formatNumber(5, 0, 'exceptZero')).toBe('+5');
    expect(formatNumber(0, 0, 'exceptZero')).toBe('0');
  });

  it('carry no more digits than a price of this kind bears', () => {
    expect(formatRough(3412.7)).toBe('3\u202f410');
    expect(formatRough(-349.6)).toBe('\u2212350');
    expect(formatRough(41.26)).toBe('41.3');
    expect(formatRough(0)).toBe('0');
  });

  it('stand before their unit with a no-break space', () => {
    expect(amount('days', 405.6)).toBe('16.9\u00a0d');
    expect(amount('hours', 112.8)).toBe('113\u00a0h');
    expect(amount('hours', 5.5)).toBe('5.5\u00a0h');
    expect(amount('hours', 5)).toBe('5\u00a0h');
    expect(amount('kgCo2ePerTonne', 0)).toBe('0\u00a0kg CO₂e/t');
    expect(amount('usdPerTonne', 4.333)).toBe('4.33\u00a0USD/t');
  });
});

describe('days', () => {
  it('are written out, and left as they are when only a year or a month is known', () => {
    expect(formatDay('2026-11-21')).toBe('21 Nov 2026');
    expect(formatDay('2026-11')).toBe('Nov 2026');
    expect(formatDay('2026-13')).toBe('2026-13');
    expect(formatDay('<b>')).toBe('<b>');
  });
});
