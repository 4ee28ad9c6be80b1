import type { Bottleneck } from '../api/flow-types';
import { store } from '../state/store';
import { linkInfo } from './added';
import { bottleneckKey } from './map/features';
import { goFlow, toggleLinks } from './navigate';
import { linkOf, ribbonId } from './ribbons';
import { shown } from './shown';
import { flow, setFlow } from './state';
import { bottleneckSpoken } from './words';

/** Chooses one direction of a link, or none; the bottleneck on it is marked with it. */
export function chooseLink(sel: string | undefined): void {
  const list = shown()?.result.bottlenecks ?? [];
  const on = sel ? list.find((one) => one.direction && ribbonId(one.id, one.direction) === sel) : undefined;
  setFlow({ marked: on && bottleneckKey(on) });
  goFlow({ sel }, 'replace');
}

/** Marks a bottleneck in the list and on the map, brings it into view and, when it is a link, asks who uses it. */
export function chooseBottleneck(one: Bottleneck | undefined): void {
  if (!one) return;
  setFlow({ marked: bottleneckKey(one), place: one.from });
  store.set({ said: bottleneckSpoken(one) });
  const link = linkInfo(one.id);
  goFlow({ sel: link ? ribbonId(one.id, one.direction) : undefined }, 'replace');
}

/** N and P: the next and the previous bottleneck. */
export function step(by: 1 | -1): void {
  const list = shown()?.result.bottlenecks ?? [];
  const at = list.findIndex((one) => bottleneckKey(one) === flow().marked);
  const next = at < 0 ? (by > 0 ? 0 : list.length - 1) : Math.min(list.length - 1, Math.max(0, at + by));
  chooseBottleneck(list[next]);
}

/** Closes the chosen link, or opens it again. */
export function closeChosen(): void {
  const { sel, what } = flow().view;
  if (!sel) return;
  const link = linkOf(sel);
  toggleLinks('close', [link], !what.close.includes(link));
}
