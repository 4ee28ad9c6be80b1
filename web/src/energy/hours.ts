import { html, nothing, svg, type TemplateResult } from 'lit';
import { t } from '../text/energy';
import { areas, line, roundUp, x, type Frame } from './chart';
import { goEnergy } from './navigate';
import { hoursOf } from './power';
import { netImport } from './rates';
import { seen } from './state';
import { seasons, type Season } from './view';
import { hourText } from './words';

const frameOf = (most: number): Frame => ({ width: 200, height: 54, left: 0, bottom: 2, most });

/** Four typical days side by side and the hour that is looked at; a slider for hands and keys alike. */
export function hourSlider(): TemplateResult | typeof nothing {
  const { answer, view } = seen();
  if (!answer) return nothing;
  const at = view.hour ? 24 * seasons.indexOf(view.hour.season) + view.hour.of : 0;
  const set = (event: Event, how: 'push' | 'replace'): void => {
    const place = Number((event.target as HTMLInputElement).value);
    goEnergy({ hour: { season: seasons[Math.floor(place / 24)]!, of: place % 24 } }, how);
  };
  return html`<section class="drawer energy-hours" aria-label=${t('energy.hours')}>
    <div class="energy-hours__head">
      <b>${t('energy.hour-title')}</b>
      <button
        type="button"
        class="chip"
        aria-pressed=${!view.hour}
        @click=${() => goEnergy({ hour: undefined }, 'replace')}
      >
        ${t('energy.whole-year')}
      </button>
      <span class="quiet">${t('energy.clock', { clock: answer.hours.clock })}</span>
    </div>
    <div class="energy-hours__days">
      ${seasons.map(day)}
      <input
        type="range"
        min="0"
        max="95"
        step="1"
        .value=${String(at)}
        class=${view.hour ? 'is-set' : ''}
        aria-label=${t('energy.hours')}
        aria-valuetext=${hourText(view)}
        @input=${(event: Event) => set(event, 'replace')}
        @change=${(event: Event) => set(event, 'replace')}
      />
    </div>
  </section>`;
}

/** Load and sun of the country on a typical day of a season. */
function day(season: Season): TemplateResult {
  const { answer, view } = seen();
  const at = hoursOf(answer!, season);
  const rows = answer!.dispatch.filter((row) => row.country === view.country);
  const sum = (i: number): number => rows.reduce((all, row) => all + (row.mw[i] ?? 0), 0);
  const imports = netImport(answer!, view.country);
  const load = at.map((i) => Math.max(0, sum(i) + imports[i]!));
  const sun = at.map((i) =>
    rows.filter((row) => row.technology === 'solar').reduce((all, row) => all + (row.mw[i] ?? 0), 0),
  );
  const all = answer!.hours.season.map((_, i) => sum(i) + imports[i]!);
  const frame = frameOf(roundUp(Math.max(1, ...all)));
  const here = view.hour?.season === season;
  return html`<div class="energy-day ${here ? 'is-here' : ''}">
    <span>${t(`season.${season}`)}</span>
    <svg viewBox="0 0 200 54" preserveAspectRatio="none" aria-hidden="true">
      ${areas(frame, [{ values: sun, colour: 'cat-4' }])} ${line(frame, load, 'energy-load')}
      ${here ? svg`<line x1=${x(frame, view.hour!.of)} x2=${x(frame, view.hour!.of)} y1="0" y2="54" class="energy-now"></line>` : nothing}
    </svg>
  </div>`;
}
