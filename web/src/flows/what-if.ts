import { html, nothing, type TemplateResult } from 'lit';
import { amount } from '../figures/quantity';
import type { Network } from '../network/network';
import type { State } from '../state/store';
import { formatNumber } from '../text/number';
import { t, word } from '../text/message';
import { btkCapacity, levers, linksOfLine, plannedLines } from './levers';
import { change, goFlow, toggleLinks, undo } from './navigate';
import { loadScenario, saveScenario } from './scenario-file';
import { slider } from './slider';
import { flow } from './state';
import { goodsGroups, isChanged, isCompared, noChange, wayGroups, type Goods, type Ways } from './view';
import { changeWords, linkName, mtDigits, ms } from './words';

/** The left panel: what to change, and which part of the answer to show. */
export function whatIf(state: State): TemplateResult {
  const { view, past } = flow();
  return html`<div class="what">
    <div class="what__head">
      <h2>${t('what.title')}</h2>
      <button type="button" class="plain" ?disabled=${!past.length} @click=${undo}>
        ${t('what.undo')} <kbd>Z</kbd>
      </button>
    </div>
    ${state.network ? plannedLines.map(({ id, name }) => planned(state.network!, id, name)) : nothing}
    ${levers.map((lever) => slider(lever, lever.base ?? baseOf(state)))}
    ${isChanged(view.what) ? changes() : nothing} ${files(isChanged(view.what))} ${filters()}
  </div>`;
}

/** What the railway through Georgia can take in the year asked for: as the base answer has it, else as the tables. */
function baseOf(state: State): number | undefined {
  const inBase = flow().base?.links.find((link) => link.id === 'rail-tsalka-akhalkalaki');
  const oneWay =
    inBase?.forwardLoad && inBase.forwardTonnes
      ? inBase.forwardTonnes / inBase.forwardLoad
      : inBase?.backwardLoad && inBase.backwardTonnes / inBase.backwardLoad;
  // A link's capacity is stated for both directions; each is loaded against half of it.
  if (oneWay) return Number(((2 * oneWay) / 1e6).toFixed(1));
  return state.network && btkCapacity(state.network);
}

function planned(
  network: Network,
  id: (typeof plannedLines)[number]['id'],
  name: RegExp,
): TemplateResult | typeof nothing {
  const links = linksOfLine(network, name);
  if (!links.length) return nothing;
  const { open } = flow().view.what;
  const on = links.every((link) => open.includes(link));
  const rows = links.map((link) => network.links.get(link)!);
  const km = rows.reduce((sum, link) => sum + link.lengthKm, 0);
  const years = rows.flatMap((link) => link.opens ?? []);
  const least = Math.min(...rows.map((link) => link.capacityMtPerYear ?? Infinity));
  const statuses = [...new Set(rows.map((link) => word('status', link.status)))].join(', ');
  const about = rows.some((link) => link.basis === 'estimated') ? '≈' : '';
  return html`<button
    type="button"
    class="planned"
    role="switch"
    aria-checked=${on}
    @click=${() => toggleLinks('open', links, !on)}
  >
    <span class="planned__text">
      <span class="planned__name"
        >${id === 'meghri' ? html`<i>${t('planned.meghri-names')}</i>${t('planned.meghri-rest')}` : t(`planned.${id}`)}</span
      >
      <span class="quiet">
        ${[
          t(`planned-where.${id}`),
          amount('km', km),
          years.length ? `${statuses} ${Math.max(...years)}` : statuses,
          Number.isFinite(least) ? `${about}${formatNumber(least)} ${t('unit.mtPerYear')}` : '',
        ]
          .filter(Boolean)
          .join(', ')}
      </span>
    </span>
    <span class="switch" aria-hidden="true"></span>
  </button>`;
}

function changes(): TemplateResult {
  const { what } = flow().view;
  return html`<div class="what__changes">
    <h3>${t('what.changes')}</h3>
    <ul>
      ${changeWords(what).map((text) => html`<li>${text}</li>`)}
    </ul>
    <p class="chips">
      ${what.close.map(
        (id) =>
          html`<button type="button" class="chip" @click=${() => toggleLinks('close', [id], false)}>
            ${t('what.reopen', { name: linkName(id) })}
          </button>`,
      )}
      <button type="button" class="chip" @click=${() => change(noChange)}>${t('what.clear')}</button>
    </p>
  </div>`;
}

