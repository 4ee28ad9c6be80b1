import { html, nothing, type TemplateResult } from 'lit';
import type { Comparison, FullPlace, Period, Share, TotalId } from '../api/scenario-types';
import { ribbonId } from '../flows/ribbons';
import { chooseLink } from '../flows/choose';
import { store } from '../state/store';
import { countryName } from '../text/country';
import { formatNumber, formatRough } from '../text/number';
import { t } from '../text/scenarios';

const most = 8;
/** Smaller differences are within what the gaps of the two answers leave open. */
const leastTonneKm = 1e6;

/** Of what a total is counted, and what one of that is. */
const units: Record<TotalId, ['Mt' | 'mTeu' | 'tkm' | 'usd' | 'co2' | 'days', number, number]> = {
  tonnes: ['Mt', 1e6, 2],
  unservedTonnes: ['Mt', 1e6, 2],
  teu: ['mTeu', 1e6, 2],
  tonneKm: ['tkm', 1e9, 1],
  usdMillion: ['usd', 1, 0],
  delayUsdMillion: ['usd', 1, 0],
  ktCo2e: ['co2', 1, 0],
  meanHours: ['days', 24, 2],
};

/** Totals of both, where it shows, and the places that fill or are freed. */
export function comparisonTables(comparison: Comparison): TemplateResult {
  return html`${totals(comparison)} ${(comparison.b.periods ?? []).map(period)} ${users(comparison)}
  ${shares('scenarios.corridors', comparison.byCorridor, (share) => share.name)}
  ${shares('scenarios.countries', comparison.byCountry, (share) => countryName(share.id))}
  ${shares('scenarios.goods', comparison.byCommodity, goodsName)} ${places('appeared', comparison.appeared)}
  ${places('vanished', comparison.vanished)} ${stayed(comparison.stayed)} ${certificate(comparison)}`;
}

function goodsName(share: Share): string {
  return store.state.commodities.find((one) => one.id === share.id)?.name ?? share.name;
}

function totals({ totals: rows }: Comparison): TemplateResult {
  return html`<div class="scroll-x" tabindex="0" role="group" aria-label=${t('scenarios.totals')}>
    <table class="plain-table">
      <caption>
        ${t('scenarios.totals')}
      </caption>
      ${head(t('scenarios.total'))}
      <tbody>
        ${rows.map(({ id, a, b, difference }) => {
          const [unit, one, digits] = units[id];
          return html`<tr>
            <th scope="row">
              ${t(`scenarios.total-${id}`)} <span class="unit">${t(`scenarios.unit-${unit}`)}</span>
            </th>
            <td class="number">${formatNumber(a / one, digits)}</td>
            <td class="number">${formatNumber(b / one, digits)}</td>
            <td class="number"><b>${formatNumber(difference / one, digits, 'exceptZero')}</b></td>
          </tr>`;
        })}
      </tbody>
    </table>
  </div>`;
}

function head(first: string): TemplateResult {
  return html`<thead>
    <tr>
      <th scope="col">${first}</th>
      <th scope="col" class="number">${t('scenarios.a')}</th>
      <th scope="col" class="number">${t('scenarios.b')}</th>
      <th scope="col" class="number">${t('scenarios.difference')}</th>
    </tr>
  </thead>`;
}

function period(one: Period): TemplateResult {
  return html`<p class="sc-period">
    ${t('scenarios.period', {
      days: one.days,
      tonnes: formatNumber(one.tonnesPerDay / 1e3),
      unserved: formatNumber(one.unservedTonnesPerDay / 1e3, 1),
      usd: formatNumber(one.usdPerDay / 1e6, 1),
      delay: formatNumber(one.delayUsdPerDay / 1e6, 2),
    })}
  </p>`;
}

/** Differences under this are shown as nothing. */
const leastUsdMillion = 0.05;

