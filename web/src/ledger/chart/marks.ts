import { nothing, svg, type SVGTemplateResult } from 'lit';
import type { Series, SeriesPoint } from '../../api/promise-types';
import { markShape } from '../../promises/dots';
import { t, word } from '../../text/ledger';
import { digitsOf, periodText, unitWord } from '../amount';
import { chartClaims, fullPoints, gaps, isPartial, placeOf, type ChartParts } from './data';
import { apart, type Frame, type Scale } from './scale';

const gapWidth = 12;
const labelGap = 15;
/** A mark further back than this is named where it stands, not in the column of names. */
const nearPx = 130;

/** The space between the producers of a year, hatched. */
export function gapMarks(parts: ChartParts, s: Scale, pattern: string): SVGTemplateResult[] {
  return gaps(parts.series).map(
    ({ year, low, high }) =>
      svg`<rect x=${s.x(year) - gapWidth / 2} y=${s.y(high)} width=${gapWidth} height=${Math.max(1, s.y(low) - s.y(high))} fill="url(#${pattern})"><title>${t('chart.gap', { year: String(year), low: digitsOf(low), high: digitsOf(high) })}</title></rect>`,
  );
}

/** Line and marks of one producer; the line is dotted into and out of estimates. */
export function seriesMarks(parts: ChartParts, one: Series, s: Scale): SVGTemplateResult {
  const full = fullPoints(one);
  const pieces = full.slice(1).map((point, i) => {
    const before = full[i]!;
    const loose = [before, point].some((end) => end.basis === 'estimated') || point.year - before.year > 1;
    return svg`<path class="chart__line ${loose ? 'is-loose' : ''}" d="M${s.x(before.year)} ${s.y(before.value)}L${s.x(point.year)} ${s.y(point.value)}"></path>`;
  });
  return svg`<g class="producer--${one.mark}">${pieces}${full.map((point) => dot(parts, one, point, s))}${one.points.filter(isPartial).map((point) => partMark(parts, one, point, s))}</g>`;
}

/** What an official said is told apart from what an office of statistics published. */
function lookOf(point: SeriesPoint): string {
  return point.flag === 'official' ? 'official' : point.basis;
}

export function pointWhat(one: Series, point: SeriesPoint): string {
  const flag = point.flag ? `, ${word('flag', point.flag)}` : '';
  return `${one.label}, ${point.period ? periodText(point.period) : String(point.year)}${flag}`;
}

function dot(parts: ChartParts, one: Series, point: SeriesPoint, s: Scale): SVGTemplateResult {
  const what = pointWhat(one, point);
  return svg`<g class="chart__point" @click=${(event: Event) => parts.open(event, { ...point, unit: point.unit ?? parts.unit }, what)}><title>${`${what}: ${digitsOf(point.value)} ${unitWord(point.unit ?? parts.unit)}, ${word('basis', point.basis)}`}</title><circle class="chart__hit" cx=${s.x(point.year)} cy=${s.y(point.value)} r="12"></circle>${markShape(one.mark, s.x(point.year), s.y(point.value), lookOf(point))}</g>`;
}

/** A part of a year: a tick with an arrow, since the year will be at least as much. */
function partMark(parts: ChartParts, one: Series, point: SeriesPoint, s: Scale): SVGTemplateResult {
  const [x, y] = [s.x(placeOf(point)), s.y(point.value)];
  const what = pointWhat(one, point);
  return svg`<g class="chart__point chart__part" @click=${(event: Event) => parts.open(event, { ...point, unit: point.unit ?? parts.unit }, what)}><title>${`${what}: ${digitsOf(point.value)} ${unitWord(point.unit ?? parts.unit)}`}</title><circle class="chart__hit" cx=${x} cy=${y} r="12"></circle><path d="M${x - 5} ${y}h10M${x} ${y}v-9M${x - 3} ${y - 6}l3 -4 3 4"></path></g>`;
}

export function claimMarks(parts: ChartParts, s: Scale): SVGTemplateResult[] {
  return chartClaims(parts).map(({ claim, year, value }) => {
    const [x, y] = [s.x(year), s.y(value)];
    const what = t('chart.claim-of', { who: claim.claimant ?? '', year: String(year) });
    return svg`<g class="chart__point chart__claim" @click=${(event: Event) => parts.open(event, claim, what)}><title>${`${what}: ${digitsOf(value)} ${unitWord(parts.unit)}`}</title><circle class="chart__hit" cx=${x} cy=${y} r="10"></circle><path d="M${x - 4} ${y - 4}l8 8M${x + 4} ${y - 4}l-8 8"></path></g>`;
  });
}

interface Label {
  x: number;
  y: number;
  value: string;
  words: string;
  /** The only mark of its producer: its sign says whose it is. */
  lone: boolean;
  className: string;
}

/** The last figure of each producer and the claims of the last year, named beside the marks. */
export function labels(parts: ChartParts, s: Scale, frame: Frame, short: boolean): SVGTemplateResult[] {
  const list: Label[] = parts.series.flatMap((one) => {
    const full = fullPoints(one).at(-1);
    const part = one.points
      .filter(isPartial)
      .sort((a, b) => a.year - b.year)
      .at(-1);
    return [full, part && (!full || placeOf(part) > placeOf(full)) ? part : undefined].flatMap((point) =>
      point
        ? [
            {
              x: s.x(placeOf(point)),
              y: s.y(point.value),
              value: `${point.basis === 'estimated' ? '≈ ' : ''}${digitsOf(point.value)}`,
              words: pointWhat(one, point),
              lone: full === point && fullPoints(one).length === 1,
              className: `producer--${one.mark}`,
            },
          ]
        : [],
    );
  });
  if (!list.length) return [];
  const last = Math.max(...list.map((one) => one.x));
  const near = list.filter((one) => last - one.x < nearPx);
  const column = last + 16;
  const ys = apart(
    near.map((one) => one.y),
    labelGap,
    frame.top + 6,
    frame.height - frame.bottom - 4,
  );
  return list.map((one) => {
    const place = near.indexOf(one);
    const [x, y] = place < 0 ? [one.x + 10, one.y] : [column, ys[place]!];
    const far = place >= 0 && (x - one.x > 20 || Math.abs(y - one.y) > 4);
    return svg`<g class="chart__label ${one.className}">${far ? svg`<path class="chart__leader" d="M${one.x + 7} ${one.y}L${x - 3} ${y}"></path>` : nothing}<text x=${x} y=${y + 4}><tspan class="chart__value">${one.value}</tspan>${short || (place < 0 && one.lone) ? nothing : svg`<tspan class="chart__words"> ${one.words}</tspan>`}</text></g>`;
  });
}
