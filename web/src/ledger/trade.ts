import { html, nothing, type TemplateResult } from 'lit';
import type { JudgedClaim, Mark, Series } from '../api/promise-types';
import type { Trade, TradeFigure } from '../api/trade-types';
import { promiseAddress } from '../promises/board';
import { statusSign } from '../promises/status';
import { countryName } from '../text/country';
import { formatNumber } from '../text/number';
import { t } from '../text/ledger';
import { figureText, unitWord } from './amount';
import { asked } from './asked';
import { chartFrame } from './chart/frame';
import { recordFigure } from './figure';
import { today } from './days';
import { filePath } from './files';
import { moneyFor, usdMillionOf, type Money } from './money';
import { csvLink, part, section } from './parts';
import { value } from './state';
import { table } from './table';
import { claimTable } from './trade-claims';
import { flowTable } from './trade-flows';
import { tradeNeed, wantedTarget } from './trade-need';

const turnover = 'trade-turnover';
const marks: readonly Mark[] = ['circle', 'diamond', 'square'];

/** Trade of two states as both of them publish it, what is claimed, and the road to what was promised. */
export function trade(): TemplateResult {
  const path = filePath();
  return part(asked<Trade>('trade', path), path, (answer) => draw(answer, path));
}

function draw(answer: Trade, path: string): TemplateResult {
  const both = answer.figures.filter((one) => one.property === turnover);
  const flows = answer.figures.filter((one) => one.property !== turnover);
  const money = moneyFor(answer.figures);
  return html`<div class="promise">
    ${chartFrame(chartOf(answer, both, money), [], `kervan-trade-${answer.a}-${answer.b}`)}
    <div class="promise__below">
      ${tradeNeed(answer)}
      ${answer.whyDiffer.length ? section(t('promise.why'), sentences(answer.whyDiffer)) : nothing}
      ${answer.energy.length ? section(t('trade.energy'), sentences(answer.energy.map(energySentence))) : nothing}
    </div>
    ${promiseList(answer)} ${gapTable(answer, money)} ${claimTable(answer.claims)}
    ${flows.length ? section(t('trade.flows'), flowTable(flows, money), { note: unitWord(money.unit), tools: csvLink(path) }) : nothing}
  </div>`;
}

function energySentence({ reason, changePercent, period }: Trade['energy'][number]): string {
  return changePercent === undefined
    ? reason
    : `${reason} ${t('trade.energy-part', { percent: formatNumber(changePercent, 0), year: period })}`;
}

function sentences(list: readonly string[]): TemplateResult {
  return html`<ul class="reasons">
    ${list.map((one) => html`<li><bdi>${one}</bdi></li>`)}
  </ul>`;
}

function chartOf(
  answer: Trade,
  figures: readonly TradeFigure[],
  money: Money,
): Parameters<typeof chartFrame>[0] {
  const target = wantedTarget(answer);
  return {
    title: t('trade.title', { a: countryName(answer.a), b: countryName(answer.b) }),
    unit: money.unit,
    series: seriesOf(figures, money),
    claims: answer.claims.flatMap((claim) => inMoney(claim, money)),
    today: value('at') || today(),
    until: answer.need[0]?.toYear ?? Number(today().slice(0, 4)),
    ...(target === undefined
      ? {}
      : {
          target: {
            value: money.of(target),
            text: t('chart.target-open', { value: money.of(target), unit: unitWord(money.unit) }),
          },
        }),
  };
}

/** One series for each producer, the one with most figures first. */
function seriesOf(figures: readonly TradeFigure[], money: Money): Series[] {
  const byProducer = new Map<string, TradeFigure[]>();
  for (const one of figures) byProducer.set(one.producer, [...(byProducer.get(one.producer) ?? []), one]);
  return [...byProducer]
    .sort((a, b) => b[1].length - a[1].length)
    .map(([producer, list], i) => ({
      producer,
      label: list[0]!.label,
      mark: marks[i % marks.length]!,
      points: list.map((one) => ({ ...one, ...money.figure(one), basis: one.basis ?? 'reported' })),
    }));
}

/** Amounts that were claimed, in the unit of the chart; what is no amount has no place in it. */
function inMoney(claim: JudgedClaim, money: Money): JudgedClaim[] {
  const usdMillion = usdMillionOf(claim);
  return usdMillion === undefined ? [] : [{ ...claim, value: money.of(usdMillion), unit: money.unit }];
}

function promiseList({ promises }: Trade): TemplateResult | typeof nothing {
  if (!promises.length) return nothing;
  return section(
    t('trade.promises'),
    html`<ul class="links">
      ${promises.map(
        (one) =>
          html`<li>
            ${statusSign(one.status)}
            <a href=${promiseAddress(one.id)}><bdi>${one.title}</bdi></a>
            ${one.target ? html`<span class="quiet">${figureText(one.target)}</span>` : nothing}
          </li>`,
      )}
    </ul>`,
  );
}

function gapTable({ gaps: rows }: Trade, money: Money): TemplateResult | typeof nothing {
  if (!rows.length) return nothing;
  const side = (one: TradeFigure): TemplateResult =>
    html`${recordFigure(money.figure(one), one.label, true)} <bdi class="quiet">${one.label}</bdi>`;
  return section(
    t('trade.gaps'),
    table({
      caption: t('trade.gaps'),
      rows,
      columns: [
        { title: t('table.year'), cell: (row) => String(row.year) },
        { title: t('trade.lower'), unit: unitWord(money.unit), cell: (row) => side(row.low) },
        { title: t('trade.higher'), unit: unitWord(money.unit), cell: (row) => side(row.high) },
        { title: t('trade.apart'), unit: '%', number: true, cell: (row) => formatNumber(row.percent, 0) },
      ],
    }),
  );
}
