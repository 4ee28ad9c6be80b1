import { html, nothing, type TemplateResult } from 'lit';
import type { JudgedClaim, Trade } from '../api/ledger-types';
import { need } from '../promises/need';
import { promiseAddress } from '../promises/board';
import { countryName } from '../text/country';
import { formatDay, formatNumber } from '../text/number';
import { t } from '../text/ledger';
import { digitsOf, periodText, unitWord } from './amount';
import { asked } from './asked';
import { chartFrame } from './chart/frame';
import { recordFigure } from './figure';
import { today } from './days';
import { filePath } from './files';
import { claimantName } from './names';
import { none, part, section } from './parts';
import { value } from './state';
import { table } from './table';
import { verdictSign } from './verdict';

/** Trade of two states as both of them publish it, what is claimed, and the road to what was promised. */
export function trade(): TemplateResult {
  const path = filePath();
  return part(asked<Trade>('trade', path), path, draw);
}

function draw(answer: Trade): TemplateResult {
  const unit = answer.unit ?? answer.series[0]?.points[0]?.unit ?? 'usd-billion';
  const { target } = answer;
  return html`<div class="promise">
    ${chartFrame(
      {
        title: t('trade.title', { a: countryName(answer.a), b: countryName(answer.b) }),
        unit,
        series: answer.series,
        claims: answer.claims ?? [],
        today: value('at') || today(),
        ...(target?.value === undefined
          ? {}
          : {
              target: {
                value: target.value,
                text: t('chart.target-open', { value: target.value, unit: unitWord(unit) }),
              },
              until: Number(value('by') || 2030),
            }),
      },
      [],
      `kervan-trade-${answer.a}-${answer.b}`,
    )}
    <div class="promise__below">
      ${need({ target, need: answer.need, producers: answer.series })}
      ${answer.whyDiffer?.length ? section(t('promise.why'), html`${answer.whyDiffer.map((one) => html`<p><bdi>${one}</bdi></p>`)}`) : nothing}
      ${energy(answer)}
    </div>
    ${answer.promise ? html`<p><a href=${promiseAddress(answer.promise)}>${t('trade.promise')}</a></p>` : nothing}
    ${gapTable(answer, unit)} ${claimTable(answer.claims ?? [])}
  </div>`;
}

/** What a change of the energy price does to the total. */
function energy({ energy: of }: Trade): TemplateResult | typeof nothing {
  if (!of) return nothing;
  return section(
    t('trade.energy'),
    html`${of.text ? html`<p><bdi>${of.text}</bdi></p>` : nothing}
    ${of.share === undefined ? nothing : html`<p>${t('trade.energy-share', { part: formatNumber(of.share * (of.share <= 1 ? 100 : 1), 0), year: String(of.year ?? '') })}</p>`}
    ${
      of.change?.length
        ? html`<ul>
            ${of.change.map((one) => html`<li>${t('trade.energy-change', { percent: formatNumber(one.percent, 0, 'exceptZero'), value: digitsOf(one.value, 'exceptZero') })}</li>`)}
          </ul>`
        : nothing
    }`,
  );
}

function gapTable({ gaps: rows = [] }: Trade, unit: string): TemplateResult | typeof nothing {
  if (!rows.length) return nothing;
  return section(
    t('trade.gaps'),
    table({
      caption: t('trade.gaps'),
      rows,
      columns: [
        { title: t('table.year'), cell: (row) => String(row.year) },
        { title: t('trade.lower'), unit: unitWord(unit), number: true, cell: (row) => digitsOf(row.low) },
        { title: t('trade.higher'), unit: unitWord(unit), number: true, cell: (row) => digitsOf(row.high) },
        {
          title: t('trade.apart'),
          unit: '%',
          number: true,
          cell: (row) => (row.percent === undefined ? t('figure.unknown') : formatNumber(row.percent, 0)),
        },
      ],
    }),
  );
}

function claimTable(rows: readonly JudgedClaim[]): TemplateResult {
  return section(
    t('side.claims'),
    rows.length
      ? table({
          caption: t('side.claims'),
          rows,
          columns: [
            { title: t('table.period'), cell: (row) => periodText(row.period) },
            { title: t('claims.says'), cell: (row) => recordFigure(row, row.claimant ?? '') },
            {
              title: t('claims.who'),
              cell: (row) =>
                html`<bdi>${row.claimant ? claimantName(row.claimant) : ''}</bdi>
                  <span class="quiet">${row.claimedOn ? formatDay(row.claimedOn) : ''}</span>`,
            },
            { title: t('claims.verdict'), cell: (row) => (row.verdict ? verdictSign(row.verdict) : '') },
            {
              title: t('claims.reason'),
              className: 'claims-table__reason',
              cell: (row) => html`<bdi>${row.reason ?? ''}</bdi>`,
            },
          ],
        })
      : none(t('side.no-claims')),
  );
}
