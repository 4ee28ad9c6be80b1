import { appraise } from './state';

/** The command that gives the same answer. */
export function command(): string {
  const { view } = appraise();
  const more = `${view.discount ? ` --discount ${view.discount}` : ''}${view.horizon ? ` --horizon ${view.horizon}` : ''}`;
  return view.page === 'portfolio'
    ? `./kervan portfolio --budget ${view.budget}${more} --frontier 8 --json`
    : `./kervan appraise ${view.scenario}${more}${view.capex ? ` --capex ${view.capex}` : ''} --json`;
}
