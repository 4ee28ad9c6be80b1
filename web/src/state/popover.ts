import { store, type State } from './store';

type Popover = Partial<Pick<State, 'figure' | 'entity' | 'record' | 'borderNote' | 'leg'>>;

/** At most one popover is open: showing one takes the others away, showing nothing closes it. */
export function show(popover: Popover = {}): void {
  store.set({ figure: undefined, entity: undefined, record: undefined, borderNote: undefined, ...popover });
}
