import { html, nothing, type TemplateResult } from 'lit';
import type { Matrix, MatrixCell } from '../api/trade-types';
import { countryName } from '../text/country';
import { t } from '../text/ledger';
import { periodText } from './amount';
import { asked } from './asked';
import { recordFigure } from './figure';
import { filePath } from './files';
import { claimantName } from './names';
import { addressWith } from './navigate';
import { csvLink, part, section } from './parts';
import { toAddress } from './address';
import { table } from './table';

/** Who sells how much to whom: rows sell, columns buy; where two sides publish, both stand in the cell. */
export function matrix(): TemplateResult {
  const path = filePath();
  return part(asked<Matrix>('matrix', path), path, (answer) => {
    const cells = answer.cells.filter((one) => tellsMost(one, answer.cells));
    const flows = cells.filter((one) => !one.bothWays);
    const pairs = cells.filter((one) => one.bothWays);
    return html`${section(t('matrix.title', { year: String(answer.year) }), draw(answer, flows), {
        note: t('unit.usd-million'),
        tools: csvLink(path),
      })}
      ${pairs.length ? section(t('matrix.pairs', { year: String(answer.year) }), pairTable(pairs), { note: t('unit.usd-million') }) : nothing}
      <p>${t('matrix.pair')} <a href=${toAddress({ page: 'trade', values: {} })}>${t('page.trade')}</a></p>`;
  });
}

/** Of each producer the whole year; else the longest part of it. */
function tellsMost(one: MatrixCell, cells: readonly MatrixCell[]): boolean {
  const better = (other: MatrixCell): boolean =>
    one.partial && (!other.partial || (other.period ?? '') > (one.period ?? ''));
  return !cells.some(
    (other) => other.subject === one.subject && other.producer === one.producer && better(other),
  );
}

function draw(answer: Matrix, flows: readonly MatrixCell[]): TemplateResult {
  const { states } = answer;
  return html`${years(answer)}
    <p class="quiet">${t('matrix.note')} ${t('matrix.keys')}</p>
    <div class="scroll-x rec-frame" tabindex="0" role="group" aria-label=${t('matrix.table')}>
      <table class="rec-table matrix" @keydown=${walk}>
        <caption class="hidden">
          ${t('matrix.table')}
        </caption>
        <thead>
          <tr>
            <th scope="col">${t('matrix.corner')}</th>
            ${states.map((to) => html`<th scope="col" class="number" abbr=${to}>${countryName(to)}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${states.map(
            (from, i) =>
              html`<tr data-row=${i}>
                <th scope="row">${countryName(from)}</th>
                ${states.map((to) => html`<td class="number">${from === to ? html`<span class="quiet" aria-label=${t('matrix.same')}>·</span>` : cell(flows, from, to)}</td>`)}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
}

function cell(flows: readonly MatrixCell[], from: string, to: string): unknown {
  const mine = flows.filter((one) => one.from === from && one.to === to);
  if (!mine.length) return html`<span class="quiet" role="img" aria-label=${t('figure.none')}>–</span>`;
  return mine.map((one) => html`<div class="nobreak">${named(one)}</div>`);
}

/** The figure, who counts it, and of what time when that is not the year. */
function named(one: MatrixCell): TemplateResult {
  const what = t(one.bothWays ? 'matrix.both' : 'matrix.flow', {
    from: countryName(one.from),
    to: countryName(one.to),
  });
  const when = one.partial ? `, ${periodText(one.period)}` : '';
  return html`${recordFigure({ ...one, value: one.usdMillion, unit: 'usd-million' }, `${what}, ${one.label}${when}`, true)}
    <bdi class="quiet">${short(one.producer)}${one.partial ? `, ${t('matrix.part')}` : ''}</bdi>`;
}

function short(producer: string): string {
  return /^[A-Z]{2}$/.test(producer) ? producer : claimantName(producer);
}

/** Both ways together: most pairs of most years are known only so. */
function pairTable(cells: readonly MatrixCell[]): TemplateResult {
  const pairs = [...new Set(cells.map((one) => `${one.from}-${one.to}`))].map((pair) =>
    cells.filter((one) => `${one.from}-${one.to}` === pair),
  );
  return table({
    caption: t('matrix.pairs-table'),
    rows: pairs,
    columns: [
      {
        title: t('matrix.pair-of'),
        cell: ([one]) =>
          html`<a href=${toAddress({ page: 'trade', values: { a: one!.from, b: one!.to } })}
            >${countryName(one!.from)} – ${countryName(one!.to)}</a
          >`,
      },
      {
        title: t('matrix.figures'),
        cell: (row) =>
          html`<ul class="matrix__sides">
            ${row.map((one) => html`<li>${named(one)}</li>`)}
          </ul>`,
      },
    ],
  });
}

/** Arrows go from figure to figure as the table lies: across a row, and down a column. */
function walk(event: KeyboardEvent): void {
  const step = { ArrowRight: [1, 0], ArrowLeft: [-1, 0], ArrowDown: [0, 1], ArrowUp: [0, -1] }[event.key];
  const from = (event.target as Element).closest('td');
  const body = from?.closest('tbody');
  if (!step || !from || !body || event.ctrlKey || event.metaKey || event.altKey) return;
  let [x, y] = [from.cellIndex, [...body.rows].indexOf(from.parentElement as HTMLTableRowElement)];
  for (;;) {
    x += step[0]!;
    y += step[1]!;
    const next = body.rows[y]?.cells[x];
    if (!next) return;
    const figure = next.querySelector<HTMLElement>('button.figure');
    if (!figure) continue;
    event.preventDefault();
    figure.focus();
    return;
  }
}

function years({ years: list, year }: Matrix): TemplateResult | typeof nothing {
  if (!list.length) return nothing;
  return html`<p class="chips">
    ${list.map((one) => html`<a class="chip" href=${addressWith({ year: String(one) })} aria-current=${one === year ? 'true' : nothing}>${one}</a>`)}
  </p>`;
}
