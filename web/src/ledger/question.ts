import { html, nothing, type TemplateResult } from 'lit';
import type { EntityDetail } from '../api/ledger-types';
import type { Board, PromiseDetail } from '../api/promise-types';
import { promiseAddress } from '../promises/board';
import { makers, subjects } from '../promises/group';
import { ruleText } from '../promises/rule';
import type { State } from '../state/store';
import { countryName } from '../text/country';
import { languageName } from '../text/language';
import { formatDay } from '../text/number';
import { sentence, t, word, type LedgerKey } from '../text/ledger';
import { asked, pathOf } from './asked';
import { today } from './days';
import { filePath } from './files';
import { compareDates } from './keys';
import { makerName } from './names';
import { choices, field, slot, type Choice, type SlotParts } from './slot';
import { ledger, value } from './state';
import { languages, otsStates } from './states';

/** The question in words; every underlined word is a control. */
export function question(state: State): TemplateResult {
  const { page } = ledger().view;
  const parts = slots(state);
  const controls = Object.fromEntries(parts.map((one) => [one.name, slot(state, one)]));
  return html`<section class="question" aria-label=${t('question.label')}>
    <h1 class="question__text">${sentence(sentenceKey(), controls)}</h1>
    ${
      page === 'board'
        ? html`<button
            type="button"
            class="button question__compare"
            aria-pressed=${Boolean(value('b'))}
            @click=${compareDates}
          >
            ${t('board.compare')}
          </button>`
        : nothing
    }
  </section>`;
}

function sentenceKey(): LedgerKey {
  const { page } = ledger().view;
  return page === 'board' && value('b') ? 'sentence.compare' : (`sentence.${page}` as LedgerKey);
}

/** The sentence as plain text, for titles, prints and citations. */
export function pageTitle(state: State): string {
  const texts = Object.fromEntries(slots(state).map((one) => [one.name, one.text]));
  return t('ledger.title', { sentence: t(sentenceKey(), texts) });
}

function slots(state: State): SlotParts[] {
  const { page, id = '' } = ledger().view;
  switch (page) {
    case 'board': {
      const all =
        asked<Board>('board', pathOf('commitments', { knownAt: value('at') })).value?.commitments ?? [];
      const by = [usual('any.states'), ...makers(all).map((one) => ({ value: one, text: makerName(one) }))];
      const about = [
        usual('any.subject'),
        ...subjects(all).map((one) => ({ value: one, text: word('domain', one) })),
      ];
      const second = value('b') ? [day(state, 'b', 'slot.known-b')] : [];
      return [
        oneOf('of', 'slot.of', by),
        oneOf('about', 'slot.about', about),
        rule(),
        ...second,
        day(state, 'at', 'slot.known'),
      ];
    }
    case 'promise': {
      const detail = asked<PromiseDetail>('promise', filePath()).value;
      return [
        {
          name: 'id',
          label: t('slot.promise'),
          text: detail?.id === id ? detail.title : id,
          editor: () => otherPromises(id),
        },
        day(state, 'at', 'slot.known'),
        rule(),
      ];
    }
    case 'search':
      return [
        typed('q', 'slot.q', 'any.thing', 'text', t('search.note')),
        oneOf('in', 'slot.in', [
          usual('any.language'),
          ...languages.map((code) => ({ value: code, text: languageName(code) })),
        ]),
        day(state, 'at', 'slot.known'),
      ];
    case 'entity': {
      const detail = asked<EntityDetail>('entity', filePath()).value;
      const name = detail?.id === id ? (firstName(detail, ledger().view.lang) ?? id) : id;
      return [
        { name: 'id', label: t('slot.entity'), text: name, editor: () => html`<p><bdi>${id}</bdi></p>` },
        day(state, 'at', 'slot.known'),
      ];
    }
    case 'claims':
      return [
        oneOf('source', 'slot.source', [
          usual('any.source'),
          ...['founding-1', 'founding-2'].map((one) => ({ value: one, text: word('document', one) })),
        ]),
        oneOf('verdict', 'slot.verdict', [
          usual('any.verdict'),
          ...verdictKeys.map((one) => ({ value: one, text: word('verdict', one) })),
        ]),
        day(state, 'at', 'slot.known'),
      ];
    case 'trade':
      return [state2('a', 'AZ'), state2('b', 'TR'), day(state, 'at', 'slot.known')];
    case 'matrix':
      return [
        typed('year', 'slot.trade-year', 'any.year', 'number', t('matrix.year-note')),
        day(state, 'at', 'slot.known'),
      ];
    case 'contradictions':
    case 'ranks':
    case 'investment':
    case 'intra':
      return [day(state, 'at', 'slot.known')];
    case 'timeline':
      return [
        typed('from', 'slot.from-year', 'any.first-year', 'text', t('timeline.year-note')),
        typed('to', 'slot.to-year', 'any.last-year', 'text', t('timeline.year-note')),
        country(),
      ];
    case 'agreements':
      return [country()];
    case 'projects':
      return [country()];
    case 'mobility':
      return [
        oneOf('from', 'slot.citizen', [usual('any.state'), ...states()]),
        oneOf('to', 'slot.to-state', [usual('any.state'), ...states()]),
        oneOf(
          'document',
          'slot.document',
          ['passport', 'id-card'].map((one, i) => ({ value: i ? one : '', text: word('travel', one) })),
        ),
        {
          name: 'on',
          label: t('slot.on'),
          text: formatDay(value('on') || today()),
          editor: () => field('on', t('slot.on'), 'date', value('on') || today()),
        },
      ];
    case 'programmes':
    case 'propose':
    case 'review':
      return [];
  }
}