function users({ byUser }: Comparison): TemplateResult | typeof nothing {
  const rows = byUser.filter((user) => Math.abs(user.differenceUsdMillion) >= leastUsdMillion);
  if (!rows.length) return nothing;
  return html`<details class="sums" open>
    <summary>${t('scenarios.users')} <span class="unit">${t('scenarios.unit-usd')}</span></summary>
    <table class="plain-table">
      <tbody>
        ${rows.slice(0, most).map(
          (user) =>
            html`<tr>
              <th scope="row">
                <bdi>${user.id === 'XW' ? t('scenarios.user-rest') : countryName(user.id)}</bdi>
              </th>
              <td class="number"><b>${formatNumber(user.differenceUsdMillion, 1, 'exceptZero')}</b></td>
            </tr>`,
        )}
      </tbody>
    </table>
    <p class="quiet">${t('scenarios.users-help')}</p>
  </details>`;
}

type SharesKey = 'scenarios.corridors' | 'scenarios.countries' | 'scenarios.goods';

function shares(
  key: SharesKey,
  all: readonly Share[],
  name: (share: Share) => string,
): TemplateResult | typeof nothing {
  const rows = all.filter((share) => Math.abs(share.tonneKmDifference) >= leastTonneKm);
  if (!rows.length) return nothing;
  return html`<details class="sums" open>
    <summary>${t(key)} <span class="unit">${t('scenarios.unit-tkm')}</span></summary>
    <div class="scroll-x" tabindex="0" role="group" aria-label=${t(key)}>
      <table class="plain-table">
        ${head('')}
        <tbody>
          ${rows.slice(0, most).map(
            (share) =>
              html`<tr>
                <th scope="row"><bdi>${name(share)}</bdi></th>
                <td class="number">${formatNumber(share.aTonneKm / 1e9, 2)}</td>
                <td class="number">${formatNumber(share.bTonneKm / 1e9, 2)}</td>
                <td class="number">
                  <b>${formatNumber(share.tonneKmDifference / 1e9, 2, 'exceptZero')}</b>
                </td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
    ${rows.length > most ? html`<p class="quiet">${t('scenarios.more-rows', { n: rows.length - most })}</p>` : nothing}
  </details>`;
}

function places(kind: 'appeared' | 'vanished', all: readonly FullPlace[]): TemplateResult | typeof nothing {
  if (!all.length) return nothing;
  return html`<details class="sums" open>
    <summary>${t(`scenarios.${kind}`, { n: all.length })}</summary>
    ${placeTable(all.slice(0, most), t(`scenarios.${kind}`, { n: all.length }))}
  </details>`;
}

function stayed(all: readonly FullPlace[]): TemplateResult | typeof nothing {
  if (!all.length) return nothing;
  return html`<details class="sums">
    <summary>${t('scenarios.stayed')}</summary>
    ${placeTable(all.slice(0, most), t('scenarios.stayed'))}
  </details>`;
}

function placeTable(all: readonly FullPlace[], label: string): TemplateResult {
  return html`<div class="scroll-x" tabindex="0" role="group" aria-label=${label}>
    <table class="plain-table">
      <thead>
        <tr>
          <th scope="col">${t('scenarios.place')}</th>
          <th scope="col" class="number">
            ${t('scenarios.a')} <span class="unit">${t('scenarios.price')}</span>
          </th>
          <th scope="col" class="number">
            ${t('scenarios.b')} <span class="unit">${t('scenarios.price')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        ${all.map(
          (place) =>
            html`<tr>
              <th scope="row">${placeName(place)}</th>
              <td class="number">${price(place.aPriceUsdPerTonne)}</td>
              <td class="number">${price(place.bPriceUsdPerTonne)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

/** A link is chosen on the map by its name. */
function placeName(place: FullPlace): TemplateResult {
  if (!place.direction || !store.state.network?.links.has(place.id)) return html`<bdi>${place.name}</bdi>`;
  return html`<button
    type="button"
    class="link"
    @click=${() => chooseLink(ribbonId(place.id, place.direction))}
  >
    ${place.name}
  </button>`;
}

function price(value: number | undefined): string {
  return value === undefined ? '' : formatRough(value);
}

function certificate({ a, b }: Comparison): TemplateResult {
  const sound = a.certificate.status === 'certified' && b.certificate.status === 'certified';
  return html`<p class="quiet sc-certificate">
    ${
      sound
        ? t('scenarios.certificate', {
            a: a.certificate.relativeGap.toExponential(1),
            b: b.certificate.relativeGap.toExponential(1),
          })
        : t('scenarios.not-certified')
    }
  </p>`;
}
