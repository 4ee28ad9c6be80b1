import { html, nothing, type TemplateResult } from 'lit';
import '../controls/place-box';
import type { Option } from '../controls/place-box';
import { chosenIndex, secondIndex } from '../routes/chosen';
import { compareWith } from '../routes/card';
import { sorted } from '../routes/facts';
import { swap } from '../routes/question';
import { go } from '../state/navigate';
import { show } from '../state/popover';
import { store, type State } from '../state/store';
import { languageName } from '../text/language';
import { t } from '../text/message';
import { toggleTheme } from './theme';

/** What differs in the header from page to page. */
export interface HeaderParts {
  page: (typeof pages)[number];
  /** Controls before and within the folded part. */
  main: TemplateResult | typeof nothing;
  more: TemplateResult | typeof nothing;
  pickPlace: (id: string) => void;
  /** Instead of the field that finds places. */
  find?: TemplateResult;
  /** Absent where no place is named in the language of the reader. */
  pickLanguage?: (code: string | undefined) => void;
}

const pages = [
  'routes',
  'flows',
  'energy',
  'scenarios',
  'appraisal',
  'portfolio',
  'promises',
  'ledger',
] as const;

export function header(state: State): TemplateResult {
  return pageHeader(state, {
    page: 'routes',
    main: compareButton(state),
    more: state.narrow
      ? html`<button type="button" class="button" @click=${swap}>${t('question.swap')}</button>`
      : nothing,
    pickPlace: showPlace,
    pickLanguage: (lang) => go({ lang }, 'replace'),
  });
}

/** Only the pages that exist; each is one link. */
export function pageHeader(state: State, parts: HeaderParts): TemplateResult {
  return html`<header class="header ${state.menu ? 'is-unfolded' : ''}">
    <a class="header__brand" href="/routes">${brandMark()}<b>${t('app.name')}</b></a>
    <nav class="header__nav" aria-label=${t('header.pages')}>
      ${pages.map(
        (page) =>
          html`<a href="/${page}" aria-current=${page === parts.page ? 'page' : nothing}
            >${t(`header.${page}`)}</a
          >`,
      )}
    </nav>
    ${state.narrow ? html`${parts.main} ${menuButton(state)}` : html`${find(parts)} ${parts.main}`}
    <div class="header__more" id="more">
      ${state.narrow ? find(parts) : nothing}
      <button
        type="button"
        class="button header__share"
        aria-haspopup="dialog"
        @click=${() => store.set({ dialog: 'share', menu: false })}
      >
        ${t('header.share')}
      </button>
      ${parts.more} ${languageChoice(state, parts.pickLanguage)}
      <button
        type="button"
        class="plain header__theme"
        @click=${toggleTheme}
        aria-label=${t(state.theme === 'dark' ? 'header.to-light' : 'header.to-dark')}
      >
        <span aria-hidden="true">${state.theme === 'dark' ? '☾' : '☀'}</span>
      </button>
    </div>
  </header>`;
}

function find({ pickPlace, find: own }: HeaderParts): TemplateResult {
  return html`<div class="header__find">
    ${own ?? html`<kv-place-box id="find" .label=${t('header.find')} .pick=${(o: Option) => pickPlace(o.id)}></kv-place-box>`}
    <kbd aria-hidden="true">/</kbd>
  </div>`;
}

function compareButton(state: State): TemplateResult {
  return html`<button
    type="button"
    class="button header__compare"
    aria-pressed=${secondIndex(state) >= 0}
    ?disabled=${(state.answer?.routes.length ?? 0) < 2}
    @click=${toggleCompare}
  >
    ${t('header.compare')}
  </button>`;
}

function menuButton(state: State): TemplateResult {
  return html`<button
    type="button"
    class="button header__menu"
    aria-expanded=${state.menu}
    aria-controls="more"
    @click=${() => store.set({ menu: !state.menu })}
  >
    ${t('header.menu')}
  </button>`;
}

function brandMark(): TemplateResult {
  return html`<svg class="mark" viewBox="0 0 28 20" width="28" height="20" aria-hidden="true">
    <path d="M3 16 11 6l7 5 7-7" fill="none" stroke="currentColor" stroke-width="2"></path>
    <circle cx="3" cy="16" r="3"></circle>
    <circle cx="11" cy="6" r="3"></circle>
    <circle cx="18" cy="11" r="2"></circle>
    <circle cx="25" cy="4" r="3"></circle>
  </svg>`;
}

/** Places can be named in every language the data knows; the words of the page are English so far. */
function languageChoice(state: State, take: HeaderParts['pickLanguage']): TemplateResult | typeof nothing {
  const languages = state.network?.languages ?? [];
  if (!take || !languages.length) return nothing;
  const pick = (event: Event): void => take((event.target as HTMLSelectElement).value || undefined);
  return html`<select class="header__language" aria-label=${t('header.language')} @change=${pick}>
    <option value="" ?selected=${!state.view.lang}>${t('header.english')}</option>
    ${languages.map(
      (code) =>
        html`<option value=${code} lang=${code} ?selected=${state.view.lang === code}>
          ${languageName(code)}
        </option>`,
    )}
  </select>`;
}

/** Compare on: the next card in the order of the list becomes the second route. */
export function toggleCompare(): void {
  const { state } = store;
  const routes = state.answer?.routes ?? [];
  const chosen = chosenIndex(state);
  if (routes.length < 2) return;
  if (secondIndex(state) >= 0) compareWith(-1);
  else compareWith(sorted(routes, state.view.sort).find((i) => i !== chosen) ?? -1);
}

function showPlace(id: string): void {
  show({ entity: { kind: 'nodes', id } });
}
