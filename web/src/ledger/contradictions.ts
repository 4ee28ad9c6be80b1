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
      const rules = [...new Set(all.map((one) => one.rule))];
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
export function contradictionList(list: readonly Contradiction[]): TemplateResult {
  return html`<ul class="contradictions">
    ${list.map(
      (one, i) =>
        html`<li data-row=${i}>
          <p>
            <b><bdi>${heading(one)}</bdi></b> <span class="tag">${word('contradiction', one.rule)}</span>
          </p>
          <p><bdi>${one.reason}</bdi></p>
          <ul class="contradictions__figures">
            ${one.figures.map((figure) => html`<li>${recordFigure(figure, heading(one))} <bdi class="quiet">${[figure.claimant ? claimantName(figure.claimant) : '', periodText(figure.period)].filter(Boolean).join(', ')}</bdi></li>`)}
          </ul>
        </li>`,
    )}
  </ul>`;
}

function heading(one: Contradiction): string {
  return `${areaName(one.subject)}, ${plainWords(one.property)}`;
}
