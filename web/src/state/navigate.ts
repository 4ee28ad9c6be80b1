import { ask } from './ask';
import { fromAddress, toAddress, toQuery } from './address';
import { store } from './store';
import type { View } from './view';

/** A changed question is a step for Back; looking around replaces the entry. */
export function go(patch: Partial<View>, how: 'push' | 'replace' = 'push'): void {
  const before = store.state.view;
  const view = { ...before, ...patch };
  const changed = toQuery(view) !== toQuery(before);
  if (changed && !patch.sel) view.sel = [];
  if (changed && !patch.camera) view.camera = undefined;
  store.set({ view, slot: undefined, ...(changed ? { figure: undefined, entity: undefined } : {}) });
  write(how);
  if (changed) void ask();
}

export function openAddress(): void {
  store.set({ view: fromAddress(location.search) });
  void ask();
}

function write(how: 'push' | 'replace'): void {
  const address = toAddress(store.state.view);
  if (address === location.pathname + location.search) return;
  history[how === 'push' ? 'pushState' : 'replaceState'](null, '', address);
}
