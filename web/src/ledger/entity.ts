import { html, nothing, type TemplateResult } from 'lit';
import type { Cited, EntityDetail, Figure } from '../api/ledger-types';
import { languageName } from '../text/language';
import { formatDay } from '../text/number';
import { t, word } from '../text/ledger';
import { periodText } from './amount';
import { asked, pathOf } from './asked';
import { entityAddress } from './claims';
import { recordFigure } from './figure';
import { filePath } from './files';
import { claimantName, plainWords } from './names';
import { addressWith } from './navigate';
import { csvLink, none, part, section } from './parts';
import { firstName } from './question';
import { ledger, value } from './state';
import { languages } from './states';
import { table } from './table';
import { eventLine } from './timeline';

/** Everything said of one thing: facts with who says them, disagreements within, names, links, what happened. */
export function entity(): TemplateResult {
  const path = filePath();
  return part(asked<EntityDetail>('entity', path), path, (answer) => draw(answer, path));
}

function draw(answer: EntityDetail, path: string): TemplateResult {
  const name = firstName(answer, ledger().view.lang) ?? answer.id;
  return html`<div class="entity">
    <div class="rec-section__head">
      <h2 class="promise__title"><bdi>${name}</bdi></h2>
      <span class="tag">${word('kind-of', answer.kind)}</span>
      <span class="rec-gap"></span>${csvLink(path)}
    </div>
    <p class="quiet">
      <code><bdi>${answer.id}</bdi></code
      >${answer.aliases?.length ? html` · ${t('entity-page.also')} <bdi>${answer.aliases.join(', ')}</bdi>` : nothing}
    </p>
    ${answer.kind === 'commitment' ? html`<p><a href=${`/promises/${encodeURIComponent(answer.id)}`}>${t('entity-page.promise')}</a></p>` : nothing}
    ${names(answer)} ${facts(answer)} ${links(answer)}
    ${
      answer.events?.length
        ? section(
            t('entity-page.events'),
            html`<ol class="events">
              ${[...answer.events].sort((a, b) => a.date.localeCompare(b.date)).map(eventLine)}
            </ol>`,
          )
        : nothing
    }
    ${value('prop') ? history(answer.id, value('prop')) : nothing}
  </div>`;
}

function names({ names: all = {} }: EntityDetail): TemplateResult | typeof nothing {
  const known = [
    ...languages.filter((code) => all[code]),
    ...Object.keys(all).filter((code) => !(languages as readonly string[]).includes(code)),
  ];
  if (!known.length) return nothing;
  return section(
    t('entity-page.names'),
    html`<dl class="names">
      ${known.map(
        (code) =>
          html`<div>
            <dt>${languageName(code)}</dt>
            <dd lang=${code}>${(all[code] ?? []).map((one, i) => html`${i ? ', ' : ''}${nameForm(one)}`)}</dd>
          </div>`,
      )}
    </dl>`,
  );
}

/** A name, and who uses it where that is said: contested names stand beside each other with their users. */
function nameForm(one: string | { text: string; claimant?: string }): TemplateResult {
  if (typeof one === 'string') return html`<bdi>${one}</bdi>`;
  const who = one.claimant && !/compiled/.test(one.claimant) ? claimantName(one.claimant) : '';
  return html`<bdi>${one.text}</bdi>${who ? html` <bdi class="quiet" lang="en">${who}</bdi>` : nothing}`;
}

/** A property with its figures; several that disagree stand in one cell, the preferred first. */
function facts({ statements = [] }: EntityDetail): TemplateResult {
  if (!statements.length) return section(t('entity-page.facts'), none());
  return section(
    t('entity-page.facts'),
    table({
      caption: t('entity-page.facts'),
      rows: statements,
      chosen: (_, i) => ledger().row === i,
      columns: [
        {
          title: t('entity-page.property'),
          cell: (row) => html`<bdi>${row.label ?? plainWords(row.property)}</bdi>`,
        },
        { title: t('entity-page.says'), cell: (row) => figures(row.figures, row.label ?? row.property) },
        {
          title: t('entity-page.history'),
          cell: (row) =>
            html`<a href=${addressWith({ prop: row.property })}>${t('entity-page.show-history')}</a>`,
        },
      ],
    }),
  );
}

function figures(list: readonly Figure[], what: string): TemplateResult {
  const differ =
    new Set(list.map((one) => `${one.value ?? one.text}`)).size > 1 &&
    new Set(list.map((one) => one.period ?? '')).size < list.length;
  return html`${differ ? html`<span class="status tone--mixed differ"><span aria-hidden="true">◐</span> ${t('entity-page.differ')}</span>` : nothing}
    <ul class="evidence">
      ${list.map(
        (one) =>
          html`<li class=${one.rank === 'deprecated' ? 'is-deprecated' : nothing}>
            ${recordFigure(one, what)}
            <bdi class="quiet"
              >${[one.claimant ? claimantName(one.claimant) : '', periodText(one.period)].filter(Boolean).join(', ')}</bdi
            >
            ${one.rank && one.rank !== 'normal' ? html`<span class="tag">${word('rank', one.rank)}</span>` : nothing}
          </li>`,
      )}
    </ul>`;
}

function links({ links: all = [] }: EntityDetail): TemplateResult | typeof nothing {
  if (!all.length) return nothing;
  return section(
    t('entity-page.links'),
    html`<ul class="links">
      ${all.map(
        (one) =>
          html`<li>
            ${one.relation ? html`<span class="quiet">${word('relation', one.relation)}</span> ` : nothing}<a
              href=${one.kind === 'commitment' ? `/promises/${encodeURIComponent(one.id)}` : entityAddress(one.id)}
              ><bdi>${one.name ?? plainWords(one.id)}</bdi></a
            >
            ${one.kind ? html`<span class="tag">${word('kind-of', one.kind)}</span>` : nothing}
          </li>`,
      )}
    </ul>`,
  );
}

interface Dated extends Figure {
  knownFrom?: string;
  knownTo?: string;
}

/** What the ledger held when: every statement of the property, also those that were superseded. */
function history(subject: string, property: string): TemplateResult {
  const path = pathOf('statements', { subject, property, includeHistory: 'true', knownAt: value('at') });
  const answer = asked<Cited & { statements: Dated[] }>('history', path);
  const body = part(answer, path, ({ statements }) =>
    table({
      caption: t('entity-page.history'),
      rows: statements,
      columns: [
        { title: t('entity-page.says'), cell: (row) => recordFigure(row, property) },
        { title: t('table.period'), cell: (row) => periodText(row.period) },
        {
          title: t('record.by'),
          cell: (row) => html`<bdi>${row.claimant ? claimantName(row.claimant) : ''}</bdi>`,
        },
        { title: t('entity-page.known-from'), cell: (row) => formatDay((row.knownFrom ?? '').slice(0, 10)) },
        {
          title: t('entity-page.known-to'),
          cell: (row) => (row.knownTo ? formatDay(row.knownTo.slice(0, 10)) : t('entity-page.still')),
        },
      ],
    }),
  );
  return section(`${t('entity-page.history')}: ${plainWords(property)}`, body, { tools: csvLink(path) });
}
