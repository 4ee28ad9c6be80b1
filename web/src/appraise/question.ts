import { html, nothing, type TemplateResult } from 'lit';
import { cancel, go } from './ask';
import { budgetAt, leastBudget, mostBudget, partOf } from './budget';
import { appraise, setAppraise } from './state';
import { sentence, t } from './words';
import { formatNumber } from '../text/number';

/** A budget that is dragged is asked for once it rests so long. */
const restMs = 350;
let timer: ReturnType<typeof setTimeout> | undefined;

/** The question in words, its slots as fields; under it how far the answer is. */
export function question(): TemplateResult {
  return html`<section class="question app-question" aria-label=${t('question.label')}>
    ${appraise().view.page === 'portfolio' ? portfolioQuestion() : appraisalQuestion()} ${waiting()}
  </section>`;
}

function appraisalQuestion(): TemplateResult {
  const { view } = appraise();
  const percent = view.discount && String(Number((100 * Number(view.discount)).toFixed(4)));
  return html`<form class="app-form" @submit=${send}>
    <h1 class="question__text">
      ${sentence('appraise.sentence', {
        scenario: scenarioChoice(),
        horizon: numberField('horizon', t('appraise.horizon'), view.horizon, '30', 1, 100, '1'),
        discount: numberField('discount', t('appraise.discount'), percent, '6', 0, 50, 'any'),
        capex: numberField(
          'capex',
          t('appraise.capex'),
          view.capex,
          t('appraise.capex-note'),
          0,
          1_000_000,
          'any',
        ),
      })}
    </h1>
    <button class="button button--main">${t('appraise.ask')}</button>
  </form>`;
}

function send(event: SubmitEvent): void {
  event.preventDefault();
  const form = new FormData(event.target as HTMLFormElement);
  const text = (name: string): string => String(form.get(name) ?? '').trim();
  const percent = text('discount');
  go({
    scenario: text('scenario'),
    discount: percent && String(Number((Number(percent) / 100).toFixed(6))),
    horizon: text('horizon'),
    capex: text('capex'),
  });
}

function scenarioChoice(): TemplateResult {
  const { view, scenarios } = appraise();
  const known = scenarios.some((one) => one.id === view.scenario);
  const list = known ? scenarios : [{ id: view.scenario }, ...scenarios];
  return html`<select
    class="field app-scenario"
    name="scenario"
    aria-label=${t('appraise.scenario')}
    @change=${(event: Event) => (event.target as HTMLSelectElement).form?.requestSubmit()}
  >
    ${list.map(
      (one) =>
        html`<option value=${one.id} ?selected=${one.id === view.scenario}>
          ${'name' in one && one.name ? one.name : one.id}
        </option>`,
    )}
  </select>`;
}

function portfolioQuestion(): TemplateResult {
  const { view, dragged } = appraise();
  const budget = dragged ?? view.budget;
  const typed = (event: SubmitEvent): void => {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    if (form.reportValidity()) ask(Number(new FormData(form).get('budget')), 0);
  };
  return html`<form class="app-form" @submit=${typed}>
    <h1 class="question__text">
      ${sentence('portfolio.sentence', {
        budget: numberField(
          'budget',
          t('portfolio.budget'),
          String(budget),
          '',
          leastBudget,
          mostBudget,
          'any',
        ),
      })}
    </h1>
    <input
      class="app-budget"
      type="range"
      min="0"
      max="1"
      step="0.005"
      aria-label=${t('portfolio.budget')}
      aria-valuetext=${formatNumber(budget)}
      .value=${String(partOf(budget))}
      @input=${(event: Event) => ask(budgetAt(Number((event.target as HTMLInputElement).value)), restMs)}
    />
  </form>`;
}

/** The set follows a budget that rests; what stands in the sentence follows at once. */
function ask(budget: number, afterMs: number): void {
  clearTimeout(timer);
  setAppraise({ dragged: budget });
  timer = setTimeout(() => go({ budget }, 'replace'), afterMs);
}

function numberField(
  name: string,
  label: string,
  now: string,
  hint: string,
  min: number,
  max: number,
  step: string,
): TemplateResult {
  return html`<input
    class="field app-number"
    name=${name}
    aria-label=${label}
    type="number"
    min=${min}
    max=${max}
    step=${step}
    .value=${now}
    placeholder=${hint}
  />`;
}

/** What is being solved and how much of it is done; a search that ends early does not need all it may use. */
function waiting(): TemplateResult | typeof nothing {
  const { late, progress, view } = appraise();
  if (!late) return nothing;
  const portfolio = view.page === 'portfolio';
  return html`<div
      class="waiting"
      role="progressbar"
      aria-label=${t(portfolio ? 'portfolio.wait' : 'appraise.wait')}
    ></div>
    <p class="app-wait" role="status">
      ${t(portfolio ? 'portfolio.wait' : 'appraise.wait')}
      ${progress ? t(portfolio ? 'portfolio.step' : 'appraise.step', { n: progress.done, done: progress.done, of: progress.of }) : nothing}
      <button type="button" class="button" @click=${cancel}>${t('appraise.cancel')}</button>
    </p>`;
}
