import { nothing, svg, type SVGTemplateResult } from 'lit';
import type { Leg, RoutePlan } from '../api/types';
import { show } from '../state/popover';
import { store } from '../state/store';
import { basisOf, stepsOf } from './facts';
import { partOf } from './mini-strip';
import type { Span } from './strip-geometry';

/** Bars of the chart: kind by height and colour, vehicle by pattern, sureness by filling. */
const haulTop = 10;
const haulHeight = 24;
const stopHeight = 44;

export function legShapes(
  route: RoutePlan,
  index: number,
  bars: Span[],
  top: number,
  marked: number | undefined,
): SVGTemplateResult {
  return svg`${patterns()}
    ${haulLines(route, bars, top)}
    ${route.legs.map((leg, i) => legShape(leg, index, i, bars[i]!, top))}
    ${marked !== undefined && bars[marked] ? ring(route.legs[marked]!, bars[marked], top) : nothing}`;
}

/** One pattern for each stop and one that lies over hauls, all drawn from the tokens. */
function patterns(): SVGTemplateResult {
  const hatch = (id: string, fill: string): SVGTemplateResult => svg`<pattern id=${id} width="6" height="6"
      patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect width="6" height="6" fill=${fill}></rect><rect width="1.6" height="6" fill="var(--surface)" opacity=".42"></rect></pattern>`;
  return svg`<defs>
    ${hatch('hatch-border', 'var(--step-border)')} ${hatch('hatch-transfer', 'var(--step-transfer)')}
    ${hatch('hatch-wait', 'var(--step-wait)')} ${hatch('hatch-over', 'none')}
    <pattern id="waves" width="12" height="8" patternUnits="userSpaceOnUse">
      <path d="M0 4q3-3 6 0t6 0" fill="none" stroke="var(--step-sea)" stroke-width="1"></path></pattern>
  </defs>`;
}

/** The body of each vehicle's run, so that neighbouring legs read as one train. */
function haulLines(route: RoutePlan, bars: Span[], top: number): SVGTemplateResult[] {
  const y = top + haulTop;
  return stepsOf(route).flatMap((step) => {
    if (step.kind !== 'haul') return [];
    const x = bars[step.first]!.x;
    const width = bars[step.last]!.x + bars[step.last]!.width - x;
    if (width <= 0) return [];
    const leg = step.legs[0]!;
    const rect = (dy: number, height: number, fill: string, stroke = 'none'): SVGTemplateResult =>
      svg`<rect x=${x} y=${y + dy} width=${width} height=${height} fill=${fill} stroke=${stroke}></rect>`;
    if (leg.mode === 'road')
      return [
        rect(2, haulHeight - 4, 'var(--surface)', 'var(--road)'),
        svg`<line class="strip__lane" x1=${x} x2=${x + width} y1=${y + haulHeight / 2} y2=${y + haulHeight / 2}></line>`,
      ];
    if (leg.mode !== 'rail')
      return [rect(0, haulHeight, 'var(--surface)'), rect(0, haulHeight, 'url(#waves)', 'var(--step-sea)')];
    if (leg.gaugeMm === 1520)
      return [rect(0, haulHeight, 'var(--step-move)'), rect(4, haulHeight - 8, 'var(--surface)')];
    return [rect(0, haulHeight, 'var(--step-move)')];
  });
}

function legShape(leg: Leg, route: number, index: number, bar: Span, top: number): SVGTemplateResult {
  const mark = (): void => store.set({ leg: index });
  const open = (): void => show({ leg: index, figure: { route, leg: index, quantity: 'hours' } });
  if (leg.kind === 'haul')
    return svg`<g @pointerenter=${mark}>
      <rect x=${bar.x} y=${top + haulTop} width=${bar.width} height=${haulHeight} fill="transparent"></rect>
      <line class="strip__joint" x1=${bar.x} x2=${bar.x} y1=${top + haulTop} y2=${top + haulTop + haulHeight}></line></g>`;
  const part = partOf(leg);
  const basis = basisOf(leg, 'hours');
  const width = Math.max(0, bar.width - 1);
  const edge = Math.min(2, width / 3);
  const colour = `var(--step-${part})`;
  const fill =
    basis === 'estimated' ? `url(#hatch-${part})` : basis === 'derived' ? 'var(--surface)' : colour;
  return svg`<rect class="strip__stop" @pointerenter=${mark} @click=${open} x=${bar.x + 0.5 + edge / 2} y=${top + 1}
    width=${Math.max(0, width - edge)} height=${stopHeight} fill=${fill} stroke=${colour} stroke-width=${edge}></rect>`;
}

function ring(leg: Leg, bar: Span, top: number): SVGTemplateResult {
  const [y, height] = leg.kind === 'haul' ? [top + haulTop, haulHeight] : [top + 1, stopHeight];
  const box = (grow: number): string =>
    `M${bar.x - grow} ${y - grow}h${bar.width + 2 * grow}v${height + 2 * grow}h${-bar.width - 2 * grow}z`;
  return svg`<path class="strip__ring-gap" d=${box(2)}></path><path class="strip__ring" d=${box(4)}></path>`;
}
