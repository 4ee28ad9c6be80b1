export const leastBudget = 20;
export const mostBudget = 50_000;

/** Budgets are dragged evenly in the logarithm: both 50 million and 20 billion are near at hand. */
export function budgetAt(part: number): number {
  const value = leastBudget * (mostBudget / leastBudget) ** part;
  const step = 10 ** Math.max(0, Math.floor(Math.log10(value)) - 1);
  return Math.round(value / step) * step;
}

export function partOf(budget: number): number {
  return Math.max(0, Math.min(1, Math.log(budget / leastBudget) / Math.log(mostBudget / leastBudget)));
}
