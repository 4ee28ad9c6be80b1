import { html, type TemplateResult } from 'lit';
import { t, word } from '../text/ledger';
import { statuses, statusSign } from './status';

/** The rule of the rating in words, where its version stands in the sentence. */
export function ruleText(): TemplateResult {
  return html`<dl class="rule">
    ${statuses.map(
      (one) =>
        html`<dt>${statusSign(one)}</dt>
          <dd class="quiet">${word('rule', one)}</dd>`,
    )}
    <dt>${t('rule.tolerance-title')}</dt>
    <dd class="quiet">${t('rule.tolerance')}</dd>
    <dt>${t('rule.claimed-title')}</dt>
    <dd class="quiet">${t('rule.claimed')}</dd>
  </dl>`;
}