/** All promises, asked for when the list is opened. */
function otherPromises(id: string): TemplateResult {
  const path = pathOf('commitments', { knownAt: value('at') });
  const all = asked<Board>('board', path).value?.commitments ?? [];
  return html`<ul class="choices">
    ${all.map(
      (one) =>
        html`<li>
          <a class="choice" href=${promiseAddress(one.id)} aria-current=${one.id === id ? 'true' : nothing}
            ><bdi>${one.title}</bdi></a
          >
        </li>`,
    )}
  </ul>`;
}

export const verdictKeys = [
  'supported',
  'contradicted',
  'partly',
  'producers-differ',
  'different-scope',
  'not-checkable-yet',
  'not-checkable',
] as const;

export function firstName(detail: EntityDetail, lang = 'en'): string | undefined {
  const list = detail.names?.[lang] ?? detail.names?.['en'] ?? Object.values(detail.names ?? {})[0];
  const first = list?.[0];
  return typeof first === 'string' ? first : first?.text;
}

function usual(key: LedgerKey): Choice {
  return { value: '', text: t(key) };
}

function oneOf(name: string, label: LedgerKey, list: readonly Choice[]): SlotParts {
  const now = value(name);
  const text = list.find((one) => one.value === now)?.text ?? now;
  return { name, label: t(label), text, editor: () => choices(name, list, now) };
}

function typed(
  name: string,
  label: LedgerKey,
  empty: LedgerKey,
  kind: 'text' | 'number',
  note: string,
): SlotParts {
  const now = value(name);
  const clear = now ? { clear: t(empty) } : {};
  return {
    name,
    label: t(label),
    text: now || t(empty),
    editor: () => field(name, t(label), kind, now, { note, ...clear }),
  };
}

/** A known-on date: what the ledger held on that day. */
function day(state: State, name: 'at' | 'b', label: LedgerKey): SlotParts {
  const now = value(name);
  const newest = state.health?.knownOn;
  const text = now ? formatDay(now) : newest ? formatDay(newest) : t('any.today');
  return {
    name,
    label: t(label),
    text,
    editor: () =>
      field(name, t(label), 'date', now || newest || today(), {
        note: t('slot.known-note'),
        max: today(),
        ...(now && name === 'at' ? { clear: t('any.today') } : {}),
      }),
  };
}

function rule(): SlotParts {
  return { name: 'rule', label: t('slot.rule'), text: t('rule.version', { n: 1 }), editor: ruleText };
}

function states(): Choice[] {
  return otsStates.map((code) => ({ value: code, text: countryName(code) }));
}

function state2(name: 'a' | 'b', first: string): SlotParts {
  const list = states().map((one) => (one.value === first ? { ...one, value: '' } : one));
  return oneOf(name, 'slot.state', list);
}

function country(): SlotParts {
  return oneOf('country', 'slot.country', [usual('any.states'), ...states()]);
}
