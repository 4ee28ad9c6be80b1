import { html, nothing, type TemplateResult } from 'lit';
import type { PromiseDetail, PromiseRow, StoredAssessment } from '../api/promise-types';
import { asked } from '../ledger/asked';
import { percent, periodText } from '../ledger/amount';
import { claimantName } from '../ledger/names';
import { filePath } from '../ledger/files';
import { recordFigure } from '../ledger/figure';
import { csvLink, none, section } from '../ledger/parts';
import { verdictSign } from '../ledger/verdict';
import { store } from '../state/store';
import { formatDay } from '../text/number';
import { t, word } from '../text/ledger';
import { promiseAddress } from './board';
import { producerMark } from './dots';
import { gradeBox, statusSign } from './status';

const claimsShown = 6;

/** How the promise is rated, by whom it was measured, what is claimed, and how the rating came about. */
export function promiseSide(): TemplateResult {
  const promise = asked<PromiseDetail>('promise', filePath()).value;
  if (!promise) return html``;
  return html`${verdict(promise)} ${progress(promise)} ${claims(promise)} ${wordings(promise)}
  ${ratings(promise.assessments ?? [])} ${disputes(promise)} ${foot(promise)}`;
}

function verdict(promise: PromiseDetail): TemplateResult {
  const both = promise.ratedAs && promise.ratedAs !== promise.status;
  return html`<section class="rec-section side__verdict">
    <div class="rec-section__head">
      <h2 class="side__status" data-status=${promise.status}>${statusSign(promise.status)}</h2>
      <span class="rec-gap"></span>${gradeBox(promise.grade, true)}
    </div>
    ${promise.reason ? html`<p><bdi>${promise.reason}</bdi></p>` : nothing}
    ${both ? html`<p class="side__rated">${t('side.rated-as')} ${statusSign(promise.ratedAs!)}</p>` : nothing}
    ${promise.replacedBy ? html`<p><a href=${promiseAddress(promise.replacedBy)}>${t('side.replaced-by')}</a></p>` : nothing}
  </section>`;
}

/** Each producer by itself, side by side; never an average. */
function progress(promise: PromiseDetail): TemplateResult {
  const rows = promise.producers ?? [];
  const differ = new Set(rows.flatMap((one) => one.status ?? [])).size > 1;
  const claimed = t('side.claimed', { claimed: word('claimed', promise.claimed ?? 'unknown') });
  const base =
    promise.baseline?.value === undefined
      ? t('side.no-base')
      : recordFigure(promise.baseline, t('promise.base'), true);
  return section(
    t('side.progress'),
    html`${
        rows.length
          ? html`<div class="scroll-x" tabindex="0" role="group" aria-label=${t('side.progress')}>
              <table class="rec-table side__progress">
                <thead>
                  <tr>
                    <th scope="col">${t('side.producer')}</th>
                    <th scope="col" class="number">${t('side.figure')}</th>
                    <th scope="col" class="number">${t('side.done')}</th>
                    ${differ ? html`<th scope="col">${t('side.status')}</th>` : nothing}
                  </tr>
                </thead>
                <tbody>
                  ${rows.map(
                    (one) =>
                      html`<tr>
                        <th scope="row">${producerMark(one.mark, one.basis)} <bdi>${one.label}</bdi></th>
                        <td class="number">
                          ${one.value === undefined ? t('figure.none') : html`${recordFigure(figureOf(one), `${one.label}, ${one.period ?? ''}`)} <span class="quiet">${periodText(one.period)}</span>`}
                        </td>
                        <td class="number">
                          ${one.progress === undefined ? t('figure.unknown') : percent(one.progress)}
                        </td>
                        ${differ ? html`<td>${one.status ? statusSign(one.status) : nothing}</td>` : nothing}
                      </tr>`,
                  )}
                </tbody>
              </table>
            </div>`
          : none(t('board.no-measurement'))
      }
      <p class="quiet">${t('side.from-base')} ${base}. ${claimed}</p>`,
  );
}

