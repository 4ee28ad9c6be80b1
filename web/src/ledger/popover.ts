import { html, nothing, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import type { Figure, SourceRef } from '../api/ledger-types';
import { closePopover, takeFocus } from '../figures/popover-focus';
import { mark } from '../figures/figure';
import type { State } from '../state/store';
import { formatDay } from '../text/number';
import { t, word } from '../text/ledger';
import { figureDigits, periodText, unitWord } from './amount';
import { asked, pathOf } from './asked';
import { claimantName } from './names';
import { value } from './state';

/** Who said a figure, where, when, and how sure it is; what the page does not hold is asked of the ledger. */
export function recordPopover(state: State): TemplateResult | typeof nothing {
  const open = state.record;
  if (!open) return nothing;
  const id = open.figure.statement;
  const complete = Boolean(open.figure.sources?.length && open.figure.claimant);
  const path = id ? pathOf(`statements/${encodeURIComponent(id)}`, { knownAt: value('at') }) : '';
  const whole = id && !complete ? asked<Figure>(`statement ${id}`, path) : undefined;
  const figure: Figure = { ...open.figure, ...whole?.value };
  const basis = figure.basis ?? 'reported';
  return html`<div
    class="popover popover--record"
    role="dialog"
    aria-labelledby="figure-title"
    tabindex="-1"
    ${ref(takeFocus)}
  >
    <div class="popover__head">
      <h2 id="figure-title">
        <span class="figure figure--${basis}"
          >${mark(basis)}<bdi class="digits">${figureDigits(figure)}</bdi
          ><span class="unit"> ${figure.value === undefined ? '' : unitWord(figure.unit)}</span></span
        >
        <bdi class="popover__what">${open.what}</bdi>
      </h2>
      <p>
        <span class="kind kind--${basis}">${word('basis', basis)}</span>
        <span class="quiet"
          >${[figure.kind ? word('statement', figure.kind) : '', periodText(figure.period)].filter(Boolean).join(' · ')}</span
        >
      </p>
    </div>
    <dl class="popover__facts">
      ${fact(t('record.says'), figure.text && figure.value !== undefined ? figure.text : '')}
      ${fact(t('record.by'), figure.claimant ? claimantName(figure.claimant) : '')}
      ${fact(t('record.on'), figure.claimedOn ? formatDay(figure.claimedOn) : '')}
      ${fact(t('figure.basis'), word('basis-text', basis))} ${fact(t('record.place'), figure.locator ?? '')}
      ${fact(t('fact.note'), figure.note ?? '')}
      <dt>${t('figure.sources')}</dt>
      <dd>${sources(figure.sources, whole?.late ?? false)}</dd>
      ${whole?.problem ? fact(t('fact.note'), t('record.failed')) : nothing}
    </dl>
    <div class="popover__foot">
      ${
        id
          ? html`<a class="link" href=${`/api/v1/statements/${encodeURIComponent(id)}`} target="_blank"
                >${t('record.open')}</a
              >
              <a class="link" href=${`/ledger/propose?about=${encodeURIComponent(id)}&kind=dispute&v=1`}
                >${t('record.dispute')}</a
              >`
          : nothing
      }
      <button type="button" class="plain" @click=${closePopover}>${t('dialog.close')} <kbd>Esc</kbd></button>
    </div>
  </div>`;
}

function fact(name: string, text: string): TemplateResult | typeof nothing {
  if (!text) return nothing;
  return html`<dt>${name}</dt>
    <dd><bdi>${text}</bdi></dd>`;
}

function sources(list: readonly (SourceRef | string)[] | undefined, late: boolean): TemplateResult | string {
  if (!list?.length) return late ? t('record.waiting') : t('figure.no-source');
  return html`${list.map((one) => html`<div class="source">${sourceText(one)}</div>`)}`;
}

/** A source as one line; only addresses of the web become links. */
export function sourceText(source: SourceRef | string): TemplateResult {
  if (typeof source === 'string') return html`<bdi>${source}</bdi>`;
  const title = [source.publisher, source.title].filter(Boolean).join(', ') || source.id;
  const when = source.published ? `, ${formatDay(source.published)}` : '';
  return /^https?:\/\//.test(source.url ?? '')
    ? html`<a href=${source.url!} target="_blank" rel="noopener noreferrer"><bdi>${title}</bdi>${when}</a>`
    : html`<bdi>${title}</bdi>${when}`;
}
