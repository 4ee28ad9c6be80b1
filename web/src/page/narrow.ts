import { store } from '../state/store';

/** Under this width the answer is a sheet below the map. */
const narrow = matchMedia('(max-width: 699px)');

export function followWidth(): void {
  const apply = (): void => store.set({ narrow: narrow.matches });
  apply();
  narrow.addEventListener('change', apply);
}
