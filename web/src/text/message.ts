import { nothing, type TemplateResult } from 'lit';
import en from './en.json';
import { formatNumber } from './number';

/** All words of the page stand in en.json; a further language is one more file with the same keys. */
export type MessageKey = keyof typeof en;
type Plural = { one: string; other: string };
type Slots = Record<string, string | number>;

const rules = new Intl.PluralRules('en');

/** What can be said with the words of one file. */
export interface Messages<K extends string> {
  /** The message with its slots filled; where it has forms for one and many, slot `n` decides. */
  t(key: K, slots?: Slots): string;
  /** A sentence whose slots are controls; the order of the slots belongs to the language. */
  sentence(key: K, slots: Record<string, TemplateResult | typeof nothing>): unknown[];
  has(key: string): key is K;
  /** A word for an id of the data where we have one, else the id itself: it is shown, never hidden. */
  word(group: string, id: string): string;
}

/** Pages that are loaded later bring words of their own. */
export function messagesOf<K extends string>(words: Record<K, string | Plural>): Messages<K> {
  const pick = (key: K, slots: Slots): string => {
    const entry = words[key];
    if (typeof entry === 'string') return entry;
    return rules.select(Number(slots['n'] ?? 0)) === 'one' ? entry.one : entry.other;
  };
  const t = (key: K, slots: Slots = {}): string =>
    pick(key, slots).replace(/\{(\w+)\}/g, (_, name: string) => {
      const value = slots[name];
      return typeof value === 'number' ? formatNumber(value) : (value ?? '');
    });
  const has = (key: string): key is K => Object.hasOwn(words, key);
  return {
    t,
    has,
    sentence: (key, slots) =>
      pick(key, {})
        .split(/(\{\w+\})/)
        .map((piece) => (piece.startsWith('{') ? (slots[piece.slice(1, -1)] ?? nothing) : piece)),
    word: (group, id) => {
      const key = `${group}.${id}`;
      return has(key) ? t(key) : id;
    },
  };
}

const english: Messages<MessageKey> = messagesOf<MessageKey>(en);

export const { t, sentence, word } = english;

export function has(key: string): key is MessageKey {
  return english.has(key);
}
