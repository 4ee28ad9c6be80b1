import { html, nothing, type TemplateResult } from 'lit';
import type { Cited, Contradiction } from '../api/ledger-types';
import { t, word } from '../text/ledger';
import { periodText } from './amount';
import { asked } from './asked';
import { recordFigure } from './figure';
import { filePath } from './files';
import { areaName, claimantName, plainWords } from './names';
import { addressWith } from './navigate';
import { csvLink, none, part, section } from './parts';
import { value } from './state';

/** Where two figures cannot both be right, found by rule and left standing beside each other. */
export function contradictions(): TemplateResult {
  const path = filePath();
  return part(
    asked<Cited & { contradictions: Contradiction[] }>('contradictions', path),
    path,
    ({ contradictions: all }) => {
      const rules = [...new Set(all.map((one) => one.rule ?? ''))].filter(Boolean);
      const shown = value('rule') ? all.filter((one) => one.rule === value('rule')) : all;
      return section(
        t('contradictions.title', { n: shown.length }),
        html`<p class="quiet">${t('contradictions.note')}</p>
          <p class="chips">
            ${['', ...rules].map((one) => html`<a class="chip" href=${addressWith({ rule: one })} aria-current=${one === value('rule') ? 'true' : nothing}>${one ? word('contradiction', one) : t('any.all')} <span class="quiet">${one ? all.filter((each) => each.rule === one).length : all.length}</span></a>`)}
          </p>
          ${shown.length ? contradictionList(shown) : none()}`,
        { tools: csvLink(path) },
      );
    },
  );
}

/** Both figures of each, with who said them, and the rule that brought them together. */
export function contradictionList(list: readonly (Contradiction | string)[]): TemplateResult {
  return html`<ul class="contradictions">
    ${list.map((one, i) =>
      typeof one === 'string'
        ? html`<li data-row=${i}><bdi>${one}</bdi></li>`
        : html`<li data-row=${i}>
            <p>
              ${heading(one) ? html`<b><bdi>${heading(one)}</bdi></b>` : nothing}
              ${one.rule ? html`<span class="tag">${word('contradiction', one.rule)}</span>` : nothing}
            </p>
            ${one.reason || one.text ? html`<p><bdi>${one.reason ?? one.text}</bdi></p>` : nothing}
            ${
              one.figures?.length
                ? html`<ul class="contradictions__figures">
                    ${one.figures.map((figure) => html`<li>${recordFigure(figure, heading(one))} <bdi class="quiet">${[figure.claimant ? claimantName(figure.claimant) : '', periodText(figure.period)].filter(Boolean).join(', ')}</bdi></li>`)}
                  </ul>`
                : nothing
            }
          </li>`,
    )}
  </ul>`;
}

function heading(one: Contradiction): string {
  const what = one.indicator ?? one.property;
  return [one.subject ? areaName(one.subject) : '', what ? plainWords(what) : '', periodText(one.period)]
    .filter(Boolean)
    .join(', ');
}
