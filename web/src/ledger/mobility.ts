import { html, nothing, type TemplateResult } from 'lit';
import type { LedgerRow } from '../api/ledger-types';
import type { MobilityAnswer } from '../api/trade-types';
import { countryName } from '../text/country';
import { formatDay, formatList } from '../text/number';
import { t, word } from '../text/ledger';
import { isDay } from './address';
import { asked } from './asked';
import { filePath } from './files';
import { ask } from './navigate';
import { none, part, section } from './parts';
import { sourceText } from './popover';
import { sourcesOf, textOf } from './rows';
import { value } from './state';
import { table } from './table';

/** May a citizen of one state enter another with this document on this day, and how many days are left? */
export function mobility(): TemplateResult {
  const path = filePath();
  return html`${
    path
      ? html`${part(asked<MobilityAnswer>('mobility', path), path, draw)} ${staysForm()}`
      : html`<div class="state">
          <h2>${t('mobility.empty')}</h2>
          <p>${t('mobility.how')}</p>
          <p class="chips">
            <button
              type="button"
              class="chip"
              @click=${() => ask({ from: 'AZ', to: 'TR', document: 'id-card' })}
            >
              ${t('mobility.example')}
            </button>
          </p>
        </div>`
  }`;
}

function draw(answer: MobilityAnswer): TemplateResult {
  const title = t(`mobility.${answer.entry}`, {
    from: countryName(answer.from),
    to: countryName(answer.to),
    document: word('travel', answer.document),
    day: formatDay(answer.on),
  });
  const facts: [string, string | undefined][] = [
    [
      t('mobility.left'),
      answer.daysLeft === undefined ? undefined : t('mobility.days', { n: answer.daysLeft }),
    ],
    [t('mobility.leave-by'), answer.leaveBy ? formatDay(answer.leaveBy) : undefined],
    [
      t('mobility.used'),
      answer.windowFrom
        ? t('mobility.used-since', { n: answer.daysUsed, day: formatDay(answer.windowFrom) })
        : undefined,
    ],
  ];
  return html`${section(
    title,
    html`<p><bdi>${answer.reason}</bdi></p>
      <dl class="yardstick">
        ${facts.map(
          ([name, text]) =>
            html`<div>
              <dt>${name}</dt>
              <dd>${text ?? t('figure.unknown')}</dd>
            </div>`,
        )}
      </dl>
      ${answer.otherDocuments.length ? html`<p>${t('mobility.others', { documents: formatList(answer.otherDocuments.map((one) => word('travel', one))) })}</p>` : nothing}
      <p class="quiet">${t('mobility.check')}</p>`,
    { id: 'mobility-answer' },
  )}
  ${section(t('mobility.rules'), answer.rules.length ? rules(answer.rules) : none())}`;
}

function rules(rows: readonly LedgerRow[]): TemplateResult {
  return table({
    caption: t('mobility.rules'),
    rows,
    columns: [
      { title: t('mobility.document'), cell: (row) => word('travel', textOf(row, 'document')) },
      {
        title: t('mobility.visa'),
        cell: (row) =>
          row['visaFree'] === undefined
            ? t('figure.unknown')
            : t(row['visaFree'] ? 'mobility.free' : 'mobility.needed'),
      },
      { title: t('mobility.stay'), cell: (row) => textOf(row, 'maxStayDays') || t('figure.unknown') },
      { title: t('mobility.window'), cell: (row) => textOf(row, 'windowDays') || t('figure.unknown') },
      {
        title: t('mobility.since'),
        cell: (row) => (textOf(row, 'since') ? formatDay(textOf(row, 'since')) : t('figure.unknown')),
      },
      {
        title: t('fact.note'),
        className: 'claims-table__reason',
        cell: (row) => html`<bdi>${textOf(row, 'note')}</bdi>`,
      },
      {
        title: t('figure.sources'),
        cell: (row) =>
          html`${sourcesOf(row).map((one) => html`<div class="source">${sourceText(one)}</div>`)}`,
      },
    ],
  });
}

export function staysOf(text: string): [string, string][] {
  return text.split(';').flatMap((one) => {
    const [from = '', to = ''] = one.split('/');
    return isDay(from) && isDay(to) && from <= to ? [[from, to] as [string, string]] : [];
  });
}

/** Earlier stays count against the days of the window. */
function staysForm(): TemplateResult {
  const stays = staysOf(value('stays'));
  const take = (list: [string, string][]): void =>
    ask({ stays: list.map((one) => one.join('/')).join(';') }, 'replace');
  const add = (event: SubmitEvent): void => {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const data = new FormData(form);
    const added = staysOf(`${data.get('came')}/${data.get('left')}`);
    if (added.length) take([...stays, ...added]);
    form.reset();
  };
  return section(
    t('mobility.stays'),
    html`<ul class="chips">
        ${stays.map(
          (one, i) =>
            html`<li>
              <button type="button" class="chip" @click=${() => take(stays.filter((_, k) => k !== i))}>
                <span class="hidden">${t('mobility.remove')}</span> ${formatDay(one[0])} –
                ${formatDay(one[1])}
                <span aria-hidden="true">×</span>
              </button>
            </li>`,
        )}
      </ul>
      <form class="stays" @submit=${add}>
        <label>${t('mobility.came')} <input class="field" type="date" name="came" required /></label>
        <label>${t('mobility.went')} <input class="field" type="date" name="left" required /></label>
        <button class="button">${t('mobility.add')}</button>
      </form>`,
  );
}
