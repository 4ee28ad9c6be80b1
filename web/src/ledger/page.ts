import { html, nothing, type TemplateResult } from 'lit';
import { pageHeader } from '../page/header';
import { keysDialog } from '../page/keys-dialog';
import { shareDialog } from '../page/share';
import { board } from '../promises/board';
import { boardFilters } from '../promises/filters';
import { promisePage } from '../promises/promise';
import { promiseSide } from '../promises/side';
import type { State } from '../state/store';
import { formatDay } from '../text/number';
import { t } from '../text/ledger';
import type { PageName } from './address';
import { agreements } from './agreements';
import { claims } from './claims';
import { contradictions } from './contradictions';
import { entity } from './entity';
import { findBox } from './find';
import { intra } from './intra';
import { investment } from './investment';
import { ledgerKeyList } from './keys';
import { matrix } from './matrix';
import { menu } from './menu';
import { mobility } from './mobility';
import { goLanguage } from './navigate';
import { programmes } from './programmes';
import { projects } from './projects';
import { propose } from './propose';
import { provenance, ledgerCommand } from './provenance';
import { pageTitle, question } from './question';
import { ranks } from './ranks';
import { recordPopover } from './popover';
import { review } from './review';
import { search } from './search';
import { ledger } from './state';
import { timeline } from './timeline';
import { trade } from './trade';

const mains: Record<PageName, (state: State) => TemplateResult> = {
  board,
  promise: promisePage,
  search,
  entity,
  claims,
  contradictions,
  ranks,
  trade,
  intra,
  matrix,
  investment,
  timeline,
  agreements,
  projects,
  programmes,
  mobility,
  propose,
  review,
};

/** The pages of promises and the ledger as one function of the state. */
export function ledgerPage(state: State): TemplateResult {
  const { page } = ledger().view;
  const promises = page === 'board' || page === 'promise';
  return html`<a class="skip" href="#answer">${t('page.skip')}</a>
    ${head(state, promises)} ${question(state)}
    <main class="rec-body rec-body--${page}">
      ${page === 'promise' ? nothing : html`<aside class="rec-left" aria-label=${t(promises ? 'board.filters' : 'menu.title')}>${promises ? boardFilters(state) : menu()}</aside>`}
      <div id="answer" class="rec-main" tabindex="-1">${mains[page](state)} ${printFoot()}</div>
      ${page === 'promise' ? html`<aside class="rec-side" aria-label=${t('promise.side')}>${promiseSide()}</aside>` : nothing}
      ${recordPopover(state)}
    </main>
    ${provenance(state)} ${shareDialog(state, share(state))} ${keysDialog(state, ledgerKeyList)}
    <p class="hidden" role="status" aria-live="polite">${state.said}</p>`;
}

function head(state: State, promises: boolean): TemplateResult {
  return pageHeader(state, {
    page: promises ? 'promises' : 'ledger',
    main: nothing,
    more: nothing,
    pickPlace: () => undefined,
    find: findBox(),
    pickLanguage: goLanguage,
  });
}

function share(state: State): { citation: string; command: string } {
  const citation = t('ledger.cite', {
    title: pageTitle(state),
    version: state.health?.version ?? '',
    data: state.health?.dataset ?? '',
    known: state.health?.knownOn ? formatDay(state.health.knownOn) : '',
    address: location.href,
  });
  return { citation, command: ledgerCommand() };
}

function printFoot(): TemplateResult {
  return html`<div class="print-foot">
    <p>${location.href}</p>
    <p><code>${ledgerCommand()}</code></p>
  </div>`;
}
