import { middle } from '../map/swipe';
import { store } from '../state/store';
import { fromEnergyAddress, toEnergyAddress } from './address';
import { askEnergy } from './ask';
import { networkOf } from './network';
import { t } from '../text/energy';
import { energy, setEnergy } from './state';
import { openedWith } from './together';
import { energySides, isChanged, type EnergySide, type EnergyView, type WhatIf } from './view';

/** A changed question is a step for Back; looking around replaces the entry. */
export function goEnergy(patch: Partial<EnergyView>, how: 'push' | 'replace' = 'push'): void {
  store.set({ slot: undefined });
  setEnergy({ view: { ...energy().view, ...patch } });
  const { base, view } = energy();
  if (base && patch.carriers) store.set({ network: networkOf(base, view.carriers) });
  write(how);
  askEnergy();
}

export function openEnergyAddress(): void {
  setEnergy({ view: fromEnergyAddress(location.search), moving: false });
  const { base, view } = energy();
  if (base) store.set({ network: networkOf(base, view.carriers) });
  const lang = new URLSearchParams(location.search).get('lang') ?? undefined;
  store.set({ view: { ...store.state.view, lang } });
  askEnergy();
}

export function goLanguage(lang: string | undefined): void {
  store.set({ view: { ...store.state.view, lang } });
  write('replace');
}

/** Changes go to one stack of undo. */
export function change(what: WhatIf, more: Partial<EnergyView> = {}): void {
  const { view, past } = energy();
  setEnergy({ past: [...past, view.what] });
  goEnergy({ ...more, what });
}

/** While a slider moves: asked at once, kept in the address when it rests, and one step of undo. */
export function move(what: WhatIf): void {
  const { view, moving, past } = energy();
  if (!moving) setEnergy({ past: [...past, view.what] });
  setEnergy({ moving: true, view: { ...view, what } });
  askEnergy();
}

export function rest(): void {
  if (!energy().moving) return;
  setEnergy({ moving: false });
  write('push');
  askEnergy();
}

/** A, B or the difference on the map; D goes through them. */
export function showSide(side: EnergySide): void {
  goEnergy({ side, swipe: undefined }, 'replace');
}

/** A over B, drawn aside. */
export function startSwipe(): void {
  goEnergy({ side: 'b', swipe: middle }, 'replace');
}

export function nextSide(): void {
  const { view } = energy();
  if (!isChanged(view.what)) return;
  const next = energySides[(energySides.indexOf(view.side) + 1) % energySides.length]!;
  showSide(next);
  store.set({ said: t(`flow-side-title.${next}`) });
}

export function undo(): void {
  const { past } = energy();
  const what = past.at(-1);
  if (!what) return;
  setEnergy({ past: past.slice(0, -1) });
  goEnergy({ what });
}

/** Cuts an open link or opens one that is not there, with those it cannot do without; again, it is as it was. */
export function toggleLink(id: string): void {
  const { view, base } = energy();
  const link = base?.links.find((one) => one.id === id);
  if (!link) return;
  const word = link.open ? 'close' : 'open';
  const ids = link.open ? [id] : openedWith(base!, id);
  const list = view.what[word];
  const without = list.filter((one) => !ids.includes(one));
  change({ ...view.what, [word]: list.includes(id) ? without : [...without, ...ids] });
}

export function chooseLink(sel: string | undefined): void {
  goEnergy({ sel }, 'replace');
}

function write(how: 'push' | 'replace'): void {
  const address = toEnergyAddress(energy().view, store.state.view.lang);
  if (address === location.pathname + location.search) return;
  history[how === 'push' ? 'pushState' : 'replaceState'](null, '', address);
}
