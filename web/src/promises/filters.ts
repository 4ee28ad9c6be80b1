import { html, type TemplateResult } from 'lit';
import type { Board, PromiseRow } from '../api/promise-types';
import { asked, pathOf } from '../ledger/asked';
import { today } from '../ledger/days';
import { makerName } from '../ledger/names';
import { ask } from '../ledger/navigate';
import { value } from '../ledger/state';
import type { State } from '../state/store';
import { formatNumber } from '../text/number';
import { t } from '../text/ledger';
import { deadlineOf, deadlines, listOf, makers } from './group';
import { statuses, statusSign } from './status';

/** Filters by status, maker and deadline; the counts are of all promises, whatever is filtered. */
export function boardFilters(state: State): TemplateResult {
  const rows =
    asked<Board>('board', pathOf('commitments', { knownAt: value('at') })).value?.commitments ?? [];
  const body = html`${statusFilter(rows)} ${makerFilter(rows)} ${dueFilter(rows)}`;
  return state.narrow
    ? html`<details class="rec-filters">
        <summary>${t('board.filters')}</summary>
        ${body}
      </details>`
    : html`<div class="rec-filters">${body}</div>`;
}

function statusFilter(rows: readonly PromiseRow[]): TemplateResult {
  const chosen = listOf(value('st'));
  return group(
    t('board.by-status'),
    statuses.map((one) => ({
      key: one,
      name: statusSign(one),
      count: rows.filter((row) => row.status === one).length,
      on: !chosen.length || chosen.includes(one),
    })),
    (keys) => ask({ st: keys.length === statuses.length ? undefined : keys.join('.') }, 'replace'),
  );
}

function dueFilter(rows: readonly PromiseRow[]): TemplateResult {
  const chosen = listOf(value('due'));
  const day = value('at') || today();
  return group(
    t('promise.deadline'),
    deadlines.map((one) => ({
      key: one,
      name: html`${t(`due.${one}`)}`,
      count: rows.filter((row) => deadlineOf(row, day) === one).length,
      on: !chosen.length || chosen.includes(one),
    })),
    (keys) => ask({ due: keys.length === deadlines.length ? undefined : keys.join('.') }, 'replace'),
  );
}

/** One maker or all: the sentence can hold one. */
function makerFilter(rows: readonly PromiseRow[]): TemplateResult {
  const now = value('of');
  return html`<fieldset class="filter">
    <legend>${t('board.by-maker')}</legend>
    ${['', ...makers(rows)].map(
      (one) =>
        html`<label class="filter__row">
          <input
            type="radio"
            name="maker"
            .checked=${one === now}
            @change=${() => ask({ of: one }, 'replace')}
          />
          <bdi class="filter__name">${one ? makerName(one) : t('any.all')}</bdi>
          <span class="filter__count"
            >${formatNumber(one ? rows.filter((row) => row.madeBy.includes(one)).length : rows.length)}</span
          >
        </label>`,
    )}
  </fieldset>`;
}

interface Box {
  key: string;
  name: TemplateResult;
  count: number;
  on: boolean;
}

/** Boxes that filter; with none ticked there would be nothing to see, so the last one ticks all again. */
function group(title: string, boxes: readonly Box[], take: (keys: string[]) => void): TemplateResult {
  const toggle = (key: string): void => {
    const keys = boxes.filter((box) => (box.key === key ? !box.on : box.on)).map((box) => box.key);
    take(keys.length ? keys : boxes.map((box) => box.key));
  };
  return html`<fieldset class="filter">
    <legend>${title}</legend>
    ${boxes.map(
      (box) =>
        html`<label class="filter__row">
          <input type="checkbox" .checked=${box.on} @change=${() => toggle(box.key)} />
          <span class="filter__name">${box.name}</span>
          <span class="filter__count">${formatNumber(box.count)}</span>
        </label>`,
    )}
  </fieldset>`;
}
