import { html, type TemplateResult } from 'lit';
import { word } from '../text/ledger';
import type { Tone } from '../promises/status';

const looks: Record<string, { sign: string; tone: Tone }> = {
  supported: { sign: '=', tone: 'good' },
  contradicted: { sign: '≠', tone: 'bad' },
  partly: { sign: '≈', tone: 'warn' },
  'producers-differ': { sign: '◐', tone: 'mixed' },
  'different-scope': { sign: '⊄', tone: 'mixed' },
  'not-checkable-yet': { sign: '…', tone: 'none' },
  'not-checkable': { sign: '–', tone: 'none' },
};

/** What the measurements say to a claim: sign, word, then colour. */
export function verdictSign(verdict: string): TemplateResult {
  const { sign, tone } = looks[verdict] ?? { sign: '?', tone: 'none' as const };
  return html`<span class="status verdict tone--${tone}"
    ><span class="verdict__sign" aria-hidden="true">${sign}</span
    ><span>${word('verdict', verdict)}</span></span
  >`;
}
