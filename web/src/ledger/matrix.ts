import { html, nothing, type TemplateResult } from 'lit';
import type { Matrix } from '../api/ledger-types';
import { countryName } from '../text/country';
import { t } from '../text/ledger';
import { unitWord } from './amount';
import { asked } from './asked';
import { recordFigure } from './figure';
import { filePath } from './files';
import { claimantName } from './names';
import { addressWith } from './navigate';
import { csvLink, part, section } from './parts';
import { toAddress } from './address';

/** Who sells how much to whom: rows sell, columns buy; where two sides publish, both stand in the cell. */
export function matrix(): TemplateResult {
  const path = filePath();
  return part(asked<Matrix>('matrix', path), path, (answer) =>
    section(t('matrix.title', { year: String(answer.year) }), draw(answer), {
      note: unitWord(answer.unit),
      tools: csvLink(path),
    }),
  );
}

function draw(answer: Matrix): TemplateResult {
  const { states, cells } = answer;
  return html`${years(answer)}
    <p class="quiet">${t('matrix.note')}</p>
    <div class="scroll-x rec-frame" tabindex="0" role="group" aria-label=${t('matrix.table')}>
      <table class="rec-table matrix">
        <caption class="hidden">
          ${t('matrix.table')}
        </caption>
        <thead>
          <tr>
            <th scope="col">${t('matrix.corner')}</th>
            ${states.map((to) => html`<th scope="col" class="number"><abbr title=${countryName(to)}>${to}</abbr></th>`)}
          </tr>
        </thead>
        <tbody>
          ${states.map(
            (from, i) =>
              html`<tr data-row=${i}>
                <th scope="row">${countryName(from)}</th>
                ${states.map((to) => html`<td class="number">${from === to ? html`<span class="quiet" aria-label=${t('matrix.same')}>·</span>` : cell(cells, from, to)}</td>`)}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
    <p>${t('matrix.pair')} <a href=${toAddress({ page: 'trade', values: {} })}>${t('page.trade')}</a></p>`;
}

function cell(cells: Matrix['cells'], from: string, to: string): unknown {
  const mine = cells.filter((one) => one.from === from && one.to === to);
  if (!mine.length) return html`<span class="quiet">${t('figure.none')}</span>`;
  const what = t('matrix.flow', { from: countryName(from), to: countryName(to) });
  return html`${mine.map((one) => html`<div class="nobreak">${recordFigure(one, what, true)} ${mine.length > 1 ? html`<span class="quiet">${short(one.producer ?? one.claimant)}</span>` : nothing}</div>`)}`;
}

function short(producer: string | undefined): string {
  return producer && /^[A-Z]{2}$/.test(producer) ? producer : claimantName(producer ?? '');
}

function years({ years: list, year }: Matrix): TemplateResult | typeof nothing {
  if (!list?.length) return nothing;
  return html`<p class="chips">
    ${list.map((one) => html`<a class="chip" href=${addressWith({ year: String(one) })} aria-current=${one === year ? 'true' : nothing}>${one}</a>`)}
  </p>`;
}
