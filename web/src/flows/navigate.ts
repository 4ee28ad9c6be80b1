import { store } from '../state/store';
import { fromFlowAddress, toFlowAddress } from './address';
import { askFlows, forgetFlows } from './ask';
import { flow, setFlow, type FlowState } from './state';
import { isCompared, type FlowView, type Lever, type Tab, type WhatIf } from './view';

/** Who keeps the address and asks for answers: another page may show the same map. */
interface Host {
  write: (how: 'push' | 'replace') => void;
  ask: () => void;
}

const own: Host = { write, ask: () => askFlows() };
let host = own;

/** The map of flows belongs to another page from now on. */
export function hostFlows(other: Host): void {
  host = other;
}

/** A changed question is a step for Back; looking around replaces the entry. */
export function goFlow(patch: Partial<FlowView>, how: 'push' | 'replace' = 'push'): void {
  store.set({ slot: undefined });
  setFlow({ view: { ...flow().view, ...patch } });
  host.write(how);
  host.ask();
}

export function openFlowAddress(): void {
  forgetFlows();
  setFlow({ view: fromFlowAddress(location.search), moving: false });
  const lang = new URLSearchParams(location.search).get('lang') ?? undefined;
  store.set({ view: { ...store.state.view, lang } });
  askFlows();
}

export function goLanguage(lang: string | undefined): void {
  store.set({ view: { ...store.state.view, lang } });
  write('replace');
}

/** Changes go to one stack of undo; moving a slider counts once, from where it was taken up. */
export function change(what: WhatIf): void {
  setFlow({ past: past() });
  const patch = { what, b: undefined };
  goFlow({ ...patch, tab: tabFor(patch) });
}

/** While a slider moves: asked at once, kept in the address when it rests. */
export function move(lever: Lever, value: number | undefined): void {
  const { view, moving } = flow();
  const patch = { what: withLever(view.what, lever, value), b: undefined };
  if (!moving) setFlow({ past: past() });
  setFlow({ moving: true, view: { ...view, ...patch, tab: tabFor(patch) } });
  askFlows();
}

export function rest(): void {
  if (!flow().moving) return;
  setFlow({ moving: false });
  write('push');
  askFlows();
}

export function undo(): void {
  const { past: before } = flow();
  const last = before.at(-1);
  if (!last) return;
  setFlow({ past: before.slice(0, -1) });
  goFlow({ ...last, tab: tabFor(last) });
}

export function withLever(what: WhatIf, lever: Lever, value: number | undefined): WhatIf {
  const { [lever]: _, ...others } = what.levers;
  return { ...what, levers: value === undefined ? others : { ...others, [lever]: value } };
}

/** Opens or closes links, or takes such a change back: closing what was opened is to leave it as it is. */
export function toggleLinks(word: 'open' | 'close', ids: readonly string[], on: boolean): void {
  const { what } = flow().view;
  const other = word === 'open' ? 'close' : 'open';
  const without = (list: readonly string[]): string[] => list.filter((id) => !ids.includes(id));
  change({
    ...what,
    [other]: without(what[other]),
    [word]: on ? [...without(what[word]), ...ids] : without(what[word]),
  });
}

function past(): FlowState['past'] {
  const { view, past: before } = flow();
  return [...before, { what: view.what, b: view.b }];
}

/** "What changes" is a tab only while two answers differ. */
export function tabFor(patch: Partial<FlowView>): Tab {
  const view = { ...flow().view, ...patch };
  return !isCompared(view) && view.tab === 'changes' ? 'bottlenecks' : view.tab;
}

function write(how: 'push' | 'replace'): void {
  const address = toFlowAddress(flow().view, store.state.view.lang);
  if (address === location.pathname + location.search) return;
  history[how === 'push' ? 'pushState' : 'replaceState'](null, '', address);
}
