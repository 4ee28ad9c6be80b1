import { html, nothing, type TemplateResult } from 'lit';
import type { Board, PromiseRow } from '../api/promise-types';
import { asked, pathOf } from '../ledger/asked';
import { unitWord } from '../ledger/amount';
import { recordFigure } from '../ledger/figure';
import { today } from '../ledger/days';
import { makerName } from '../ledger/names';
import { addressWith, ask } from '../ledger/navigate';
import { none, part } from '../ledger/parts';
import { ledger, value } from '../ledger/state';
import { formatDay, formatNumber } from '../text/number';
import { t, word } from '../text/ledger';
import { comparison } from './compare';
import { progressDots } from './dots';
import { grouped, groupings, listOf, matches, type Group, type Grouping } from './group';
import { gradeBox, statusSign } from './status';
import { statusStrip } from './strip';

/** Every promise with its measured progress, its rating by rule, and what its makers claim. */
export function board(): TemplateResult {
  if (value('b')) return comparison();
  const path = pathOf('commitments', { knownAt: value('at') });
  return part(asked<Board>('board', path), path, draw);
}

function draw(answer: Board): TemplateResult {
  const filter = {
    of: value('of'),
    about: value('about'),
    statuses: listOf(value('st')),
    due: listOf(value('due')),
  };
  const day = value('at') || today();
  const rows = answer.commitments.filter((row) => matches(row, filter, day));
  const filtered = rows.length < answer.commitments.length;
  return html`<div class="board__head">
      <h2>${t('board.count', { n: answer.total })}</h2>
      <p class="board__sum">${sum(answer)}</p>
      <span class="rec-gap"></span> ${groupChoice()}
    </div>
    ${statusStrip(answer.counts)} ${filtered ? filteredNote(rows.length, answer.total) : nothing}
    ${rows.length ? boardTable(grouped(rows, grouping(), day)) : none(t('board.none'))}
    <p class="quiet board__foot">${t('board.foot')}</p>`;
}

/** The share that could be rated is always said. */
function sum(answer: Board): string {
  const n = (value: number): string => formatNumber(value);
  return t('board.sum', {
    rated: n(answer.rated),
    unrated: n(answer.noDataOrNotRated),
    share: n(answer.total ? Math.round((100 * answer.rated) / answer.total) : 0),
    claimed: n(answer.claimedMet),
    confirmed: n(answer.claimedMetConfirmed),
  });
}

function filteredNote(shown: number, all: number): TemplateResult {
  return html`<p class="board__filtered">
    ${t('board.shown', { shown, all })}
    <a class="link" href=${addressWith({ of: undefined, about: undefined, st: undefined, due: undefined })}
      >${t('board.show-all')}</a
    >
  </p>`;
}

function grouping(): Grouping {
  return groupings.find((one) => one === value('group')) ?? 'subject';
}

function groupChoice(): TemplateResult {
  return html`<div class="segments" role="group" aria-label=${t('board.grouping')}>
    ${groupings.map(
      (one) =>
        html`<button
          type="button"
          aria-pressed=${one === grouping()}
          @click=${() => ask({ group: one === 'subject' ? undefined : one }, 'replace')}
        >
          ${t(`board.by-${one}`)}
        </button>`,
    )}
  </div>`;
}

const columns = ['promise', 'by', 'target', 'deadline', 'measured', 'status', 'claimed', 'sure'] as const;

function boardTable(groups: readonly Group[]): TemplateResult {
  let index = 0;
  return html`<div class="scroll-x rec-frame" tabindex="0" role="group" aria-label=${t('board.table')}>
    <table class="rec-table board">
      <caption class="hidden">
        ${t('board.table')}
      </caption>
      <thead>
        <tr>
          ${columns.map((column) => html`<th scope="col">${t(`board.column-${column}`)}</th>`)}
        </tr>
      </thead>
      ${groups.map(
        (group) =>
          html`<tbody>
            <tr class="rec-table__group">
              <th scope="rowgroup" colspan=${columns.length}><bdi>${group.name}</bdi></th>
            </tr>
            ${group.rows.map((row) => line(row, index++))}
          </tbody>`,
      )}
    </table>
  </div>`;
}

function line(row: PromiseRow, index: number): TemplateResult {
  return html`<tr
    data-row=${index}
    class=${ledger().row === index ? 'is-marked' : nothing}
    data-promise=${row.id}
  >
    <th scope="row">
      <a class="board__title" href=${promiseAddress(row.id)}><bdi>${row.title}</bdi></a>
      ${row.subtitle ? html`<span class="quiet board__subtitle"><bdi>${row.subtitle}</bdi></span>` : nothing}
    </th>
    <td>
      ${row.madeBy.map((one, i) => html`${i ? ', ' : ''}<abbr title=${makerName(one)}>${shortMaker(one)}</abbr>`)}
    </td>
    <td class="nobreak">
      ${row.target?.value === undefined ? t('board.no-target') : html`${recordFigure(row.target, row.title, true)}<span class="unit"> ${unitWord(row.target.unit)}</span>`}
    </td>
    <td class="nobreak">${row.deadline ? formatDay(row.deadline) : t('board.no-deadline')}</td>
    <td>${progressDots(row.producers ?? [])}</td>
    <td>${rating(row)}</td>
    <td class="quiet">${row.claimed ? word('claimed', row.claimed) : t('claimed.unknown')}</td>
    <td>${gradeBox(row.grade)}</td>
  </tr>`;
}

/** The rating; a replaced promise keeps the rating at its own deadline beside it. */
export function rating(row: Pick<PromiseRow, 'status' | 'ratedAs' | 'reason'>): TemplateResult {
  const both = row.ratedAs && row.ratedAs !== row.status ? [row.ratedAs, row.status] : [row.status];
  return html`<span class="board__rating" title=${row.reason ?? nothing}
    >${both.map((one) => statusSign(one))}</span
  >`;
}

export function promiseAddress(id: string): string {
  const at = value('at');
  return `/promises/${encodeURIComponent(id)}${at ? `?at=${at}&v=1` : ''}`;
}

function shortMaker(id: string): string {
  return /^[A-Z]{2}$/.test(id) ? id : makerName(id);
}
