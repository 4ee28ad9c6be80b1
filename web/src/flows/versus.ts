import { html, nothing, type TemplateResult } from 'lit';
import { api } from '../api/client';
import { store } from '../state/store';
import { t } from '../text/message';
import { libraryScenario } from './library';
import { goFlow, tabFor } from './navigate';
import { flow, setFlow } from './state';
import { isCompared, noChange } from './view';

/** A of the base and B of the reader's own changes, in the lists of scenarios. */
const none = '';

/** Which two scenarios are compared: each the base, the reader's own changes, or one of the library. */
export function versus(): TemplateResult | typeof nothing {
  const { view, comparing } = flow();
  if (!comparing && !isCompared(view)) return nothing;
  loadLibrary();
  return html`<div class="versus" role="group" aria-label=${t('compare.label')}>
      ${choice('a', view.a, t('compare.base'))} ${choice('b', view.b, t('compare.own'))}
    </div>
    ${printedSides({ a: sideName('a'), b: sideName('b') })}`;
}

function choice(side: 'a' | 'b', chosen: string | undefined, first: string): TemplateResult {
  const list = flow().library ?? [];
  const known = !chosen || list.some((one) => one.id === chosen);
  const pick = (event: Event): void => void pickScenario(side, (event.target as HTMLSelectElement).value);
  return html`<label class="versus__one">
    <b class="letter letter--${side}" aria-hidden="true">${t(`flow-side.${side}`)}</b>
    <select class="field" id="versus-${side}" aria-label=${t(`compare.${side}`)} @change=${pick}>
      <option value=${none} ?selected=${!chosen}>${first}</option>
      ${known ? nothing : html`<option value=${chosen!} selected>${chosen}</option>`}
      ${list.map((one) => html`<option value=${one.id} ?selected=${one.id === chosen}>${one.name ?? one.id}</option>`)}
    </select>
  </label>`;
}

/** On paper nothing can be chosen: it is said what A and B are, and which of them the map shows. */
export function printedSides(names: Record<'a' | 'b', string>): TemplateResult {
  const { side, swipe } = flow().view;
  const shown = t(`compare.printed-${swipe === undefined ? side : 'swipe'}`);
  return html`<p class="print-only">${t('compare.printed', { ...names, shown })}</p>`;
}

/** What A or B is, in words. */
export function sideName(side: 'a' | 'b'): string {
  const { view, library } = flow();
  const id = view[side];
  if (id) return library?.find((one) => one.id === id)?.name ?? id;
  return t(side === 'a' ? 'compare.base' : 'compare.own');
}

let asked = false;

function loadLibrary(): void {
  if (asked) return;
  asked = true;
  api.scenarios().then(
    (library) => setFlow({ library }),
    () => (asked = false),
  );
}

/** A scenario that is for a year brings it along, since its lines open then; unless the other one has brought its own. */
async function pickScenario(side: 'a' | 'b', id: string): Promise<void> {
  if (!id) {
    // What B was stays as changes of the reader's own, to be changed further.
    const patch = { [side]: undefined };
    goFlow({ ...patch, tab: tabFor(patch) });
    return;
  }
  try {
    const { year } = await libraryScenario(id);
    const { view, past } = flow();
    if (side === 'b') setFlow({ past: [...past, { what: view.what, b: view.b }] });
    goFlow({
      [side]: id,
      ...(side === 'b' ? { what: noChange } : {}),
      ...(year && !view[side === 'a' ? 'b' : 'a'] ? { year } : {}),
      tab: 'changes',
    });
  } catch {
    store.set({ said: t('compare.failed') });
  }
}

/** C: the two scenarios can be chosen; once more, and all is as in the base again. */
export function toggleVersus(): void {
  const { comparing, view } = flow();
  if (comparing || isCompared(view)) {
    setFlow({ comparing: false });
    if (view.a || view.b || view.swipe !== undefined) {
      const patch = { a: undefined, b: undefined, swipe: undefined, ...(view.b ? { what: noChange } : {}) };
      goFlow({ ...patch, tab: tabFor(patch) });
    }
    return;
  }
  setFlow({ comparing: true });
  setTimeout(() => document.getElementById('versus-b')?.focus());
}
