import { html, nothing, type TemplateResult } from 'lit';
import type { Figure } from '../api/ledger-types';
import { t } from '../text/ledger';
import { formatDay } from '../text/number';
import { account, lastOutcome, sending, taken } from './account';
import { asked, forgetAll } from './asked';
import { recordFigure } from './figure';
import { none, part, section } from './parts';

/** A statement that waits for a review, or had one. */
interface Proposal extends Figure {
  id: string;
  state: 'waiting' | 'accept' | 'reject';
  by: string;
  on: string;
  reason?: string;
}

const path = 'proposals';

/** Proposals to decide, and those one made oneself. Nobody decides on their own; the server holds to that. */
export function review(): TemplateResult {
  const proposals = asked<{ proposals: Proposal[] }>('proposals', path);
  return html`${section(t('review.title'), html`<p>${t('review.note')}</p>`)} ${account()} ${lastOutcome()}
  ${part(proposals, path, ({ proposals: all }) => {
    const waiting = all.filter((one) => one.state === 'waiting');
    const decided = all.filter((one) => one.state !== 'waiting').reverse();
    return html`${section(
      t('review.waiting'),
      waiting.length
        ? html`<ul class="proposals">
            ${waiting.map(open)}
          </ul>`
        : none(t('review.none')),
    )}
    ${
      decided.length
        ? section(
            t('review.decided'),
            html`<ul class="proposals">
              ${decided.map(done)}
            </ul>`,
          )
        : nothing
    }`;
  })}`;
}

function said(one: Proposal): TemplateResult {
  const what = `${one.subjectName ?? one.subject ?? ''}, ${one.propertyName ?? one.property ?? ''}`;
  return html`<p>
      <strong><bdi>${what}</bdi></strong> ${recordFigure(one, what)}
    </p>
    <p class="quiet">
      <bdi
        >${t('review.by', {
          by: one.by,
          on: formatDay(one.on.slice(0, 10)),
          claimant: one.claimant ?? t('review.nobody'),
        })}</bdi
      >
    </p>`;
}

function open(one: Proposal): TemplateResult {
  const send = (event: SubmitEvent): void => {
    const data = taken(event);
    const decision = (event.submitter as HTMLButtonElement).value;
    const at = `${path}/${encodeURIComponent(one.id)}/review`;
    void sending(
      at,
      { decision, reason: data.get('reason') },
      decision === 'accept' ? 'review.accepted' : 'review.rejected',
    ).then((response) => {
      if (response) forgetAll();
    });
  };
  return html`<li id=${one.id}>
    ${said(one)}
    <form class="form" @submit=${send}>
      <label
        >${t('review.reason')}
        <textarea class="field" name="reason" rows="2" maxlength="4000" required></textarea>
      </label>
      <div class="form__buttons">
        <button class="button button--main" value="accept">${t('review.accept')}</button>
        <button class="button" value="reject">${t('review.reject')}</button>
      </div>
    </form>
  </li>`;
}

function done(one: Proposal): TemplateResult {
  return html`<li id=${one.id}>
    ${said(one)}
    <p>
      <bdi
        >${t(one.state === 'accept' ? 'review.was-accepted' : 'review.was-rejected', { reason: one.reason ?? '' })}</bdi
      >
    </p>
  </li>`;
}
