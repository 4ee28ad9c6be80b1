import { html, nothing, type TemplateResult } from 'lit';
import { t, type LedgerKey } from '../text/ledger';
import { account, lastOutcome, sending, taken } from './account';
import { ask } from './navigate';
import { section } from './parts';
import { value } from './state';

const proposal = [
  ['subject', 'text', true],
  ['property', 'text', true],
  ['value', 'number', false],
  ['text', 'text', false],
  ['unit', 'text', false],
  ['period', 'text', false],
  ['claimant', 'text', true],
  ['claimedOn', 'text', false],
  ['source', 'text', true],
  ['locator', 'text', false],
  ['note', 'text', false],
] as const;

/** Propose a statement, or dispute one: by an account, reviewed by others, nobody's words are changed. */
export function propose(): TemplateResult {
  const dispute = value('kind') === 'dispute';
  return html`${section(
    t('propose.title'),
    html`<p>${t('propose.note')}</p>
      <div class="segments" role="group" aria-label=${t('propose.what')}>
        ${(['', 'dispute'] as const).map((one) => html`<button type="button" aria-pressed=${(value('kind') === 'dispute') === (one === 'dispute')} @click=${() => ask({ kind: one }, 'replace')}>${t(one ? 'propose.dispute' : 'propose.statement')}</button>`)}
      </div>`,
  )}
  ${account()} ${dispute ? disputeForm() : proposalForm()} ${lastOutcome()}`;
}

function proposalForm(): TemplateResult {
  const send = (event: SubmitEvent): void => {
    const data = taken(event);
    const filled = proposal.flatMap(([name, kind]) => {
      const text = String(data.get(name) ?? '').trim();
      return text ? [[name, kind === 'number' ? Number(text) : text] as const] : [];
    });
    const { source, ...statement } = Object.fromEntries(filled) as Record<string, string | number>;
    void sending('proposals', { ...statement, kind: 'claim', sources: [source] }, 'propose.sent');
  };
  return html`<form class="form" @submit=${send}>
    ${proposal.map(([name, kind, required]) => html`<label><span>${t(`propose.field-${name}` as LedgerKey)}${required ? html` <span class="quiet">${t('propose.required')}</span>` : nothing}</span><input class="field" name=${name} type=${kind} step="any" maxlength="2000" ?required=${required} .value=${name === 'subject' ? value('about') : ''} /></label>`)}
    <button class="button button--main">${t('propose.send')}</button>
  </form>`;
}

function disputeForm(): TemplateResult {
  const send = (event: SubmitEvent): void => {
    const data = taken(event);
    const id = encodeURIComponent(String(data.get('statement') ?? '').trim());
    void sending(`statements/${id}/disputes`, { text: data.get('text') }, 'propose.sent-dispute');
  };
  return html`<form class="form" @submit=${send}>
    <label
      >${t('propose.which')}
      <input class="field" name="statement" maxlength="300" required .value=${value('about')}
    /></label>
    <label
      >${t('propose.why')} <textarea class="field" name="text" rows="5" maxlength="4000" required></textarea>
    </label>
    <button class="button button--main">${t('propose.send')}</button>
  </form>`;
}
