import { html, nothing, type TemplateResult } from 'lit';
import type { EnergyResult } from '../api/energy-types';
import { formatRough } from '../text/number';
import { t } from '../text/energy';
import { changedLinesTable, gainsTable } from './gains-panel';
import { change } from './navigate';
import { energy } from './state';
import { unservedTable } from './unserved';
import { isChanged, noChange } from './view';
import { changeWords } from './words';

/** What the changes do: cost, what is not served, by country. */
export function changesPanel(): TemplateResult | typeof nothing {
  const { base, answer, view } = energy();
  if (!isChanged(view.what)) return nothing;
  return html`<section class="energy-panel energy-changes" aria-label=${t('energy.what-changes')}>
    <h3>${t('energy.what-changes')}</h3>
    <ul class="energy-list" data-scenario=${answer?.scenario ?? nothing}>
      ${changeWords(view.what).map((text) => html`<li><bdi>${text}</bdi></li>`)}
    </ul>
    ${(answer?.notes ?? []).map((note) => html`<p class="quiet"><bdi>${note}</bdi></p>`)}
    ${base && answer && answer !== base ? effects(base, answer) : html`<p class="quiet">${t('energy.waiting')}</p>`}
    <p class="chips">
      <button type="button" class="chip" @click=${() => change(noChange)}>${t('what.clear')}</button>
    </p>
  </section>`;
}

function effects(base: EnergyResult, answer: EnergyResult): TemplateResult {
  const cost = (answer.costUsdMillion ?? NaN) - (base.costUsdMillion ?? NaN);
  return html`<p>
      ${t('energy.cost-change')}
      <b>${Number.isFinite(cost) ? formatRough(cost, 'exceptZero') : t('flows.unknown')}</b>
      <span class="unit">${t('energy.usd-million-year')}</span>
    </p>
    ${unservedTable(base, answer)} ${buyerRows()} ${gainsTable()} ${changedLinesTable()}`;
}

/** What the buyers of Azerbaijani gas get before and after, where that differs. */
function buyerRows(): TemplateResult | typeof nothing {
  const { base, answer } = energy();
  const before = new Map(base?.buyers.map((buyer) => [buyer.id, buyer.computedBcm]));
  const rows = (answer?.buyers ?? []).flatMap(({ id, name, computedBcm }) => {
    const a = before.get(id);
    return a !== undefined && computedBcm !== undefined && Math.abs(a - computedBcm) > 0.005
      ? [{ name, a, b: computedBcm }]
      : [];
  });
  if (!rows.length) return nothing;
  return html`<table class="plain-table energy-ab">
    <caption>
      ${t('energy.buyers-get')}
    </caption>
    <thead>
      <tr>
        <th scope="col">${t('energy.buyer')}</th>
        <th scope="col" class="number">A</th>
        <th scope="col" class="number">B</th>
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        (row) =>
          html`<tr>
            <th scope="row"><bdi>${row.name}</bdi></th>
            <td class="number">${formatRough(row.a)}</td>
            <td class="number">${formatRough(row.b)} <span class="unit">bcm</span></td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}
