import { html, nothing, type TemplateResult } from 'lit';
import type { EnergyLink } from '../api/energy-types';
import { countryName } from '../text/country';
import { formatList, formatRough } from '../text/number';
import { t } from '../text/energy';
import { change, toggleLink } from './navigate';
import { energy } from './state';
import { plannedTogether } from './together';
import { isChanged, noChange } from './view';
import { amount, changeWords, unit } from './words';

/** Cables and pipes that are not there yet, each opened by a switch, and what was cut. */
export function worksPanel(): TemplateResult {
  const { base, view } = energy();
  const planned = (base ? plannedTogether(base) : [])
    .filter(([first]) => view.carriers.includes(first!.carrier))
    .sort(([a], [b]) => (a!.opens ?? 9999) - (b!.opens ?? 9999) || a!.name.localeCompare(b!.name));
  return html`<section class="energy-panel energy-works">
    <p class="quiet">${t('energy.works-help')}</p>
    ${planned.length ? planned.map(plannedWork) : html`<p class="state">${t('energy.no-works')}</p>`}
  </section>`;
}

function plannedWork(group: EnergyLink[]): TemplateResult {
  const link = group[0]!;
  const on = energy().view.what.open.includes(link.id);
  const opens = link.opens ? t('energy.opens-in', { year: String(link.opens) }) : t('energy.no-date');
  return html`<button
    type="button"
    class="planned"
    role="switch"
    aria-checked=${on}
    data-open=${link.id}
    @click=${() => toggleLink(link.id)}
  >
    <span class="planned__text">
      <span><bdi>${link.name}</bdi></span>
      <span class="quiet"
        >${[t(`carrier.${link.carrier}`), amount(link.capacity, link.capacityUnit, link.basis), opens].join(', ')}</span
      >
      ${group.length > 1 ? html`<span class="quiet">${t('energy.together', { names: formatList(group.slice(1).map((one) => one.name)) })}</span>` : nothing}
    </span>
    <span class="switch" aria-hidden="true"></span>
  </button>`;
}

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
    ${base && answer && answer !== base ? effects() : html`<p class="quiet">${t('energy.waiting')}</p>`}
    <p class="chips">
      <button type="button" class="chip" @click=${() => change(noChange)}>${t('what.clear')}</button>
    </p>
  </section>`;
}

function effects(): TemplateResult {
  const { base, answer } = energy();
  const cost = (answer?.costUsdMillion ?? NaN) - (base?.costUsdMillion ?? NaN);
  const rows = unservedRows();
  return html`<p>
      ${t('energy.cost-change')}
      <b>${Number.isFinite(cost) ? formatRough(cost, 'exceptZero') : t('flows.unknown')}</b>
      <span class="unit">${t('energy.usd-million-year')}</span>
    </p>
    ${
      rows.length
        ? html`<table class="plain-table" data-unserved>
            <caption>
              ${t('energy.unserved')}
            </caption>
            <thead>
              <tr>
                <th scope="col">${t('energy.country')}</th>
                <th scope="col">${t('energy.carrier')}</th>
                <th scope="col" class="number">A</th>
                <th scope="col" class="number">B</th>
              </tr>
            </thead>
            <tbody>
              ${rows.map(
                (row) =>
                  html`<tr>
                    <th scope="row">${countryName(row.country)}</th>
                    <td>${t(`carrier.${row.carrier}`)}</td>
                    <td class="number">${formatRough(row.a)}</td>
                    <td class="number">${formatRough(row.b)} <span class="unit">${unit(row.unit)}</span></td>
                  </tr>`,
              )}
            </tbody>
          </table>`
        : html`<p>${t('energy.all-served')}</p>`
    }
    ${buyerRows()}`;
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
  return html`<table class="plain-table">
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

function unservedRows(): {
  country: string;
  carrier: 'oil' | 'gas' | 'power';
  unit: string;
  a: number;
  b: number;
}[] {
  const { base, answer } = energy();
  return (['gas', 'power', 'oil'] as const).flatMap((carrier) => {
    const [a, b] = [base?.unserved[carrier], answer?.unserved[carrier]];
    const codes = new Set([...Object.keys(a?.byCountry ?? {}), ...Object.keys(b?.byCountry ?? {})]);
    return [...codes]
      .map((country) => ({
        country,
        carrier,
        unit: b?.unit ?? a?.unit ?? '',
        a: a?.byCountry[country] ?? 0,
        b: b?.byCountry[country] ?? 0,
      }))
      .sort((one, other) => other.b - other.a - (one.b - one.a));
  });
}
