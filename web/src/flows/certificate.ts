import { html, nothing, type TemplateResult } from 'lit';
import type { FlowCertificate } from '../api/flow-types';
import { formatNumber } from '../text/number';
import { t, type MessageKey } from '../text/message';
import { shown } from './shown';
import { flow } from './state';
import { isCompared } from './view';
import { tiny } from './words';

/** Whether the answer was checked, and what was found: the same words in the panel and in the bar below. */
export function certificates(): [string, FlowCertificate][] {
  const { base, answer, view } = flow();
  const now = shown();
  if (!base || !answer || !now) return [];
  if (!isCompared(view) || base === answer) return [['', answer.certificate]];
  return view.side === 'diff'
    ? [
        ['A', base.certificate],
        ['B', answer.certificate],
      ]
    : [[view.side === 'a' ? 'A' : 'B', now.result.certificate]];
}

export function certificateChip(name: string, certificate: FlowCertificate): TemplateResult {
  const sure = certificate.status === 'certified';
  return html`<span class="seal ${sure ? 'seal--good' : 'seal--warn'}">
    <span aria-hidden="true">${sure ? '✓' : '!'}</span>
    ${name} ${t(sure ? 'certificate.certified' : 'certificate.not-reached')}
  </span>`;
}

export function certificateBlock(): TemplateResult | typeof nothing {
  const all = certificates();
  if (!all.length) return nothing;
  return html`<section
    class="certificate"
    id="certificate"
    tabindex="-1"
    aria-label=${t('certificate.title')}
  >
    <p class="certificate__head">
      ${all.map(([name, one]) => certificateChip(name, one))}
      <span class="quiet">${t('certificate.apart')}</span>
    </p>
    ${all.map(([name, one]) => (one.explanation ? html`<p class="certificate__why">${name} <bdi>${one.explanation}</bdi></p>` : nothing))}
    <table class="certificate__rows">
      <tbody>
        ${rows.map(([key, of]) => {
          const values = all.map(([, one]) => of(one));
          return values.every((value) => value === undefined)
            ? nothing
            : html`<tr>
                <th scope="row">${t(key)}</th>
                ${values.map((value) => html`<td>${value ?? t('flows.unknown')}</td>`)}
              </tr>`;
        })}
      </tbody>
    </table>
    ${all.length > 1 ? html`<p class="quiet">${t('certificate.difference')}</p>` : nothing}
  </section>`;
}

/** A figure that was not computed may also come as a word. */
const isKnown = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);

const tonnes = (value: number | undefined): string | undefined =>
  !isKnown(value) ? undefined : `${Math.abs(value) < 1 ? tiny(value) : formatNumber(value)}\u00a0t`;

const rows: readonly [MessageKey, (one: FlowCertificate) => string | undefined][] = [
  ['certificate.gap', (one) => tiny(one.relativeGap)],
  [
    'certificate.excess',
    (one) =>
      !isKnown(one.averageExcessCostUsdPerTonne)
        ? undefined
        : `${tiny(one.averageExcessCostUsdPerTonne)}\u00a0${t('unit.usdPerTonne')}`,
  ],
  ['certificate.conserved', (one) => tonnes(one.conservationTonnes)],
  ['certificate.exceeded', (one) => tonnes(one.capacityExcessTonnes)],
  ['certificate.unserved', (one) => tonnes(one.unservedTonnes)],
  [
    'certificate.unsearched',
    (one) =>
      isKnown(one.unsearchedShare) ? `${formatNumber(100 * one.unsearchedShare, 1)}\u00a0%` : undefined,
  ],
  [
    'certificate.iterations',
    (one) => (one.iterations === undefined ? undefined : formatNumber(one.iterations)),
  ],
];
