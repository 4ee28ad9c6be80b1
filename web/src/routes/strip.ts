import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { Leg, RoutePlan } from '../api/types';
import { figure } from '../figures/figure';
import { amount } from '../figures/quantity';
import { nameOf, type Network } from '../network/network';
import { store, type State } from '../state/store';
import { t, word } from '../text/message';
import { countryName } from '../text/country';
import { basisOf, countryOf, heaviestStops, isSea, stepsOf, sum, type Measure } from './facts';
import { legShapes } from './strip-shapes';
import {
  bands,
  dayTicks,
  placeLabels,
  spans,
  textWidth,
  whisker,
  type Placed,
  type Span,
} from './strip-geometry';
import { legSentence } from './leg-words';

export interface StripParts {
  state: State;
  route: RoutePlan;
  index: number;
  measure: Measure;
  width: number;
  /** What the full width stands for; two routes compared share it. */
  scaleTotal: number;
  /** Rows of stop names above the line. */
  levels: number;
}

const labelLevel = 30;
/** Share of the width that the name of an end may take. */
const endShare = 0.4;
const stripHeight = { bars: 48, whisker: 16, bands: 20, ticks: 22 };

function labelHeight(levels: number): number {
  return labelLevel * levels + 4;
}

/** The journey as a line: every leg with its length in the measure asked for. */
export function strip(parts: StripParts): TemplateResult {
  const { route, measure, width, scaleTotal, levels } = parts;
  const bars = spans(
    route.legs.map((leg) => leg[measure]),
    scaleTotal,
    width,
  );
  const top = labelHeight(levels);
  const bottom = top + stripHeight.bars + stripHeight.whisker;
  const labels = stopLabels(parts, bars, levels);
  return html`<div class="strip__picture" style="height:${bottom + stripHeight.bands + stripHeight.ticks}px">
    <svg
      width=${width}
      height=${bottom + stripHeight.bands + stripHeight.ticks}
      aria-hidden="true"
      class="strip__svg"
    >
      ${labels.map((label) => leader(label, top))}
      ${legShapes(route, parts.index, bars, top, parts.state.leg)} ${stepTexts(route, bars, top, measure)}
      ${range(parts, bars, top + stripHeight.bars)} ${countryBand(route, bars, parts.state.network, bottom)}
      ${measure === 'hours' ? days(route, scaleTotal, width, bottom + stripHeight.bands) : nothing}
    </svg>
    ${labels.map((label) => stopLabel(parts, label))} ${ends(parts)}
  </div>`;
}

/** Labels of the stops that have room beside the names of the two ends, which are always there. */
function stopLabels(
  { state, route, measure, width, scaleTotal }: StripParts,
  bars: Span[],
  levels: number,
): Placed[] {
  const marked = state.leg;
  const endX = lineEnd(route, measure, scaleTotal, width);
  const ends = [route.legs[0]?.from, route.legs.at(-1)?.to].map((id, i) => {
    const room = Math.min(
      width * endShare,
      textWidth(id ? nameOf(state.network, id, state.view.lang) : '', 13),
    );
    return { leg: -1 - i, middle: i ? endX - room / 2 : room / 2, width: room, weight: 1e12 };
  });
  const wanted = route.legs.flatMap((leg, i) => {
    const bar = bars[i]!;
    if (leg.kind === 'haul' || leg[measure] <= 0) return [];
    const name = nameOf(state.network, leg.from, state.view.lang);
    const room = Math.max(
      textWidth(name, 13),
      textWidth(`≈ ${amount(measure, leg[measure])} ${word('kind', leg.kind)}`, 12),
    );
    const weight = i === marked ? 1e9 : leg[measure];
    return [{ leg: i, middle: bar.x + bar.width / 2, width: Math.min(room, 190), weight }];
  });
  return placeLabels([...ends, ...wanted], width, levels).filter((label) => label.leg >= 0);
}

/** Where the line of a route ends; it fills the width unless a longer one is compared with it. */
function lineEnd(route: RoutePlan, measure: Measure, scaleTotal: number, width: number): number {
  return scaleTotal > 0 ? (width * sum(route.legs, measure)) / scaleTotal : 0;
}

function leader(label: Placed, top: number): SVGTemplateResult {
  const from = top - label.level * labelLevel - 4;
  return svg`<line class="strip__leader" x1=${label.middle} x2=${label.middle} y1=${from} y2=${top + 4}></line>`;
}

function stopLabel({ state, route, index, measure, levels }: StripParts, label: Placed): TemplateResult {
  const leg = route.legs[label.leg]!;
  const name = nameOf(state.network, leg.from, state.view.lang);
  const y = labelHeight(levels) - (label.level + 1) * labelLevel - 2;
  return html`<div
    class="strip__label ${label.leg === state.leg ? 'is-marked' : ''}"
    style="left:${label.x}px;top:${y}px;width:${label.width}px"
    @pointerenter=${() => store.set({ leg: label.leg })}
  >
    <b><bdi>${name}</bdi></b>
    <span
      >${figure({
        shown: measure,
        value: leg[measure],
        basis: basisOf(leg, measure),
        opens: { route: index, leg: label.leg, quantity: measure },
        what: legSentence(route, label.leg, state.network, state.view.lang),
      })}
      ${word('kind', leg.kind)}</span
    >
  </div>`;
}

