import { html, nothing, type TemplateResult } from 'lit';
import type { State } from '../state/store';
import { t } from '../text/message';
import { askFlows } from './ask';
import { bottleneckList } from './bottlenecks';
import { certificateBlock } from './certificate';
import { changesPanel } from './changes-panel';
import { comparedTotals } from './compared-totals';
import { coordinationPanel } from './coordination-panel';
import { chosen } from './drawer';
import { hurtFilter, hurtsOf } from './hurts';
import { linkTable } from './link-table';
import { goFlow } from './navigate';
import { shown, type Shown } from './shown';
import { flow } from './state';
import { totals } from './totals';
import { usersPicture, usersTable } from './users';
import { isCompared, type Tab } from './view';
import { freshness, whatIf } from './what-if';
import { ribbonName } from './words';

const sheetPictureHeight = 260;
const panelWidth = 360;

/** The right hand panel, and on narrow screens the sheet: tabs over one list each, the certificate below. */
export function flowAnswer(state: State): TemplateResult {
  const { phase, problem } = flow();
  const now = shown();
  return html`<section class="answer flow-answer" aria-label=${t('answer.label')} aria-busy=${flow().late}>
    ${
      phase === 'failed'
        ? failed(
            problem?.title,
            problem?.detail,
            problem?.errors?.map((one) => one.message),
          )
        : nothing
    }
    ${tabBar()}
    <div class="flow-answer__body">${now ? content(state, now) : waitingOr(state)}</div>
    ${certificateBlock()}
  </section>`;
}

function waitingOr(state: State): TemplateResult {
  const { view, phase } = flow();
  if (shownTab(view.tab) === 'what') return whatIf(state);
  return phase === 'failed'
    ? html``
    : html`<div class="state" aria-hidden="true">
        <div class="skeleton" style="width:70%"></div>
        <div class="skeleton" style="width:90%"></div>
      </div>`;
}

/** Tabs that make sense now: changes only where something is changed, the levers only where they have no panel. */
function tabsNow(): Tab[] {
  const { view, folded } = flow();
  return [
    ...(folded ? (['what'] as const) : []),
    ...(isCompared(view) ? (['changes'] as const) : []),
    'bottlenecks',
    'totals',
    'users',
  ];
}

function shownTab(tab: Tab): Tab {
  return tabsNow().includes(tab) ? tab : 'bottlenecks';
}

function tabBar(): TemplateResult {
  const tab = shownTab(flow().view.tab);
  return html`<div class="flow-answer__head">
    <div class="flow-answer__title">
      <h2>${t(`tab-title.${tab}`)}</h2>
      <span class="quiet">${t(`tab-note.${tab}`)}</span>
    </div>
    <div class="segments" role="group" aria-label=${t('tab.label')}>
      ${tabsNow().map(
        (one) =>
          html`<button
            type="button"
            data-tab=${one}
            aria-pressed=${one === tab}
            @click=${() => goFlow({ tab: one }, 'replace')}
          >
            ${t(`tab.${one}`)}
          </button>`,
      )}
    </div>
    ${flow().folded ? freshness() : nothing}
  </div>`;
}

function content(state: State, now: Shown): TemplateResult {
  const { view } = flow();
  const narrowLink = state.narrow && view.sel && shownTab(view.tab) !== 'what';
  switch (shownTab(view.tab)) {
    case 'what':
      return whatIf(state);
    case 'changes':
      return html`${narrowLink ? chosen(view.sel!, sheetPictureHeight, panelWidth) : nothing}
      ${changesPanel(now)}`;
    case 'totals':
      return compared() ?? totals(now.result);
    case 'users':
      return users(view.sel);
    case 'bottlenecks':
      return html`${narrowLink ? chosen(view.sel!, sheetPictureHeight, panelWidth) : nothing}
      ${state.narrow && view.table ? linkTable() : nothing} ${hurtFilter(now.result)}
      ${bottleneckList(hurtsOf(now.result.bottlenecks, view.hurts), now.result.bottlenecks.length > 0)}
      ${assumptions(now)}`;
  }
}

/** Of two answers both, side by side, whichever the map shows. */
function compared(): TemplateResult | undefined {
  const { base, answer, view } = flow();
  return base && answer && base !== answer && isCompared(view)
    ? html`${comparedTotals(base, answer)} ${coordinationPanel()}`
    : undefined;
}

function users(sel: string | undefined): TemplateResult {
  const use = flow().answer?.select;
  if (!sel) return html`<p class="state">${t('users.choose')}</p>`;
  return html`<h3 class="panel-title"><bdi>${ribbonName(sel)}</bdi></h3>
    ${
      use
        ? html`<div class="users-panel">${usersPicture(use, sel, sheetPictureHeight, panelWidth)}</div>
            ${usersTable(use, sel)}`
        : html`<p class="state">${t('flows.waiting')}</p>`
    }`;
}

function assumptions({ result }: Shown): TemplateResult | typeof nothing {
  const list = result.assumptions ?? [];
  if (!list.length) return nothing;
  return html`<details class="answer__assumptions">
    <summary>${t('answer.assumptions', { n: list.length })}</summary>
    <ul>
      ${list.map((one) => html`<li><bdi>${typeof one === 'string' ? one : one.text}</bdi></li>`)}
    </ul>
  </details>`;
}

/** What went wrong; the last answer stays below. */
function failed(title = '', detail = '', errors: string[] = []): TemplateResult {
  return html`<div class="state state--bad" role="alert">
    <h2>${title || t('failed.title')}</h2>
    ${detail && !errors.length ? html`<p><bdi>${detail}</bdi></p>` : nothing}
    ${
      errors.length
        ? html`<ul>
            ${errors.map((error) => html`<li><bdi>${error}</bdi></li>`)}
          </ul>`
        : nothing
    }
    <p><button type="button" class="button" @click=${() => askFlows(true)}>${t('failed.again')}</button></p>
  </div>`;
}
