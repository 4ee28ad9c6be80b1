import { html, nothing, type TemplateResult } from 'lit';
import { post, ProblemError, signedIn } from '../api/client';
import { store } from '../state/store';
import { t, type LedgerKey } from '../text/ledger';
import { asked, forgetAll } from './asked';
import { ask } from './navigate';
import { section } from './parts';
import { ledger, setLedger, value } from './state';

interface Session {
  principal?: string;
  name?: string;
  rights?: string[];
}

/** What came of the last sending; kept here since it is no part of the question. */
let outcome: { good: boolean; text: string } | undefined;

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
  const session = asked<Session>('session', 'session');
  const who = session.value?.principal ?? session.value?.name;
  const dispute = value('kind') === 'dispute';
  return html`${section(
    t('propose.title'),
    html`<p>${t('propose.note')}</p>
      <div class="segments" role="group" aria-label=${t('propose.what')}>
        ${(['', 'dispute'] as const).map((one) => html`<button type="button" aria-pressed=${(value('kind') === 'dispute') === (one === 'dispute')} @click=${() => ask({ kind: one }, 'replace')}>${t(one ? 'propose.dispute' : 'propose.statement')}</button>`)}
      </div>`,
  )}
  ${who ? html`<p>${t('propose.signed-in', { who })}</p>` : signIn()}
  ${dispute ? disputeForm() : proposalForm()}
  ${outcome ? html`<p class="outcome ${outcome.good ? 'tone--good' : 'tone--bad'}" role="alert"><bdi>${outcome.text}</bdi></p>` : nothing}`;
}

function signIn(): TemplateResult {
  const send = (event: SubmitEvent): void => {
    const data = taken(event);
    void sending(
      'session',
      { name: data.get('name'), password: data.get('password') },
      'propose.welcome',
    ).then(async (response) => {
      if (!response) return;
      signedIn(((await response.json()) as { token?: string }).token);
      forgetAll();
    });
  };
  return section(
    t('propose.account'),
    html`<p>${t('propose.account-note')}</p>
      <form class="form" @submit=${send}>
        <label
          >${t('propose.name')}
          <input class="field" name="name" autocomplete="username" maxlength="120" required
        /></label>
        <label
          >${t('propose.password')}
          <input
            class="field"
            name="password"
            type="password"
            autocomplete="current-password"
            maxlength="200"
            required
        /></label>
        <button class="button">${t('propose.sign-in')}</button>
      </form>`,
  );
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

function taken(event: SubmitEvent): FormData {
  event.preventDefault();
  return new FormData(event.target as HTMLFormElement);
}

/** What the server says is shown in its words; nothing is kept half. */
async function sending(path: string, body: unknown, done: LedgerKey): Promise<Response | undefined> {
  let response: Response | undefined;
  try {
    response = await post(path, body);
    outcome = { good: true, text: t(done) };
  } catch (error) {
    const problem = error instanceof ProblemError ? error.problem : undefined;
    const locked = path !== 'session' && problem?.status === 401;
    outcome = {
      good: false,
      text: locked ? t('propose.not-allowed') : (problem?.detail ?? problem?.title) || t('failed.title'),
    };
  }
  store.set({ said: outcome.text });
  setLedger({ arrived: ledger().arrived + 1 });
  return response;
}
