import { commonActions, type Keys } from '../page/keyboard';
import type { KeyRow } from '../page/keys-dialog';
import { store } from '../state/store';
import { cancelEnergy } from './ask';
import { fullest } from './lines';
import { chooseLink, goEnergy, nextSide, toggleLink, undo } from './navigate';
import { energy } from './state';
import { linkSpoken } from './words';

/** Single keys of the page of energy. */
export const energyKeys: Keys = {
  actions: {
    ...commonActions,
    q: () => document.getElementById('slot-carriers')?.focus(),
    n: () => step(1),
    p: () => step(-1),
    z: undo,
    d: nextSide,
    e: () => goEnergy({ tab: 'works' }, 'replace'),
    t: () => goEnergy({ table: !energy().view.table }, 'replace'),
    delete: () => {
      const { sel } = energy().view;
      if (sel) toggleLink(sel);
    },
  },
  escape: () => {
    if (energy().late) cancelEnergy();
    else if (energy().view.sel) chooseLink(undefined);
    else return false;
    return true;
  },
};

export const energyKeyList: readonly KeyRow[] = [
  ['/', 'keys.find'],
  ['Q', 'keys.question'],
  ['M', 'keys.map'],
  ['N', 'keys.next-row'],
  ['P', 'keys.previous-row'],
  ['D', 'keys.difference'],
  ['Z', 'keys.undo'],
  ['Del', 'keys.close-link'],
  ['T', 'keys.table'],
  ['?', 'keys.list'],
  ['Esc', 'keys.close'],
];

/** N and P go through the fullest lines and say each. */
function step(by: 1 | -1): void {
  const list = fullest();
  const at = list.findIndex((link) => link.id === energy().view.sel);
  const next =
    list[at < 0 ? (by > 0 ? 0 : list.length - 1) : Math.min(list.length - 1, Math.max(0, at + by))];
  if (!next) return;
  chooseLink(next.id);
  store.set({ said: linkSpoken(next) });
}