/** The changes as a file, and a file as the changes. */
function files(changed: boolean): TemplateResult {
  const save = (event: Event): void => {
    event.preventDefault();
    saveScenario(String(new FormData(event.target as HTMLFormElement).get('name') ?? '').trim());
  };
  const load = (event: Event): void => {
    const field = event.target as HTMLInputElement;
    const file = field.files?.[0];
    if (file) void loadScenario(file);
    field.value = '';
  };
  return html`<div class="what__files">
    ${
      changed
        ? html`<form class="what__save" @submit=${save}>
            <input
              class="field"
              name="name"
              maxlength="200"
              aria-label=${t('scenario.name')}
              placeholder=${t('scenario.name')}
            />
            <button class="button">${t('scenario.save')}</button>
          </form>`
        : nothing
    }
    <label class="what__load"
      ><span>${t('scenario.load')}</span> <input type="file" accept=".json,application/json" @change=${load}
    /></label>
  </div>`;
}

function filters(): TemplateResult {
  const { goods, modes } = flow().view;
  const flip = <T extends string>(all: readonly T[], list: readonly T[], one: T): readonly T[] => {
    // From everything, a click on one shows that one alone: that is what is mostly wanted.
    const next = all.filter((other) =>
      list.length === all.length ? other === one : (other === one) !== list.includes(other),
    );
    return next.length ? next : all;
  };
  return html`<div class="what__show" role="group" aria-label=${t('what.show')}>
    <h3>${t('what.show')}</h3>
    <p class="chips">
      <button
        type="button"
        class="chip"
        aria-pressed=${goods.length === goodsGroups.length}
        @click=${() => goFlow({ goods: goodsGroups }, 'replace')}
      >
        ${t('goods-group.all')}
      </button>
      ${goodsGroups.map(
        (one) =>
          html`<button
            type="button"
            class="chip"
            aria-pressed=${goods.length < goodsGroups.length && goods.includes(one)}
            @click=${() => goFlow({ goods: flip<Goods>(goodsGroups, goods, one) }, 'replace')}
          >
            ${t(`goods-group.${one}`)}
          </button>`,
      )}
    </p>
    <p class="chips">
      ${wayGroups.map(
        (one) =>
          html`<button
            type="button"
            class="chip"
            aria-pressed=${modes.includes(one)}
            @click=${() => goFlow({ modes: toggled<Ways>(wayGroups, modes, one) }, 'replace')}
          >
            ${t(`ways.${one}`)}
          </button>`,
      )}
    </p>
  </div>`;
}

function toggled<T>(all: readonly T[], list: readonly T[], one: T): readonly T[] {
  const next = all.filter((other) => (other === one) !== list.includes(other));
  return next.length ? next : list;
}

/** How fresh and how sure the answer on the screen is, in one line under the levers. */
export function freshness(): TemplateResult | typeof nothing {
  const { base, answer, milliseconds, late, moving, phase, view } = flow();
  if (!base || !answer || phase === 'failed') return nothing;
  if (late) return html`<p class="what__fresh"><span class="tag tag--warn">${t('answer.last')}</span></p>`;
  const certified = [base, answer].every((one) => one.certificate.status === 'certified');
  const time = milliseconds === undefined ? '' : ms(milliseconds);
  const key = moving || !isCompared(view) ? 'what.answered' : certified ? 'what.exact' : 'what.not-exact';
  const unserved = answer.totals.unservedTonnes ?? answer.certificate.unservedTonnes ?? 0;
  return html`<p
    class="what__fresh"
    data-milliseconds=${milliseconds ?? nothing}
    data-scenario=${answer.scenario}
  >
    ${t(key, { time })}
    ${unserved > 0 ? html`<span class="what__unserved">${t('what.unserved', { tonnes: mtDigits(unserved) })}</span>` : nothing}
  </p>`;
}
