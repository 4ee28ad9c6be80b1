import { html, nothing, type TemplateResult } from 'lit';
import { contestedNote } from '../map/legend';
import { quoted } from '../page/command';
import { download } from './take-away';
import { pageHeader } from '../page/header';
import { keysDialog } from '../page/keys-dialog';
import { shareDialog } from '../page/share';
import { store, type State } from '../state/store';
import { formatDay } from '../text/number';
import { t } from '../text/energy';
import { askEnergy, changesOf, countries } from './ask';
import { buyersPanel } from './buyers';
import { chosenLine } from './chosen';
import { changesPanel } from './effects';
import { hourSlider } from './hours';
import { energyKeyList } from './keys';
import { energyLegend } from './legend';
import { linesPanel } from './lines';
import { energyMaps } from './map-area';
import { goEnergy, goLanguage } from './navigate';
import { observedPanel } from './observed';
import { powerPanel } from './power';
import { energyQuestion, sentenceText } from './question';
import { energy, seen } from './state';
import { tabs, type Tab } from './view';
import { changeWords } from './words';
import { worksPanel } from './works';

/** The page of energy as one function of the state. */
export function energyPage(state: State): TemplateResult {
  const { late, answer } = energy();
  return html`<a class="skip" href="#answer">${t('page.skip')}</a>
    ${head(state)} ${energyQuestion(state)}
    <main
      class="body flow-body energy-body ${late ? 'is-late' : ''}"
      data-scenario=${answer?.scenario ?? nothing}
    >
      <div class="map-area">${energyMaps()} ${energyLegend()} ${contestedNote(state)}</div>
      ${state.narrow ? nothing : hourSlider()}
      <div id="answer" tabindex="-1">${answerParts(state)} ${state.narrow ? provenance(state) : nothing}</div>
    </main>
    ${state.narrow ? nothing : provenance(state)}
    <div class="print-foot">
      <p>${location.href}</p>
      <p><code>${command()}</code></p>
    </div>
    ${shareDialog(state, { citation: citation(state), command: command() })}
    ${keysDialog(state, energyKeyList)}
    <p class="hidden" role="status" aria-live="polite">${state.said}</p>`;
}

function head(state: State): TemplateResult {
  return pageHeader(state, {
    page: 'energy',
    main: nothing,
    more: nothing,
    find: html`<input
        class="field"
        type="search"
        id="find-line"
        aria-label=${t('energy.find')}
        placeholder=${t('energy.find')}
        list="energy-names"
        @change=${find}
      /><datalist id="energy-names">
        ${(energy().base?.links ?? []).map((link) => html`<option value=${link.name}></option>`)}
      </datalist>`,
    pickPlace: () => undefined,
    pickLanguage: goLanguage,
  });
}

/** The line of a name that was typed or picked. */
function find(event: Event): void {
  const wanted = (event.target as HTMLInputElement).value.trim().toLowerCase();
  const links = energy().base?.links ?? [];
  const link =
    links.find((one) => one.name.toLowerCase() === wanted) ??
    (wanted ? links.find((one) => one.name.toLowerCase().includes(wanted)) : undefined);
  if (!link) return;
  const { carriers } = energy().view;
  goEnergy(
    { sel: link.id, carriers: carriers.includes(link.carrier) ? carriers : [...carriers, link.carrier] },
    'replace',
  );
}

function answerParts(state: State): TemplateResult {
  const { phase, problem, answer, view } = energy();
  if (phase === 'failed')
    return html`<div class="state state--bad" role="alert">
      <h2>${problem?.title || t('failed.title')}</h2>
      ${problem?.detail ? html`<p><bdi>${problem.detail}</bdi></p>` : nothing}
      <p>
        <button type="button" class="button" @click=${() => askEnergy(true)}>${t('failed.again')}</button>
      </p>
    </div>`;
  if (!answer) return html`<p class="state">${t('energy.waiting')}</p>`;
  return html`<div class="flow-answer energy-answer">
    <header class="flow-answer__head">
      <div class="segments" role="group" aria-label=${t('energy.parts')}>
        ${tabs.map(
          (tab) =>
            html`<button
              type="button"
              data-tab=${tab}
              aria-pressed=${tab === view.tab}
              @click=${() => goEnergy({ tab }, 'replace')}
            >
              ${t(`energy-tab.${tab}`)}
            </button>`,
        )}
      </div>
    </header>
    <div class="flow-answer__body">
      ${state.narrow ? hourSlider() : nothing} ${chosenLine()} ${changesPanel()} ${panel(view.tab)}
      ${certificate()}
    </div>
  </div>`;
}

