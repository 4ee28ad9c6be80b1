import { html, type TemplateResult } from 'lit';
import type { SourceRef } from '../../api/ledger-types';
import type { Series, SeriesPoint } from '../../api/promise-types';
import { store } from '../../state/store';
import { t } from '../../text/ledger';
import { unitWord } from '../amount';
import { openRecord, recordFigure } from '../figure';
import { ask } from '../navigate';
import { none } from '../parts';
import { sourceText } from '../popover';
import { value } from '../state';
import { table } from '../table';
import type { ChartParts } from './data';
import { saveChart, svgText } from './export';
import './line-chart';

const shows = ['chart', 'table', 'sources'] as const;

/** A chart with its twins: the table of its figures and their sources; to be taken along as file. */
export function chartFrame(
  parts: Omit<ChartParts, 'open'>,
  sources: readonly (SourceRef | string)[],
  name: string,
): TemplateResult {
  const shown = shows.find((one) => one === value('show')) ?? 'chart';
  return html`<div class="chart-frame">
    <div class="rec-section__head">
      <h2>${parts.title}</h2>
      <span class="quiet">${unitWord(parts.unit)}</span>
      <span class="rec-gap"></span>
      <div class="segments" role="group" aria-label=${t('chart.parts')}>
        ${shows.map(
          (one) =>
            html`<button
              type="button"
              data-show=${one}
              aria-pressed=${one === shown}
              @click=${() => ask({ show: one === 'chart' ? undefined : one }, 'replace')}
            >
              ${t(`chart.${one}`)}
            </button>`,
        )}
      </div>
    </div>
    ${
      shown === 'chart'
        ? html`${chart(parts, name)}
            <div class="print-only">${seriesTable(parts)}</div>`
        : shown === 'table'
          ? seriesTable(parts)
          : sourceList(sources)
    }
  </div>`;
}

function chart(parts: Omit<ChartParts, 'open'>, name: string): TemplateResult {
  if (!parts.series.some((one) => one.points.length)) return none(t('chart.none'));
  return html`<kv-line-chart .parts=${{ ...parts, open: openRecord }}></kv-line-chart>
    <p class="chart__files">
      <button type="button" class="link" @click=${() => void saveChart('svg', name)}>SVG</button>
      <button type="button" class="link" @click=${() => void saveChart('png', name)}>PNG</button>
      <button type="button" class="link" title=${t('chart.embed-title')} @click=${() => void copyPicture()}>
        ${t('chart.embed')}
      </button>
    </p>`;
}

/** Other pages may not frame this server, so what they embed is the picture itself, with its address in it. */
async function copyPicture(): Promise<void> {
  const picture = document.querySelector<SVGSVGElement>('svg.chart');
  if (!picture) return;
  try {
    await navigator.clipboard.writeText(svgText(picture, location.href));
    store.set({ said: t('share.copied') });
  } catch {
    void saveChart('svg', 'kervan');
  }
}

/** All figures of the chart: a row for each year and part of a year, a column for each producer. */
function seriesTable(parts: Omit<ChartParts, 'open'>): TemplateResult {
  const periods = new Map<string, number>();
  for (const one of parts.series)
    for (const point of one.points) periods.set(point.period ?? String(point.year), point.year);
  const rows = [...periods].sort((a, b) => a[1] - b[1] || a[0].localeCompare(b[0])).map(([period]) => period);
  const cell = (one: Series, period: string): unknown => {
    const points = one.points.filter((each) => (each.period ?? String(each.year)) === period);
    const figure = (point: SeriesPoint): TemplateResult =>
      recordFigure({ ...point, unit: point.unit ?? parts.unit }, `${one.label}, ${period}`, true);
    return points.length ? points.map((point) => html`<div>${figure(point)}</div>`) : t('figure.none');
  };
  return table({
    caption: `${parts.title}, ${unitWord(parts.unit)}`,
    columns: [
      { title: t('table.period'), cell: (period: string) => period },
      ...parts.series.map((one) => ({
        title: one.label,
        unit: unitWord(parts.unit),
        number: true,
        cell: (period: string) => cell(one, period),
      })),
    ],
    rows,
  });
}

function sourceList(sources: readonly (SourceRef | string)[]): TemplateResult {
  return sources.length
    ? html`<ol class="rec-sources">
        ${sources.map((one) => html`<li>${sourceText(one)}</li>`)}
      </ol>`
    : none(t('chart.sources-in-figures'));
}
