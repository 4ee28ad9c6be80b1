import { html, nothing, type TemplateResult } from 'lit';
import type { Hit, Hits } from '../api/ledger-types';
import { languageName } from '../text/language';
import { countryName } from '../text/country';
import { t, word } from '../text/ledger';
import { asked } from './asked';
import { entityAddress } from './claims';
import { filePath } from './files';
import { addressWith, ask } from './navigate';
import { csvLink, none, part, section } from './parts';
import { ledger, value } from './state';

const examples = ['Türkiye', 'Баку', 'Zangezur', '15 bn', 'Nakhchivan', 'Middle Corridor'];
let timer = 0;
const pauseMs = 200;

/** One list of everything found, in any of the nine languages; typing asks again. */
export function search(): TemplateResult {
  return html`<form class="search" role="search" @submit=${(event: SubmitEvent) => send(event, 'push')}>
      <label class="hidden" for="search-field">${t('search.field')}</label>
      <input
        id="search-field"
        class="field"
        type="search"
        maxlength="120"
        autocomplete="off"
        placeholder=${t('search.field')}
        .value=${value('q')}
        @input=${(event: InputEvent) => later((event.target as HTMLInputElement).value)}
      />
      <button class="button button--main">${t('search.go')}</button>
    </form>
    ${value('q') ? found() : welcome()}`;
}

function later(text: string): void {
  clearTimeout(timer);
  timer = window.setTimeout(() => ask({ q: text.trim() }, 'replace'), pauseMs);
}

function send(event: SubmitEvent, how: 'push' | 'replace'): void {
  event.preventDefault();
  clearTimeout(timer);
  const field = (event.target as HTMLFormElement).querySelector('input')!;
  const same = field.value.trim() === value('q');
  ask({ q: field.value.trim() }, how);
  // Enter on an answered question opens the first hit.
  if (same) document.querySelector<HTMLElement>('.hits a')?.click();
}

function welcome(): TemplateResult {
  return html`<div class="state">
    <h2>${t('search.welcome')}</h2>
    <p>${t('search.try')}</p>
    <p class="chips">
      ${examples.map((one) => html`<a class="chip" href=${addressWith({ q: one })}>${one}</a>`)}
    </p>
    <p>${t('search.real')}</p>
    <ul class="welcome">
      <li><a href="/promises/tr-az-trade-15bn">${t('search.question-15bn')}</a></li>
      <li><a href="/promises/titr-10mt-2025">${t('search.question-10mt')}</a></li>
      <li><a href="/ledger/intra">${t('search.question-intra')}</a></li>
    </ul>
  </div>`;
}

function found(): TemplateResult {
  const path = filePath();
  return part(asked<Hits>('search', path), path, (answer) =>
    section(
      t('search.found', { n: answer.total ?? answer.hits.length }),
      html`${facets(answer.facets ?? {})}
      ${
        answer.hits.length
          ? html`<ol class="hits">
              ${answer.hits.map(hit)}
            </ol>`
          : none(t('search.none', { text: value('q') }))
      }`,
      { tools: csvLink(path) },
    ),
  );
}

/** Counts by kind, state and more; a click narrows the list, another one widens it again. */
function facets(all: Record<string, Record<string, number>>): TemplateResult {
  const can = ['kind', 'country'] as const;
  return html`${can.map((name) => {
    const counts = Object.entries(all[name] ?? {}).sort((a, b) => b[1] - a[1]);
    if (!counts.length) return nothing;
    return html`<p class="chips facets" role="group" aria-label=${t(`facet.${name}`)}>
      <span class="label">${t(`facet.${name}`)}</span>
      ${counts.map(
        ([key, count]) =>
          html`<button
            type="button"
            class="chip"
            aria-pressed=${value(name) === key}
            @click=${() => ask({ [name]: value(name) === key ? undefined : key }, 'replace')}
          >
            ${name === 'kind' ? word('kind-of', key) : countryName(key)} <span class="quiet">${count}</span>
          </button>`,
      )}
    </p>`;
  })}`;
}

function hit(one: Hit, index: number): TemplateResult {
  const other = one.matched && one.matched !== one.name ? one.matched : '';
  return html`<li data-row=${index} class=${ledger().row === index ? 'is-marked' : nothing}>
    <a class="hit__name" href=${addressOf(one)}><bdi>${one.name}</bdi></a>
    <span class="tag">${word('kind-of', one.kind)}</span>
    ${other ? html`<bdi class="hit__matched" lang=${one.language ?? nothing}>${other}</bdi>` : nothing}
    ${one.language && one.language !== 'en' ? html`<span class="quiet">${languageName(one.language)}</span>` : nothing}
    ${one.snippet ? html`<p class="quiet"><bdi>${one.snippet}</bdi></p>` : nothing}
  </li>`;
}

/** Promises have pages of their own; claims stand in their table; everything else is an entity. */
export function addressOf(one: Hit): string {
  if (one.address && /^\/(promises|ledger)(\/|$)/.test(one.address)) return one.address;
  const id = one.id.replace(/^[a-z-]+:/, '');
  if (one.kind === 'commitment' || one.kind === 'promise') return `/promises/${encodeURIComponent(id)}`;
  if (one.kind === 'claim') return `/ledger/claims?sel=${encodeURIComponent(id)}&v=1`;
  return entityAddress(id);
}
