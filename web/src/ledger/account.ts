import { html, nothing, type TemplateResult } from 'lit';
import { post, ProblemError, signedIn } from '../api/client';
import { store } from '../state/store';
import { t, type LedgerKey } from '../text/ledger';
import { asked, forgetAll } from './asked';
import { section } from './parts';
import { ledger, setLedger } from './state';

interface Session {
  principal?: string;
  name?: string;
  rights?: string[];
}

/** What came of the last sending; kept here since it is no part of the question. */
let outcome: { good: boolean; text: string } | undefined;

/** Who is signed in, or the form to do so. */
export function account(): TemplateResult {
  const session = asked<Session>('session', 'session');
  const who = session.value?.principal ?? session.value?.name;
  return who ? html`<p>${t('propose.signed-in', { who })}</p>` : signIn();
}

/** What came of the last sending, in words of the server where it refused. */
export function lastOutcome(): TemplateResult | typeof nothing {
  return outcome
    ? html`<p class="outcome ${outcome.good ? 'tone--good' : 'tone--bad'}" role="alert">
        <bdi>${outcome.text}</bdi>
      </p>`
    : nothing;
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

/** What stands in a form that is sent. */
export function taken(event: SubmitEvent): FormData {
  event.preventDefault();
  return new FormData(event.target as HTMLFormElement);
}

/** What the server says is shown in its words; nothing is kept half. */
export async function sending(path: string, body: unknown, done: LedgerKey): Promise<Response | undefined> {
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