function panel(tab: Tab): TemplateResult {
  switch (tab) {
    case 'power':
      return powerPanel();
    case 'buyers':
      return buyersPanel();
    case 'lines':
      return linesPanel();
    case 'works':
      return worksPanel();
    case 'observed':
      return observedPanel();
  }
}

function certificate(): TemplateResult | typeof nothing {
  const { answer } = seen();
  if (!answer) return nothing;
  const { certificate: one } = answer;
  const rows: [string, number | undefined][] = [
    [t('energy.gap'), one.dualityGap],
    [t('energy.kept'), one.primalInfeasibility],
    [t('energy.books'), one.bookDifference],
  ];
  return html`<section
    class="certificate"
    id="certificate"
    tabindex="-1"
    aria-label=${t('certificate.title')}
  >
    <p class="certificate__head">${seal()} <span class="quiet">${t('energy.apart')}</span></p>
    ${one.explanation ? html`<p class="certificate__why"><bdi>${one.explanation}</bdi></p>` : nothing}
    <table class="certificate__rows">
      <tbody>
        ${rows.map(
          ([name, value]) =>
            html`<tr>
              <th scope="row">${name}</th>
              <td>${value === undefined ? t('flows.unknown') : value.toExponential(1)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
    ${
      answer.assumptions.length
        ? html`<details class="answer__assumptions">
            <summary>${t('answer.assumptions', { n: answer.assumptions.length })}</summary>
            <ul>
              ${answer.assumptions.map((assumed) => html`<li><bdi>${assumed.text}</bdi></li>`)}
            </ul>
          </details>`
        : nothing
    }
  </section>`;
}

function seal(): TemplateResult {
  const sure = energy().answer?.status === 'optimal';
  return html`<span class="seal ${sure ? 'seal--good' : 'seal--warn'}">
    <span aria-hidden="true">${sure ? '✓' : '!'}</span>
    ${t(sure ? 'certificate.certified' : 'energy.no-answer')}
  </span>`;
}

function provenance(state: State): TemplateResult {
  const { health } = state;
  const { answer, milliseconds, view, late } = energy();
  return html`<footer class="provenance">
    ${
      answer
        ? html`<span>${t('provenance.data')} <code>${answer.dataset.slice(0, 7)}</code></span>
            <span>${t('provenance.scenario')} <code>${answer.scenario.slice(0, 7)}</code></span>
            <span class="provenance__engine">${t('provenance.engine')} <code>${answer.engine}</code></span>
            ${health?.knownOn ? html`<span class="provenance__known">${t('provenance.known')} <b>${formatDay(health.knownOn)}</b></span>` : nothing}
            ${seal()}
            ${milliseconds === undefined || late ? nothing : html`<span class="provenance__time">${t('provenance.solved', { time: `${Math.round(milliseconds)}\u00a0ms` })}</span>`}`
        : nothing
    }
    <span class="provenance__gap"></span>
    <button
      type="button"
      class="plain"
      aria-pressed=${view.table}
      @click=${() => goEnergy({ table: !view.table }, 'replace')}
    >
      ${t('provenance.table')}
    </button>
    ${
      answer
        ? (['csv', 'json'] as const).map(
            (kind) =>
              html`<button type="button" class="plain" data-file=${kind} @click=${() => download(kind)}>
                ${kind.toUpperCase()}
              </button>`,
          )
        : nothing
    }
    <button type="button" class="plain" @click=${() => print()}>${t('provenance.print')}</button>
    <button type="button" class="plain" @click=${() => store.set({ dialog: 'keys' })}>
      ${t('provenance.keys')} <kbd>?</kbd>
    </button>
  </footer>`;
}

function citation(state: State): string {
  const { view, answer } = energy();
  const changes = changeWords(view.what);
  return t('flows.cite', {
    sentence: sentenceText(view),
    changes: changes.length ? `; ${changes.join('; ')}` : '',
    version: state.health?.version ?? '',
    data: answer?.dataset ?? '',
    known: state.health?.knownOn ? formatDay(state.health.knownOn) : '',
    address: location.href,
  });
}

/** The command that gives the same answer in a terminal; changes go by a file. */
function command(): string {
  const { view } = energy();
  const words = ['./kervan', 'energy', '--year', String(view.year), '--plants', view.plants, '--json'];
  const changes = changesOf(view.what, countries());
  const plain = words.map(quoted).join(' ');
  return changes.length
    ? `printf '%s' ${quoted(JSON.stringify(changes))} > scenario.json && ${plain} --scenario scenario.json`
    : plain;
}