/** First and last place, above the ends of the line where no stop is labelled. */
function ends({ state, route, levels, measure, width, scaleTotal }: StripParts): TemplateResult {
  const place = (id: string | undefined): string => (id ? nameOf(state.network, id, state.view.lang) : '');
  return html`<b class="strip__end" style="top:${labelHeight(levels) - 14}px"
      ><bdi>${place(route.legs[0]?.from)}</bdi></b
    >
    <b
      class="strip__end strip__end--last"
      style="top:${labelHeight(levels) - 14}px;right:${width - lineEnd(route, measure, scaleTotal, width)}px"
      ><bdi>${place(route.legs.at(-1)?.to)}</bdi></b
    >`;
}

function stepTexts(route: RoutePlan, bars: Span[], top: number, measure: Measure): SVGTemplateResult[] {
  return stepsOf(route).flatMap((step) => {
    if (step.kind !== 'haul') return [];
    const from = bars[step.first]!.x;
    const to = bars[step.last]!.x + bars[step.last]!.width;
    const leg = step.legs[0]!;
    const value = amount(
      measure === 'hours' ? 'km' : measure,
      sum(step.legs, measure === 'hours' ? 'km' : measure),
    );
    const vehicle = leg.gaugeMm ? t('leg.rail', { gauge: String(leg.gaugeMm) }) : word('mode', leg.mode);
    const text = [`${vehicle} · ${value}`, value].find((option) => textWidth(option, 12) + 12 < to - from);
    if (!text) return [];
    const plain = leg.mode === 'rail' && leg.gaugeMm === 1435;
    return [
      svg`<text class="strip__text ${plain ? 'on-dark' : ''}" x=${(from + to) / 2} y=${top + 28} text-anchor="middle">${text}</text>`,
    ];
  });
}

/** Range of the stop that is marked, else of the heaviest one. */
function range(parts: StripParts, bars: Span[], y: number): SVGTemplateResult | typeof nothing {
  const { route, measure, width, scaleTotal, state } = parts;
  if (measure !== 'hours') return nothing;
  const candidates = state.leg === undefined ? heaviestStops(route, 3) : [state.leg];
  const index = candidates.find((i) => hasRange(route.legs[i]));
  if (index === undefined) return nothing;
  const leg = route.legs[index]!;
  const line = whisker(bars[index]!.x, leg.hoursLow!, leg.hoursHigh!, scaleTotal, width);
  const text = t('figure.range', { low: String(leg.hoursLow), high: amount('hours', leg.hoursHigh!) });
  const end = line.x + line.width;
  const after = end + textWidth(text, 12) + 8 < width;
  return svg`<g class="strip__range">
    <path d="M${line.x} ${y + 2}v8m0-4H${end}m0-4v${line.cut ? 0 : 8}"></path>
    <text x=${after ? end + 6 : line.x - 6} y=${y + 10} text-anchor=${after ? 'start' : 'end'}>${text}</text>
  </g>`;
}

function hasRange(leg: Leg | undefined): boolean {
  return leg?.hoursLow !== undefined && leg.hoursHigh !== undefined && leg.hoursHigh > leg.hoursLow;
}

function countryBand(
  route: RoutePlan,
  bars: Span[],
  network: Network | undefined,
  y: number,
): SVGTemplateResult[] {
  const names = route.legs.map((leg) => (isSea(leg) ? 'sea' : countryOf(leg, network)));
  return bands(bars, names).map((band, i) => {
    const text = band.name === 'sea' ? t('strip.sea') : band.name ? countryName(band.name) : '';
    const fits = [text, band.name === 'sea' ? '' : (band.name ?? '')].find(
      (o) => textWidth(o, 12) + 6 < band.width,
    );
    return svg`<g class="strip__band ${i % 2 ? 'is-odd' : ''}"><rect x=${band.x + 0.5} y=${y} width=${Math.max(0, band.width - 1)} height="18"></rect>
      ${fits ? svg`<text x=${band.x + band.width / 2} y=${y + 13} text-anchor="middle">${fits}</text>` : nothing}</g>`;
  });
}

function days(route: RoutePlan, total: number, width: number, y: number): SVGTemplateResult {
  const end = (width * sum(route.legs, 'hours')) / total;
  return svg`<g class="strip__days">
    ${dayTicks(sum(route.legs, 'hours'), end).map((x, day) => svg`<line x1=${x} x2=${x} y1=${y + 2} y2=${y + (day % 5 ? 5 : 8)}></line>`)}
    <text x="0" y=${y + 20}>${t('strip.departure')}</text>
    <text x=${width} y=${y + 20} text-anchor="end">${t('strip.tick')}</text>
  </g>`;
}
