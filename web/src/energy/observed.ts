import { html, nothing, type TemplateResult } from 'lit';
import type { Observed } from '../api/energy-types';
import { formatNumber, formatRough } from '../text/number';
import { t } from '../text/energy';
import { seen } from './state';
import { linkName, unit } from './words';

/** Counted flows beside computed ones, with the reading of each miss. */
export function observedPanel(): TemplateResult {
  const rows = seen().answer?.observed ?? [];
  if (!rows.length) return html`<p class="state">${t('energy.no-observed')}</p>`;
  return html`<div class="scroll-x">
    <table class="plain-table energy-observed">
      <thead>
        <tr>
          <th scope="col">${t('energy.what')}</th>
          <th scope="col" class="number">${t('energy.counted')}</th>
          <th scope="col" class="number">${t('energy.computed')}</th>
          <th scope="col" class="number">${t('energy.miss')}</th>
        </tr>
      </thead>
      <tbody>
        ${rows.map(row)}
      </tbody>
    </table>
  </div>`;
}

function row(one: Observed): TemplateResult {
  return html`<tr class=${one.reading ? 'has-reading' : ''}>
      <th scope="row"><bdi>${linkName(one.what)}</bdi> <span class="quiet">${one.period}</span></th>
      <td class="number">
        ${one.basis === 'estimated' ? '≈ ' : ''}${formatRough(one.observed)}
        <span class="unit">${unit(one.unit)}</span>
      </td>
      <td class="number">${formatRough(one.computed)}</td>
      <td class="number">
        ${one.relativeMiss === undefined ? t('flows.unknown') : `${formatNumber(100 * one.relativeMiss, 0, 'exceptZero')}\u00a0%`}
      </td>
    </tr>
    ${
      one.reading
        ? html`<tr>
            <td colspan="4" class="quiet"><bdi>${one.reading}</bdi></td>
          </tr>`
        : nothing
    }`;
}
