import { store, type State } from './store';

type Popover = Partial<Pick<State, 'figure' | 'entity' | 'borderNote' | 'leg'>>;

/** At most one popover is open: showing one takes the others away, showing nothing closes it. */
export function show(popover: Popover = {}): void {
  store.set({ figure: undefined, entity: undefined, borderNote: undefined, ...popover });
}
