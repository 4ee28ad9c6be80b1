import { chosenIndex, chosenRoute } from '../routes/chosen';
import { swap } from '../routes/question';
import { legSpoken } from '../routes/leg-words';
import { go } from '../state/navigate';
import { cancel } from '../state/ask';
import { show } from '../state/popover';
import { store } from '../state/store';
import { toggleCompare } from './header';
import { closePopover } from '../figures/popover-focus';
import { recall, remember } from '../state/memory';

/** Single keys work outside fields only and can be turned off; Esc always closes what is open. */
const memory = 'kervan.single-keys';

export interface Keys {
  /** What single keys do, by the lower-case letter or the name of the key. */
  actions: Record<string, () => void>;
  /** What Esc closes beside the parts that every page has; false when there was nothing to close. */
  escape?: () => boolean;
}

let keys: Keys;

export function followKeys(own: Keys = { actions: routeActions }): void {
  keys = own;
  store.set({ singleKeys: recall(memory) !== 'off' });
  document.addEventListener('keydown', onKey);
  document.addEventListener('pointerdown', closeSlotOutside);
}

export function setSingleKeys(on: boolean): void {
  remember(memory, on ? 'on' : 'off');
  store.set({ singleKeys: on });
}

/** Keys that mean the same on every page. */
export const commonActions: Keys['actions'] = {
  '/': () => {
    store.set({ menu: true });
    setTimeout(() => document.querySelector<HTMLElement>('#find input')?.focus());
  },
  m: () => document.querySelector<HTMLElement>('.map__stop')?.focus(),
  '?': () => store.set({ dialog: 'keys' }),
};

const routeActions: Keys['actions'] = {
  ...commonActions,
  q: () => document.getElementById(`slot-${store.state.view.from ? 'goods' : 'from'}`)?.focus(),
  t: () => go({ table: !store.state.view.table }, 'replace'),
  c: toggleCompare,
  x: swap,
  n: () => step(1),
  p: () => step(-1),
  i: openSource,
};

function onKey(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key === 'Escape') {
    if (escape()) event.preventDefault();
    return;
  }
  const { singleKeys, dialog } = store.state;
  const action = keys.actions[event.key.toLowerCase()];
  if (!singleKeys || dialog || !action || isField(event.target)) return;
  event.preventDefault();
  action();
}

function escape(): boolean {
  const { slot, figure, entity, record, borderNote, dialog, waiting } = store.state;
  if (dialog) return false;
  if (slot) {
    store.set({ slot: undefined });
    document.getElementById(`slot-${slot}`)?.focus();
  } else if (figure || entity || record || borderNote !== undefined) closePopover();
  else if (waiting) cancel();
  else return keys.escape?.() ?? false;
  return true;
}

function isField(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}

/** N and P walk along the legs of the chosen route and say each. */
function step(by: 1 | -1): void {
  const { state } = store;
  const route = chosenRoute(state);
  if (!route) return;
  const start = by > 0 ? -1 : route.legs.length;
  const leg = Math.min(route.legs.length - 1, Math.max(0, (state.leg ?? start) + by));
  store.set({ leg, said: legSpoken(route, leg, state.network, state.view.lang) });
}

function openSource(): void {
  const { state } = store;
  if (state.leg !== undefined)
    show({ figure: { route: chosenIndex(state), leg: state.leg, quantity: 'hours' } });
}

function closeSlotOutside(event: Event): void {
  const { slot } = store.state;
  if (slot && !(event.target as Element).closest('.slot')) store.set({ slot: undefined });
}
