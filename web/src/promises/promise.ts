import { html, nothing, type TemplateResult } from 'lit';
import type { PromiseDetail } from '../api/promise-types';
import { asked, pathOf } from '../ledger/asked';
import { unitWord } from '../ledger/amount';
import { chartFrame } from '../ledger/chart/frame';
import { yearOf } from '../ledger/chart/scale';
import { contradictionList } from '../ledger/contradictions';
import { recordFigure } from '../ledger/figure';
import { today } from '../ledger/days';
import { filePath } from '../ledger/files';
import { makerName, plainWords } from '../ledger/names';
import { part, section } from '../ledger/parts';
import { value } from '../ledger/state';
import { formatDay, formatList } from '../text/number';
import { t, word } from '../text/ledger';
import { need, usualYear } from './need';

/** One promise from top to bottom: who made it, the yardstick, what was measured, what it would take. */
export function promisePage(): TemplateResult {
  const path = filePath();
  return part(asked<PromiseDetail>('promise', path), path, draw);
}

function draw(promise: PromiseDetail): TemplateResult {
  return html`<div class="promise">
    ${head(promise)} ${yardstick(promise)}
    ${chartFrame(chartOf(promise), promise.sources ?? [], `kervan-${promise.id}`)}
    <div class="promise__below">
      ${need({ ...promise, need: needOf(promise) })}
      ${promise.whyDiffer?.length ? section(t('promise.why'), html`${promise.whyDiffer.map((one) => html`<p><bdi>${one}</bdi></p>`)}`) : nothing}
      ${promise.contradictions?.length ? section(t('promise.contradictions'), contradictionList(promise.contradictions)) : nothing}
    </div>
  </div>`;
}

/**
 * Growth by the year of the promise or the one asked for; where neither gives any, since there is no deadline or it has
 * passed, by the usual year.
 */
function needOf(promise: PromiseDetail): PromiseDetail['need'] {
  const ahead = promise.need?.some((one) => one.toYear > Number(today().slice(0, 4)));
  if (ahead || value('by') || !promise.series?.length) return promise.need;
  const path = pathOf(`commitments/${encodeURIComponent(promise.id)}`, {
    knownAt: value('at'),
    by: usualYear,
  });
  return asked<PromiseDetail>('need', path).value?.need;
}

function head(promise: PromiseDetail): TemplateResult {
  const who = formatList(promise.madeBy.map(makerName));
  const sources = promise.sources?.length ?? 0;
  return html`<h2 class="promise__title"><bdi>${promise.text || promise.title}</bdi></h2>
    <p class="quiet">
      ${t(promise.date ? 'promise.made' : 'promise.made-by', { who, day: promise.date ? formatDay(promise.date) : '' })}
      ${promise.madeIn ? html`· <a href=${`/ledger/entity/${encodeURIComponent(promise.madeIn)}`}><bdi>${occasion(promise)}</bdi></a>` : nothing}
      ${promise.locator ? html`· <bdi>${promise.locator}</bdi>` : nothing} ·
      ${t('promise.sources', { n: sources })}
    </p>`;
}

/** Where it was promised: the subtitle names it between who and when. */
function occasion({ subtitle, madeIn = '' }: PromiseDetail): string {
  const parts = subtitle?.split(' · ') ?? [];
  return parts.length === 3 ? parts[1]! : plainWords(madeIn);
}

/** What is measured, from where, by whom, until when. */
function yardstick(promise: PromiseDetail): TemplateResult {
  const { guideline, baseline, target, deadline } = promise;
  const none = t('promise.not-stated');
  const rows: [string, unknown][] = [
    [
      t('promise.yardstick'),
      guideline
        ? [
            guideline.indicatorName ?? plainWords(guideline.indicator ?? ''),
            guideline.priceBasis && word('price', guideline.priceBasis),
          ]
            .filter(Boolean)
            .join(', ') || none
        : t('promise.no-yardstick'),
    ],
    [
      t('promise.base'),
      baseline?.value === undefined
        ? none
        : html`${recordFigure(baseline, t('promise.base'))}${baseline.period ? `, ${baseline.period}` : ''}`,
    ],
    [t('promise.target'), target?.value === undefined ? none : recordFigure(target, t('promise.target'))],
    [
      t('promise.producers'),
      promise.producers?.length ? formatList(promise.producers.map((one) => one.label)) : none,
    ],
    [t('promise.deadline'), deadline ? formatDay(deadline) : t('promise.no-deadline')],
  ];
  return html`<dl class="yardstick">
      ${rows.map(
        ([name, text]) =>
          html`<div>
            <dt>${name}</dt>
            <dd>${text}</dd>
          </div>`,
      )}
    </dl>
    ${
      guideline?.fulfilledWhen || guideline?.notCounted
        ? html`<details class="promise__guideline">
            <summary>
              ${t('promise.guideline', { n: guideline.version ?? 1, day: guideline.writtenOn ? formatDay(guideline.writtenOn) : '' })}
            </summary>
            <dl class="facts">
              ${(['definition', 'fulfilledWhen', 'notCounted', 'path'] as const).map((one) =>
                guideline[one]
                  ? html`<dt>${t(`guideline.${one}`)}</dt>
                      <dd><bdi>${one === 'path' ? word('path', guideline[one]) : guideline[one]}</bdi></dd>`
                  : nothing,
              )}
            </dl>
          </details>`
        : nothing
    }`;
}

function chartOf(promise: PromiseDetail): Parameters<typeof chartFrame>[0] {
  const { target, baseline, guideline } = promise;
  const unit = target?.unit ?? promise.series?.[0]?.points[0]?.unit ?? '';
  const due = yearOf(promise.deadline);
  const baseYear = yearOf(baseline?.period);
  const title =
    guideline?.indicatorName ?? (guideline?.indicator ? plainWords(guideline.indicator) : promise.title);
  return {
    title: `${title.slice(0, 1).toLocaleUpperCase('en')}${title.slice(1)}`,
    unit,
    series: promise.series ?? [],
    claims: promise.claims ?? [],
    path: promise.path ?? [],
    today: value('at') || today(),
    ...(target?.value === undefined
      ? {}
      : {
          target: {
            value: target.value,
            ...(due ? { year: due } : {}),
            text: due
              ? t('chart.target-by', { value: target.value, unit: unitWord(unit), year: String(due) })
              : t('chart.target-open', { value: target.value, unit: unitWord(unit) }),
          },
        }),
    ...(baseline?.value !== undefined && baseYear ? { base: { value: baseline.value, year: baseYear } } : {}),
    until: due ?? Number(value('by') || 2030),
  };
}
