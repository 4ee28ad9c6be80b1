import { describe, expect, it } from 'vitest';
import { fromAddress, toAddress, usual } from './address';
import { bodyOf } from './ask';
import { place } from './charts';
import { ends } from './verdict';
import { budgetAt, partOf } from './budget';

describe('the address', () => {
  it('holds only what is not usual, and opens again', () => {
    expect(toAddress(usual)).toBe('/appraisal');
    const view = { ...usual, scenario: 'cku-2030', discount: '0.04', capex: '500' };
    expect(toAddress(view)).toBe('/appraisal?scenario=cku-2030&capex=500&discount=0.04&v=1');
    const [path = '', query = ''] = toAddress(view).split('?');
    expect(fromAddress(path, `?${query}`)).toEqual(view);
    const choice = { ...usual, page: 'portfolio' as const, budget: 12_000 };
    expect(toAddress(choice)).toBe('/portfolio?budget=12000&v=1');
    expect(fromAddress('/portfolio', '?budget=12000')).toEqual(choice);
  });

  it('passes over what it does not understand', () => {
    expect(fromAddress('/appraisal', '?scenario=<b>&discount=x&horizon=1.5&capex=-3')).toEqual(usual);
  });
});

describe('what is asked', () => {
  it('leaves to the tables what nobody set', () => {
    expect(bodyOf(usual)).toEqual({ scenario: 'zangezur-2028' });
    expect(bodyOf({ ...usual, horizon: '20', capex: '0' })).toEqual({
      scenario: 'zangezur-2028',
      horizon: 20,
      capex: 0,
    });
    expect(bodyOf({ ...usual, page: 'portfolio' })).toEqual({ budget: 5000, frontier: 8 });
  });
});

describe('the budget that is dragged', () => {
  it('goes from the least to the most and back', () => {
    expect([budgetAt(0), budgetAt(1)]).toEqual([20, 50_000]);
    for (const budget of [50, 480, 5000, 21_000]) {
      expect(Math.abs(budgetAt(partOf(budget)) / budget - 1)).toBeLessThan(0.06);
    }
  });
});

describe('the axis', () => {
  it('puts values between its ends and keeps to them', () => {
    expect([place(5, 0, 10), place(-5, 0, 10), place(50, 0, 10), place(1, 3, 3)]).toEqual([50, 0, 100, 50]);
  });
});

describe('the verdict', () => {
  it('names the states that gain and lose most, neither the climate nor crumbs', () => {
    const worth = (netUsdMillion: number): { netUsdMillion: number } => ({ netUsdMillion });
    const { gains, losses } = ends({
      TR: worth(175),
      world: worth(-900),
      AZ: worth(-146),
      KZ: worth(0.2),
      XW: worth(700),
      UZ: worth(180),
      CN: worth(3),
      GE: worth(4),
    });
    expect(gains.map(([code]) => code)).toEqual(['UZ', 'TR', 'GE']);
    expect(losses).toEqual([['AZ', -146]]);
  });
});
