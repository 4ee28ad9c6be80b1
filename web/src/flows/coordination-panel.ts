import { html, nothing, type TemplateResult } from 'lit';
import type { Coordination, CoordinationSide } from '../api/flow-types';
import { countryName } from '../text/country';
import { formatNumber } from '../text/number';
import { t } from '../text/message';
import { certificateChip } from './certificate';
import { computeCoordination, coordination, endCoordination, type Asked } from './coordinate';
import { mtDigits, noBreak, tiny } from './words';

const countriesShown = 10;

/** "What would it be worth if all were led together": one figure, both certificates, where it arises. */
export function coordinationPanel(): TemplateResult {
  const asked = coordination();
  return html`<section class="coordination" aria-label=${t('coordination.title')}>
    <h3>${t('coordination.title')}</h3>
    <p class="quiet">${t('coordination.what')}</p>
    ${
      asked?.phase === 'computing'
        ? computing(asked)
        : asked?.phase === 'answered' && asked.found
          ? answered(asked.found)
          : html`${asked ? html`<p class="state--bad" role="alert">${asked.problem?.title || t('failed.title')}</p>` : nothing}
              <p>
                <button
                  type="button"
                  class="button"
                  data-coordination
                  @click=${() => void computeCoordination()}
                >
                  ${t('coordination.compute')}
                </button>
              </p>`
    }
  </section>`;
}

/** How far: the gap falls by powers of ten, so its logarithm says how much of the way is done. */
function computing({ seconds, progress }: Asked): TemplateResult {
  const part = !progress
    ? 0
    : Math.min(1, Math.max(0, Math.log(progress.relativeGap) / Math.log(progress.targetGap)));
  const done = (progress?.step === 'so' ? 0.5 : 0) + part / 2;
  const words = progress
    ? t('coordination.progress', {
        step: t(progress.step === 'so' ? 'coordination.together' : 'coordination.alone'),
        gap: tiny(progress.relativeGap),
        target: tiny(progress.targetGap),
        seconds: formatNumber(seconds),
      })
    : t('coordination.starting', { seconds: formatNumber(seconds) });
  return html`<p class="coordination__progress">
    <progress max="1" .value=${done} aria-label=${words}></progress>
    <span class="quiet">${words}</span>
    <button type="button" class="button" data-cancel @click=${endCoordination}>${t('waiting.cancel')}</button>
  </p>`;
}

function answered(found: Coordination): TemplateResult {
  const sides = [
    ['coordination.alone', found.alone],
    ['coordination.together', found.together],
  ] as const;
  return html`<p class="coordination__figure">
      <b class="digits">${formatNumber(found.usdPerYear / 1e6, 1)}</b
      ><span class="unit">${noBreak}${t('unit.usdMillionPerYear')}</span>
      <span class="quiet"
        >${t('coordination.per-tonne', {
          usd: formatNumber(found.usdPerTonne, 2),
          doubt: formatNumber(found.doubtUsdPerYear / 1e6, 2),
        })}</span
      >
    </p>
    <div class="scroll-x" tabindex="0" role="group" aria-label=${t('coordination.title')}>
      <table class="plain-table">
        <thead>
          <tr>
            <th scope="col">${t('coordination.cost')}</th>
            ${[t('coordination.column-all'), t('coordination.column-crowding')].map(
              (column) =>
                html`<th scope="col" class="number">
                  ${column} <span class="unit">${t('unit.usdMillion')}</span>
                </th>`,
            )}
            <th scope="col" class="number">
              ${t('totals.unserved')} <span class="unit">${t('unit.mtPerYear')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          ${sides.map(([name, side]) => sideRow(t(name), side))}
        </tbody>
      </table>
    </div>
    <p class="coordination__seals">
      ${sides.map(([name, { certificate }]) => html`${certificateChip(t(name), certificate)} <span class="quiet">${t('certificate.gap')} ${tiny(certificate.relativeGap)}</span>`)}
    </p>
    <details class="sums">
      <summary>${t('coordination.where')}</summary>
      <table class="plain-table">
        <thead>
          <tr>
            <th scope="col">${t('totals.of-byCountry')}</th>
            <th scope="col" class="number">
              ${t('coordination.saved')} <span class="unit">${t('unit.usdMillion')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          ${found.byCountry.slice(0, countriesShown).map(
            (one) =>
              html`<tr>
                <th scope="row">
                  ${one.country === 'sea' ? t('coordination.sea') : countryName(one.country)}
                </th>
                <td class="number">${formatNumber(one.savedUsdMillion, 1, 'exceptZero')}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </details>`;
}

function sideRow(name: string, side: CoordinationSide): TemplateResult {
  return html`<tr>
    <th scope="row">${name}</th>
    <td class="number">${formatNumber(side.usdMillion)}</td>
    <td class="number">${formatNumber(side.crowdingUsdMillion)}</td>
    <td class="number">${mtDigits(side.unservedTonnes)}</td>
  </tr>`;
}
