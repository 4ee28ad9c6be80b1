import type { Problem } from './types';

/** An appraisal as the server gives it; money is million USD. */
export interface Appraisal {
  dataset: string;
  scenario: string;
  scenarioName?: string;
  engine: string;
  firstYear: number;
  lastYear: number;
  npvUsdMillion: number | null;
  bcr: number | null;
  irr: number | null;
  paybackYears: number | null;
  benefitUsdMillion: number;
  costUsdMillion: number;
  breakEvenUsdMillion?: number;
  reasons: string[];
  userBenefit: {
    exactUsdMillion: number;
    ruleOfHalfUsdMillion: number;
    partsUsdMillion: number;
    largest: { from: string; to: string; exactUsdMillion: number; ruleOfHalfUsdMillion: number }[];
  };
  byParty: Record<string, number>;
  byCountry: Record<string, CountryWorth>;
  cashflow: CashYear[];
  tornado: Bar[];
  simulation: { draws: number; seed: number; netUsdMillion: Spread; chanceOfGain?: number };
  works: { id: string; name: string; capexUsdMillion?: number; opens: number }[];
  certificate: { status: string; relativeGap: number; answers: number };
  parameters: Parameter[];
  assumptions: string[];
  /** What the changes to the energy systems are worth, valued apart; only with such changes. */
  energy?: EnergyWorth;
}

export interface CountryWorth {
  netUsdMillion: number;
  p5UsdMillion: number;
  p95UsdMillion: number;
  byParty: Record<string, number>;
}

export interface CashYear {
  year: number;
  capex: number;
  upkeep: number;
  residual: number;
  net: number;
  cumulative: number;
}

export interface Bar {
  id: string;
  meaning: string;
  unit: string;
  low: number;
  high: number;
  atLowUsdMillion: number;
  atHighUsdMillion: number;
}

export interface Parameter {
  id: string;
  value: number;
  low: number;
  high: number;
  distribution: string;
  unit: string;
  meaning: string;
  basis: string;
  sources: string[];
  note?: string;
  set: boolean;
}

interface Spread {
  p5: number;
  p50: number;
  p95: number;
  mean: number;
}

/** A choice of projects as the server gives it; money is million USD. */
export interface Portfolio {
  dataset: string;
  engine: string;
  budgetUsdMillion: number;
  chosen: string[];
  npvUsdMillion: number;
  capexUsdMillion: number;
  bound: number;
  gap: number;
  evaluations: number;
  solved: number;
  shares: Record<string, { fairUsdMillion: number; errorUsdMillion: number; netUsdMillion: number }>;
  sidePayments: Record<string, number>;
  projects: PortfolioProject[];
  leftOut: Record<string, string>;
  frontier: { budgetUsdMillion: number; chosen: string[]; npvUsdMillion: number }[];
  certificate: { status: string };
  assumptions: string[];
}

export interface PortfolioProject {
  id: string;
  name: string;
  opens: number;
  capexUsdMillion: number;
  costUsdMillion: number;
  gainAloneUsdMillion: number;
  gainLastUsdMillion: number;
  chosen: boolean;
}

/** A line of an answer that takes long. */
export interface SlowLine<T> {
  state: 'computing' | 'done' | 'refused';
  seconds: number;
  progress?: { done: number; of: number };
  answer?: T;
  problem?: Problem;
}

export interface ListedScenario {
  id: string;
  name?: string;
  year?: number;
}

/** Money in million USD, as worth in the first year counted. */
export interface EnergyWorth {
  savingUsdMillionPerYear: number;
  co2SavingKtPerYear: number;
  /** First year in which all works are open. */
  from: number;
  benefitUsdMillion: number;
  costUsdMillion: number;
  npvUsdMillion?: number;
  bcr?: number;
  irr?: number;
  breakEvenUsdMillion?: number;
  withoutCost: string[];
  assumptions: string[];
}
