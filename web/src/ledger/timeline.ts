import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { Cited, EventRow } from '../api/ledger-types';
import { countryName } from '../text/country';
import { formatDay } from '../text/number';
import { t, word } from '../text/ledger';
import { asked } from './asked';
import { entityAddress } from './claims';
import { today } from './days';
import { filePath } from './files';
import { ask } from './navigate';
import { csvLink, none, part, section } from './parts';
import { sourceText } from './popover';
import { ledger, value } from './state';
import { table } from './table';
import { yearTicks } from './chart/scale';

const lane = { height: 30, left: 108, right: 12, top: 6, bottom: 22 };
const picturePx = 900;

/** What happened, one lane for each kind; plans are hollow. */
export function timeline(): TemplateResult {
  const path = filePath();
  return part(asked<Cited & { events: EventRow[] }>('timeline', path), path, ({ events }) =>
    section(
      t('timeline.title', { n: events.length }),
      html`${kinds(events)}
      ${
        value('show') === 'table'
          ? eventTable(events)
          : html`${lanes(events)}
              <ol class="events">
                ${sorted(events).map(eventLine)}
              </ol>`
      }`,
      { tools: html`${showChoice()} ${csvLink(path)}` },
    ),
  );
}

function showChoice(): TemplateResult {
  return html`<div class="segments" role="group" aria-label=${t('chart.parts')}>
    ${(['chart', 'table'] as const).map((one) => html`<button type="button" aria-pressed=${(value('show') || 'chart') === one} @click=${() => ask({ show: one === 'chart' ? undefined : one }, 'replace')}>${t(`chart.${one}`)}</button>`)}
  </div>`;
}

function kinds(events: readonly EventRow[]): TemplateResult {
  const all = [
    ...new Set([...(value('kind') ? [value('kind')] : []), ...events.map((one) => one.kind ?? '')]),
  ]
    .filter(Boolean)
    .sort();
  return html`<p class="chips">
    ${all.map((one) => html`<button type="button" class="chip" aria-pressed=${value('kind') === one} @click=${() => ask({ kind: value('kind') === one ? undefined : one }, 'replace')}>${word('event', one)}</button>`)}
  </p>`;
}

function sorted(events: readonly EventRow[]): EventRow[] {
  return [...events].sort((a, b) => b.date.localeCompare(a.date));
}

/** Part of the way through its year that a partial date stands for; the middle where only the year is known. */
export function yearFraction(date: string): number {
  const [year = 0, month, day] = date.split('-').map(Number);
  if (!month) return year + 0.5;
  return year + (month - 1 + ((day ?? 15) - 1) / 31) / 12;
}

export function isPlan(event: EventRow, day: string): boolean {
  return event.planned ?? event.date > day;
}

function lanes(events: readonly EventRow[]): TemplateResult {
  const rows = [...new Set(events.map((one) => one.kind ?? ''))].sort();
  const years = events.map((one) => yearFraction(one.date)).filter((one) => one > 0);
  if (!years.length) return none();
  const [first, last] = [Math.floor(Math.min(...years)), Math.ceil(Math.max(...years) + 0.01)];
  const width = picturePx - lane.left - lane.right;
  const x = (year: number): number => lane.left + ((year - first) / (last - first)) * width;
  const height = lane.top + rows.length * lane.height + lane.bottom;
  const mark = (one: EventRow, y: number): SVGTemplateResult =>
    svg`<circle class="lane__event ${isPlan(one, today()) ? 'is-plan' : ''}" cx=${x(yearFraction(one.date))} cy=${y} r="5" @click=${() => scrollTo(one)}><title>${`${formatDay(one.date)}: ${one.title}`}</title></circle>`;
  return html`<div class="scroll-x" tabindex="0" role="group" aria-label=${t('timeline.picture')}>
    <svg
      class="lanes"
      role="img"
      aria-label=${t('timeline.sentence', { n: events.length, first: String(first), last: String(last) })}
      width=${picturePx}
      height=${height}
      viewBox="0 0 ${picturePx} ${height}"
    >
      ${yearTicks(first, last, 12).map((year) => svg`<path class="chart__grid" d="M${x(year)} ${lane.top}V${height - lane.bottom}"></path><text x=${x(year)} y=${height - 6} text-anchor="middle">${year}</text>`)}
      ${rows.map((kind, i) => {
        const y = lane.top + (i + 0.5) * lane.height;
        return svg`<path class="chart__grid" d="M${lane.left} ${y}H${picturePx - lane.right}"></path><text class="lane__name" x=${lane.left - 10} y=${y + 4} text-anchor="end">${word('event', kind)}</text>${events.filter((one) => (one.kind ?? '') === kind).map((one) => mark(one, y))}`;
      })}
    </svg>
  </div>`;
}

function scrollTo(event: EventRow): void {
  document.getElementById(`event-${event.id ?? ''}`)?.scrollIntoView({ block: 'center' });
}

export function eventLine(event: EventRow, index: number): TemplateResult {
  return html`<li
    id="event-${event.id ?? index}"
    class=${ledger().row === index ? 'is-marked' : nothing}
    data-row=${index}
  >
    <span class="event__day nobreak">${formatDay(event.date)}</span>
    <span>
      ${event.id ? html`<a href=${entityAddress(event.id)}><bdi>${event.title}</bdi></a>` : html`<bdi>${event.title}</bdi>`}
      ${event.kind ? html`<span class="tag">${word('event', event.kind)}</span>` : nothing}
      ${isPlan(event, today()) ? html`<span class="tag tag--warn">${t('timeline.plan')}</span>` : nothing}
      <span class="quiet"
        ><bdi
          >${[event.place, event.country ? countryName(event.country) : '', event.locator].filter(Boolean).join(' · ')}</bdi
        ></span
      >
    </span>
  </li>`;
}

function eventTable(events: readonly EventRow[]): TemplateResult {
  return table({
    caption: t('timeline.picture'),
    rows: sorted(events),
    columns: [
      { title: t('timeline.what'), cell: (row) => html`<bdi>${row.title}</bdi>` },
      { title: t('timeline.day'), cell: (row) => html`<span class="nobreak">${row.date}</span>` },
      { title: t('timeline.kind'), cell: (row) => word('event', row.kind ?? '') },
      {
        title: t('timeline.place'),
        cell: (row) =>
          html`<bdi
            >${[row.place, row.country ? countryName(row.country) : ''].filter(Boolean).join(', ')}</bdi
          >`,
      },
      {
        title: t('figure.sources'),
        cell: (row) =>
          html`${(row.sources ?? []).map((one) => html`<div class="source">${sourceText(one)}</div>`)}`,
      },
    ],
  });
}
