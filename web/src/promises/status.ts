import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { PromiseStatus } from '../api/promise-types';
import { t, word } from '../text/ledger';

export type Tone = 'good' | 'warn' | 'bad' | 'mixed' | 'none';

interface Look {
  tone: Tone;
  /** How its part of the strip is filled: told apart in grey print as well. */
  fill: 'full' | 'hollow' | 'hatched';
  sign: SVGTemplateResult;
}

const disc = svg`<circle cx="8" cy="8" r="6.5" fill="currentColor"></circle>`;
const ring = svg`<circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" stroke-width="1.6"></circle>`;
const tick = (colour: string): SVGTemplateResult =>
  svg`<path d="M5 8.2 7.2 10.4 11 5.8" fill="none" stroke=${colour} stroke-width="1.8"></path>`;

/** Order of the statuses wherever they stand in a row: kept, under way, not kept, open, not known. */
const looks: Record<PromiseStatus, Look> = {
  'met-in-time': { tone: 'good', fill: 'full', sign: svg`${disc}${tick('var(--surface)')}` },
  'met-late': { tone: 'good', fill: 'hollow', sign: svg`${ring}${tick('currentColor')}` },
  'on-track': { tone: 'good', fill: 'full', sign: svg`<path d="M8 2 14 14H2Z" fill="currentColor"></path>` },
  behind: { tone: 'warn', fill: 'full', sign: svg`<path d="M8 14 2 3H14Z" fill="currentColor"></path>` },
  'no-progress': {
    tone: 'bad',
    fill: 'hollow',
    sign: svg`<path d="M8 13.5 2.2 3H13.8Z" fill="none" stroke="currentColor" stroke-width="1.6"></path><path d="M8 5v3.4M8 9.4v1.4" stroke="currentColor" stroke-width="1.5"></path>`,
  },
  missed: {
    tone: 'bad',
    fill: 'full',
    sign: svg`<path d="M2 2H14V14H2Z" fill="currentColor"></path><path d="m5 5 6 6M11 5l-6 6" stroke="var(--surface)" stroke-width="1.8"></path>`,
  },
  'overdue-unverified': {
    tone: 'warn',
    fill: 'hollow',
    sign: svg`${ring}<path d="M8 4.5V8.3L10.6 9.8" fill="none" stroke="currentColor" stroke-width="1.5"></path>`,
  },
  'open-ended': {
    tone: 'none',
    fill: 'hollow',
    sign: svg`<path d="M1.5 8H13M9.5 4.2 13.4 8 9.5 11.8" fill="none" stroke="currentColor" stroke-width="1.7"></path>`,
  },
  contested: {
    tone: 'mixed',
    fill: 'full',
    sign: svg`${ring}<path d="M8 2A6 6 0 0 0 8 14Z" fill="currentColor"></path>`,
  },
  replaced: {
    tone: 'mixed',
    fill: 'hollow',
    sign: svg`<path d="M3 12V5H10" fill="none" stroke="currentColor" stroke-width="1.6"></path><path d="M8.4 2.6 11.4 5 8.4 7.4" fill="none" stroke="currentColor" stroke-width="1.6"></path><path d="M6 13H13V8" fill="none" stroke="currentColor" stroke-width="1.5" stroke-dasharray="2 1.6"></path>`,
  },
  'no-data': {
    tone: 'none',
    fill: 'hatched',
    sign: svg`<circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" stroke-width="1.5" stroke-dasharray="2.4 2.3"></circle>`,
  },
  'not-rated': {
    tone: 'none',
    fill: 'hatched',
    sign: svg`<path d="M3 8H13" stroke="currentColor" stroke-width="2"></path>`,
  },
};

export const statuses = Object.keys(looks) as PromiseStatus[];

export function isStatus(text: string | undefined): text is PromiseStatus {
  return text !== undefined && Object.hasOwn(looks, text);
}

/** Place in the order; a status this page does not know comes last and is still shown. */
export function statusOrder(status: PromiseStatus): number {
  const at = statuses.indexOf(status);
  return at < 0 ? statuses.length : at;
}

export function lookOf(status: PromiseStatus): Look {
  return looks[status] ?? looks['not-rated'];
}

export function statusWord(status: PromiseStatus): string {
  return word('promise', status);
}

/** Sign, word, then colour. */
export function statusSign(status: PromiseStatus, text: string = statusWord(status)): TemplateResult {
  const { tone, sign } = lookOf(status);
  return html`<span class="status tone--${tone}"
    ><svg class="status__sign" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">${sign}</svg
    ><span>${text}</span></span
  >`;
}

/** How sure a rating is. */
export function gradeBox(grade: string | undefined, long = false): TemplateResult | typeof nothing {
  if (!grade) return nothing;
  const title = `${t('grade.label', { grade })}: ${word('grade', grade)}`;
  return long
    ? html`<span class="grade grade--long" title=${title}>${t('grade.label', { grade })}</span>`
    : html`<span class="grade" title=${title}
        ><span class="hidden">${title}</span><span aria-hidden="true">${grade}</span></span
      >`;
}
