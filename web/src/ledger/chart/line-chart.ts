import { html, LitElement, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { Mark } from '../../api/promise-types';
import { markShape } from '../../promises/dots';
import { t } from '../../text/ledger';
import { digitsOf } from '../amount';
import { chartClaims, extent, gaps, isPartial, type ChartParts } from './data';
import { claimMarks, gapMarks, labels, seriesMarks } from './marks';
import { sentenceOf } from './sentence';
import { scaleOf, type Frame, type Scale } from './scale';

const narrowPx = 520;
/** Room that a sign of a label takes beside the last mark. */
const signPx = 6.2;
const periodSigns = 13;
let count = 0;

/** Producers over years, the target, the path to it, claims as crosses, and the space between producers. */
export class LineChart extends LitElement {
  static override properties = { parts: { attribute: false }, width: { state: true } };
  declare parts?: ChartParts;
  declare width: number;
  private readonly pattern = `apart-${++count}`;
  private readonly watch = new ResizeObserver(([entry]) => {
    const width = Math.round(entry!.contentRect.width);
    if (width > 0 && Math.abs(width - this.width) > 1) this.width = width;
  });

  constructor() {
    super();
    this.width = 720;
  }

  override createRenderRoot(): this {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.watch.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.watch.disconnect();
  }

  override render(): TemplateResult | typeof nothing {
    if (!this.parts) return nothing;
    const short = this.width < narrowPx;
    const { years, values } = extent(this.parts);
    const lastMark = Math.max(
      ...this.parts.series.flatMap((one) => one.points.map((p) => p.year)),
      -Infinity,
    );
    const roomy = Math.max(...years) - lastMark > 4;
    const frame: Frame = {
      width: this.width,
      height: short ? 260 : 360,
      left: 40,
      right: short ? 40 : roomy ? 24 : labelRoom(this.parts),
      top: 22,
      bottom: 24,
    };
    const s = scaleOf(frame, years, values);
    return html`<svg
        class="chart"
        role="img"
        aria-label=${sentenceOf(this.parts)}
        width=${frame.width}
        height=${frame.height}
        viewBox="0 0 ${frame.width} ${frame.height}"
      >
        <title>${this.parts.title}</title>
        <desc>${sentenceOf(this.parts)}</desc>
        ${this.defs()} ${ground(frame, s)} ${todayLine(this.parts, frame, s)} ${target(this.parts, frame, s)}
        ${path(this.parts, s)} ${gapMarks(this.parts, s, this.pattern)}
        ${this.parts.series.map((one) => seriesMarks(this.parts!, one, s))} ${claimMarks(this.parts, s)}
        ${base(this.parts, s)} ${labels(this.parts, s, frame, short)}
      </svg>
      ${legend(this.parts)}`;
  }

  private defs(): SVGTemplateResult {
    return svg`<defs><pattern id=${this.pattern} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="5" height="5" class="chart__apart-ground"></rect><path d="M0 0V5" class="chart__apart-line"></path></pattern></defs>`;
  }
}

function labelRoom({ series }: ChartParts): number {
  const longest = Math.max(0, ...series.map((one) => one.label.length));
  return Math.min(300, 60 + (longest + periodSigns) * signPx);
}

function ground(frame: Frame, s: Scale): SVGTemplateResult {
  const right = frame.width - frame.right;
  return svg`<g class="chart__ground">${s.values.map((value) => svg`<path d="M${frame.left} ${s.y(value)}H${right}" class=${value === 0 ? 'chart__zero' : 'chart__grid'}></path><text x=${frame.left - 8} y=${s.y(value) + 4} text-anchor="end">${digitsOf(value)}</text>`)}${s.years.map((year) => svg`<text x=${s.x(year)} y=${frame.height - 6} text-anchor="middle">${year}</text>`)}</g>`;
}

function todayLine(parts: ChartParts, frame: Frame, s: Scale): SVGTemplateResult | typeof nothing {
  // A year stands at its middle.
  const year = Number(parts.today.slice(0, 4)) + (Number(parts.today.slice(5, 7)) - 0.5) / 12 - 0.5;
  const x = s.x(year);
  if (!(x > frame.left && x < frame.width - frame.right)) return nothing;
  return svg`<g class="chart__today"><path d="M${x} ${frame.top}V${frame.height - frame.bottom}"></path><text x=${x + 4} y=${frame.height - frame.bottom - 5}>${t('chart.today')}</text></g>`;
}

function target(parts: ChartParts, frame: Frame, s: Scale): SVGTemplateResult | typeof nothing {
  if (!parts.target) return nothing;
  const y = s.y(parts.target.value);
  const end = frame.width - frame.right;
  return svg`<g class="chart__target"><path d="M${frame.left} ${y}H${end}"></path><text x=${end} y=${y - 6} text-anchor="end">${parts.target.text}</text>${parts.target.year ? svg`<circle cx=${s.x(parts.target.year)} cy=${y} r="4"></circle>` : nothing}</g>`;
}

function path(parts: ChartParts, s: Scale): SVGTemplateResult | typeof nothing {
  const points = parts.path ?? [];
  if (points.length < 2) return nothing;
  return svg`<path class="chart__path" d="M${points.map((one) => `${s.x(one.year)} ${s.y(one.value)}`).join('L')}"><title>${t('chart.path')}</title></path>`;
}

function base(parts: ChartParts, s: Scale): SVGTemplateResult | typeof nothing {
  if (!parts.base) return nothing;
  return svg`<text class="chart__base" x=${s.x(parts.base.year)} y=${s.y(parts.base.value) - 10} text-anchor="middle">${t('chart.base', { value: digitsOf(parts.base.value) })}</text>`;
}

function legend(parts: ChartParts): TemplateResult {
  const bases = new Set(parts.series.flatMap((one) => one.points.map((point) => point.basis)));
  const key = (shape: SVGTemplateResult, text: string, className = ''): TemplateResult =>
    html`<li>
      <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true" class=${className}>${shape}</svg>
      ${text}
    </li>`;
  const shapeOf = (mark: Mark, look = 'reported'): SVGTemplateResult => markShape(mark, 8, 8, look);
  return html`<ul class="chart__legend" aria-label=${t('chart.legend')}>
    ${parts.series.map((one) => key(shapeOf(one.mark), one.label, `producer--${one.mark}`))}
    ${(['derived', 'estimated'] as const).filter((one) => bases.has(one)).map((one) => key(shapeOf('circle', one), t(`basis.${one}`), 'producer--circle'))}
    ${parts.series.some((one) => one.points.some((point) => point.flag === 'official')) ? key(shapeOf('circle', 'official'), t('flag.official'), 'producer--circle') : nothing}
    ${chartClaims(parts).length ? key(svg`<path class="chart__cross" d="M4 4l8 8M12 4l-8 8"></path>`, t('chart.claims')) : nothing}
    ${parts.series.some((one) => one.points.some(isPartial)) ? key(svg`<path class="chart__cross" d="M3 13h10M8 13V4M5 7l3-4 3 4"></path>`, t('chart.part')) : nothing}
    ${gaps(parts.series).length ? key(svg`<rect x="2" y="2" width="12" height="12" class="chart__apart-ground"></rect><path d="M2 8 8 2M2 14 14 2M8 14l6-6" class="chart__apart-line"></path>`, t('chart.apart')) : nothing}
  </ul>`;
}

customElements.define('kv-line-chart', LineChart);
