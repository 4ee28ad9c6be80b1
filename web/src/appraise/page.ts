import { html, nothing, type TemplateResult } from 'lit';
import { pageHeader } from '../page/header';
import { keysDialog, type KeyRow } from '../page/keys-dialog';
import { shareDialog } from '../page/share';
import type { State } from '../state/store';
import { appraisalPart } from './answer';
import { openAddress } from './ask';
import { command } from './command';
import { portfolioPart } from './portfolio';
import { appraiseProvenance } from './provenance';
import { question } from './question';
import { appraise } from './state';
import { t } from './words';

const keyList: readonly KeyRow[] = [
  ['/', 'keys.find'],
  ['?', 'keys.list'],
  ['Esc', 'keys.close'],
];

/** The pages of appraisal and portfolio as one function of the state. */
export function appraisePage(state: State): TemplateResult {
  const { view, late, appraisal, portfolio } = appraise();
  return html`<a class="skip" href="#answer">${t('page.skip')}</a>
    ${pageHeader(state, {
      page: view.page,
      main: nothing,
      more: nothing,
      pickPlace: (id) => location.assign(`/routes?from=${encodeURIComponent(id)}&v=1`),
    })}
    ${question()}
    <main class="app-body ${late ? 'is-late' : ''}">
      <div id="answer" class="app-main" tabindex="-1">
        ${unanswered()}
        ${view.page === 'portfolio' ? portfolio && portfolioPart(portfolio) : appraisal && appraisalPart(appraisal)}
        <div class="print-foot">
          <p>${location.href}</p>
          <p><code>${command()}</code></p>
        </div>
      </div>
    </main>
    ${appraiseProvenance(state)} ${shareDialog(state, { citation: '', command: command() })}
    ${keysDialog(state, keyList)}
    <p class="hidden" role="status" aria-live="polite">${state.said}</p>`;
}

/** Why the answer to the question is not there; the last one stays below. */
function unanswered(): TemplateResult | typeof nothing {
  const { problem, cancelled } = appraise();
  if (!problem && !cancelled) return nothing;
  const text = problem ? problem.detail || problem.title || t('failed.title') : t('appraise.cancelled');
  return html`<div class="app-problem" role="alert">
    <p>${text}</p>
    <button type="button" class="button" @click=${openAddress}>${t('failed.again')}</button>
  </div>`;
}
