import { html, nothing, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { plantChoices, type Carrier } from '../api/energy-types';
import { store, type State } from '../state/store';
import { formatList, formatRough } from '../text/number';
import { sentence, t } from '../text/energy';
import { cancelEnergy } from './ask';
import { fullest } from './lines';
import { goEnergy, showSide, startSwipe } from './navigate';
import { energy } from './state';
import {
  baseYear,
  carriers,
  countOf,
  energySides,
  isChanged,
  lastYear,
  seasons,
  type EnergyView,
} from './view';
import { changeWords, hourText, linkSpoken } from './words';

const slots = ['carriers', 'year', 'hour', 'plants', 'what'] as const;
type Slot = (typeof slots)[number];

/** The question in words; every underlined word is a control. */
export function energyQuestion(state: State): TemplateResult {
  const controls = Object.fromEntries(slots.map((slot) => [slot, control(state, slot)]));
  return html`<section class="question" aria-label=${t('question.label')}>
    <h1 class="question__text">${sentence('energy.sentence', controls)}</h1>
    ${isChanged(energy().view.what) ? sides() : nothing}
    ${
      energy().late
        ? html`<div class="waiting" role="progressbar" aria-label=${t('energy.waiting')}></div>
            <button type="button" class="link" @click=${cancelEnergy}>${t('waiting.cancel')}</button>`
        : nothing
    }
  </section>`;
}

/** With changes: the base, the changed state, or the difference. */
function sides(): TemplateResult {
  const { side, swipe } = energy().view;
  return html`<div class="segments question__sides" role="group" aria-label=${t('flows.sides')}>
    ${energySides.map(
      (one) =>
        html`<button
          type="button"
          data-side=${one}
          aria-pressed=${swipe === undefined && one === side}
          title=${t(`flow-side-title.${one}`)}
          @click=${() => showSide(one)}
        >
          ${t(`flow-side.${one}`)}${one === 'diff' ? html` <kbd aria-hidden="true">D</kbd>` : nothing}
        </button>`,
    )}
    <button
      type="button"
      aria-pressed=${swipe !== undefined}
      title=${t('flow-side-title.swipe')}
      @click=${() => (swipe === undefined ? startSwipe() : showSide(side))}
    >
      ${t('flow-side.swipe')}
    </button>
  </div>`;
}

function slotText(view: EnergyView, slot: Slot): string {
  switch (slot) {
    case 'carriers':
      return view.carriers.length
        ? formatList(view.carriers.map((one) => t(`carrier.${one}`)))
        : t('energy.nothing');
    case 'year':
      return String(view.year);
    case 'hour':
      return hourText(view);
    case 'plants':
      return t(`plants.${view.plants}`);
    case 'what':
      return isChanged(view.what) ? t('energy.changes', { n: countOf(view.what) }) : t('energy.as-it-is');
  }
}

/** The sentence as plain text, for titles, prints and reports. */
export function sentenceText(view: EnergyView): string {
  return t('energy.sentence', Object.fromEntries(slots.map((slot) => [slot, slotText(view, slot)])));
}

/** What a reader who does not see the page is told of a new answer. */
export function answerSentence(): string {
  const { answer, base, view } = energy();
  if (!answer) return '';
  const most = fullest()[0];
  const costs =
    isChanged(view.what) && base?.costUsdMillion !== undefined && answer.costUsdMillion !== undefined
      ? t('energy.said-change', {
          changes: changeWords(view.what).join('; '),
          cost: formatRough(answer.costUsdMillion - base.costUsdMillion, 'exceptZero'),
        })
      : '';
  return [costs, most ? linkSpoken(most) : ''].filter(Boolean).join(' ');
}

function control(state: State, slot: Slot): TemplateResult {
  const open = state.slot === slot;
  const text = slotText(energy().view, slot);
  const press = (): void =>
    slot === 'what' ? goEnergy({ tab: 'works' }, 'replace') : store.set({ slot: open ? undefined : slot });
  return html`<span class="slot">
    <button
      type="button"
      class="slot__button"
      id="slot-${slot}"
      aria-haspopup=${slot === 'what' ? nothing : 'dialog'}
      aria-expanded=${slot === 'what' ? nothing : open}
      aria-label=${t(`energy-slot.${slot}`, { text })}
      @click=${press}
    >
      ${text}</button
    >${open ? editor(slot) : nothing}</span
  >`;
}

function editor(slot: Slot): TemplateResult {
  return html`<div class="editor" role="dialog" aria-label=${t(`energy-edit.${slot}`)} ${ref(focusChosen)}>
    <ul class="choices">
      ${choices(slot).map(
        ({ text, on, press }) =>
          html`<li>
            <button type="button" class="choice" aria-pressed=${on} @click=${press}>${text}</button>
          </li>`,
      )}
    </ul>
    <p class="quiet">${t(`energy-note.${slot}`)}</p>
  </div>`;
}

interface Choice {
  text: string;
  on: boolean;
  press: () => void;
}

function choices(slot: Slot): Choice[] {
  const { view } = energy();
  const then = (patch: Partial<EnergyView>) => (): void => {
    goEnergy(patch);
    document.getElementById(`slot-${slot}`)?.focus();
  };
  switch (slot) {
    case 'carriers':
      return carriers.map((one) => ({
        text: t(`carrier.${one}`),
        on: view.carriers.includes(one),
        press: () => toggleCarrier(one),
      }));
    case 'year':
      return Array.from({ length: lastYear - baseYear + 1 }, (_, i) => baseYear + i).map((year) => ({
        text: String(year),
        on: view.year === year,
        press: then({ year }),
      }));
    case 'hour':
      return [
        { text: t('energy.whole-year'), on: !view.hour, press: then({ hour: undefined }) },
        ...seasons.flatMap((season) =>
          [3, 8, 14, 20].map((of) => ({
            text: hourText({ ...view, hour: { season, of } }),
            on: view.hour?.season === season && view.hour.of === of,
            press: then({ hour: { season, of } }),
          })),
        ),
      ];
    default:
      return plantChoices.map((plants) => ({
        text: t(`plants.${plants}`),
        on: view.plants === plants,
        press: then({ plants }),
      }));
  }
}

export function toggleCarrier(one: Carrier): void {
  const { view } = energy();
  const next = carriers.filter((name) => (name === one) !== view.carriers.includes(name));
  const { slot } = store.state;
  goEnergy({ carriers: next }, 'replace');
  // Several may be wanted: the list stays open.
  store.set({ slot });
}

async function focusChosen(element: Element | undefined): Promise<void> {
  await Promise.resolve();
  if (element?.contains(document.activeElement)) return;
  element?.querySelector<HTMLElement>('[aria-pressed="true"]')?.focus();
}
