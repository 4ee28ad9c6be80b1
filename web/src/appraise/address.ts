/** What is asked on the pages of appraisal and portfolio; only what is not usual stands in the address. */
export interface AppraiseView {
  page: 'appraisal' | 'portfolio';
  /** Id of a scenario of the library. */
  scenario: string;
  discount: string;
  horizon: string;
  /** Cost of all works, million USD, where nobody published one; empty for none. */
  capex: string;
  budget: number;
}

export const usual: AppraiseView = {
  page: 'appraisal',
  scenario: 'zangezur-2028',
  discount: '',
  horizon: '',
  capex: '',
  budget: 5000,
};

const number = /^\d{1,6}(\.\d{1,4})?$/;
const id = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Old addresses must keep opening: what is not understood is passed over. */
export function fromAddress(place: string, search: string): AppraiseView {
  const query = new URLSearchParams(search);
  const take = (name: string, shape: RegExp): string => {
    const value = query.get(name) ?? '';
    return shape.test(value) ? value : '';
  };
  return {
    page: place === '/portfolio' ? 'portfolio' : 'appraisal',
    scenario: take('scenario', id) || usual.scenario,
    discount: take('discount', number),
    horizon: take('horizon', /^\d{1,3}$/),
    capex: take('capex', number),
    budget: Number(take('budget', number) || usual.budget),
  };
}

export function toAddress(view: AppraiseView): string {
  const query = new URLSearchParams();
  const add = (name: string, value: string | number, otherwise: string | number): void => {
    if (value !== otherwise && value !== '') query.append(name, String(value));
  };
  if (view.page === 'portfolio') add('budget', view.budget, usual.budget);
  else {
    add('scenario', view.scenario, usual.scenario);
    add('capex', view.capex, '');
  }
  add('discount', view.discount, '');
  add('horizon', view.horizon, '');
  const text = query.toString();
  return `/${view.page}${text ? `?${text}&v=1` : ''}`;
}
