import { recall, remember } from '../state/memory';
import { store, type Theme } from '../state/store';

/** The theme follows the system until the reader has chosen; the choice stays on this machine. */
const memory = 'kervan.theme';
const system = matchMedia('(prefers-color-scheme: dark)');

export function followTheme(): void {
  apply();
  system.addEventListener('change', apply);
}

export function toggleTheme(): void {
  remember(memory, store.state.theme === 'dark' ? 'light' : 'dark');
  apply();
}

function apply(): void {
  const chosen = recall(memory);
  const theme: Theme = chosen === 'dark' || chosen === 'light' ? chosen : system.matches ? 'dark' : 'light';
  document.documentElement.dataset['theme'] = theme;
  store.set({ theme });
}