function figureOf(one: NonNullable<PromiseRow['producers']>[number]): Parameters<typeof recordFigure>[0] {
  const { value, unit, period, basis, statement } = one;
  return {
    kind: 'measurement',
    ...(value === undefined ? {} : { value }),
    ...(unit ? { unit } : {}),
    ...(period ? { period } : {}),
    ...(basis ? { basis } : {}),
    ...(statement ? { statement } : {}),
    claimant: one.label,
  };
}

function claims(promise: PromiseDetail): TemplateResult | typeof nothing {
  const all = promise.claims ?? [];
  if (!all.length) return section(t('side.claims'), none(t('side.no-claims')));
  const row = (claim: (typeof all)[number]): TemplateResult =>
    html`<li class="claim" title=${claim.reason ?? nothing}>
      <span class="claim__period">${periodText(claim.period) || t('figure.no-period')}</span>
      <span>${recordFigure(claim, claim.claimant ?? '')}</span>
      ${claim.verdict ? verdictSign(claim.verdict) : html`<span></span>`}
      <bdi class="claim__who quiet"
        >${claim.claimant ? claimantName(claim.claimant) : ''}${claim.claimedOn ? `, ${formatDay(claim.claimedOn)}` : ''}</bdi
      >
    </li>`;
  return section(
    t('side.claims'),
    html`<ul class="claims">
        ${all.slice(0, claimsShown).map(row)}
      </ul>
      ${
        all.length > claimsShown
          ? html`<details>
              <summary>${t('side.more-claims', { n: all.length - claimsShown })}</summary>
              <ul class="claims">
                ${all.slice(claimsShown).map(row)}
              </ul>
            </details>`
          : nothing
      }`,
    { note: String(all.length) },
  );
}

function wordings(promise: PromiseDetail): TemplateResult | typeof nothing {
  const others = promise.otherWordings ?? [];
  if (!others.length) return nothing;
  return section(
    t('side.wordings'),
    html`<ul class="wordings">
      ${others.map(
        (one) =>
          html`<li>
            ${one.status ? statusSign(one.ratedAs ?? one.status, '') : nothing}
            <a href=${promiseAddress(one.id ?? '')}><bdi>${one.title ?? one.id}</bdi></a>
            <span class="quiet"
              >${[one.status ? word('promise', one.ratedAs ?? one.status) : '', one.deadline ? formatDay(one.deadline) : ''].filter(Boolean).join(', ')}</span
            >
          </li>`,
      )}
    </ul>`,
  );
}

/** Ratings so far, oldest first; none is ever changed, a new rule or new figures add one. */
function ratings(list: readonly StoredAssessment[]): TemplateResult {
  return section(
    t('side.ratings'),
    list.length
      ? html`<ol class="ratings">
          ${list.map(
            (one) =>
              html`<li>
                ${statusSign(one.status)} ${gradeBox(one.grade)}
                <span class="quiet"
                  >${t('side.rating', { day: formatDay((one.knownAt ?? one.asOf ?? '').slice(0, 10)), rule: one.ruleVersion ?? 1, guideline: one.guidelineVersion ?? 1 })}</span
                >
              </li>`,
          )}
        </ol>`
      : none(t('side.no-ratings')),
  );
}

function disputes(promise: PromiseDetail): TemplateResult | typeof nothing {
  const list = promise.disputes ?? [];
  if (!list.length) return nothing;
  return section(
    t('side.disputes'),
    html`<ul>
      ${list.map((one) => html`<li><bdi>${[one.by, one.text].filter(Boolean).join(': ')}</bdi>${one.answer ? html`<p class="quiet"><bdi>${one.answer}</bdi></p>` : nothing}</li>`)}
    </ul>`,
  );
}

function foot(promise: PromiseDetail): TemplateResult {
  return html`<p class="side__foot">
    <a
      class="button"
      href=${`/ledger/propose?about=${encodeURIComponent(`commitments:${promise.id}`)}&kind=dispute&v=1`}
      >${t('side.reply')}</a
    >
    <button type="button" class="button" @click=${() => store.set({ dialog: 'share' })}>
      ${t('side.cite')}
    </button>
    ${csvLink(`commitments/${encodeURIComponent(promise.id)}`)}
  </p>`;
}
