import { html, type TemplateResult } from 'lit';
import type { PromiseStatus } from '../api/promise-types';
import { formatList, formatNumber } from '../text/number';
import { t } from '../text/ledger';
import { lookOf, statuses, statusWord } from './status';

export type Counts = Partial<Record<PromiseStatus, number>>;

/** The parts of the strip in the order of the statuses, as shares of all; none is left out. */
export function parts(counts: Counts): { status: PromiseStatus; count: number; share: number }[] {
  const sum = statuses.reduce((all, status) => all + (counts[status] ?? 0), 0);
  return statuses.flatMap((status) => {
    const count = counts[status] ?? 0;
    return count ? [{ status, count, share: count / sum }] : [];
  });
}

/** How all promises stand, as one line; what could not be rated is hatched and counted like the rest. */
export function statusStrip(counts: Counts): TemplateResult {
  const list = parts(counts);
  const said = formatList(list.map(({ status, count }) => `${statusWord(status)} ${formatNumber(count)}`));
  return html`<div class="strip-of-status" role="img" aria-label=${t('board.strip', { list: said })}>
    ${list.map(
      ({ status, count }) =>
        html`<span
          class="strip-of-status__part tone--${lookOf(status).tone} fill--${lookOf(status).fill}"
          style="flex-grow:${count}"
          title="${statusWord(status)}: ${formatNumber(count)}"
        ></span>`,
    )}
  </div>`;
}
