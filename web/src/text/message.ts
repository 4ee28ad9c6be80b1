import { nothing, type TemplateResult } from 'lit';
import en from './en.json';
import { formatNumber } from './number';

/** All words of the page stand in en.json; a further language is one more file with the same keys. */
export type MessageKey = keyof typeof en;
type Plural = { one: string; other: string };
type Slots = Record<string, string | number>;

const rules = new Intl.PluralRules('en');

/** The message with its slots filled; where it has forms for one and many, slot `n` decides. */
export function t(key: MessageKey, slots: Slots = {}): string {
  return pick(key, slots).replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = slots[name];
    return typeof value === 'number' ? formatNumber(value) : (value ?? '');
  });
}

/** A sentence whose slots are controls; the order of the slots belongs to the language. */
export function sentence(key: MessageKey, slots: Record<string, TemplateResult | typeof nothing>): unknown[] {
  return pick(key, {})
    .split(/(\{\w+\})/)
    .map((piece) => (piece.startsWith('{') ? (slots[piece.slice(1, -1)] ?? nothing) : piece));
}

export function has(key: string): key is MessageKey {
  return key in en;
}

/** A word for an id of the data where we have one, else the id itself: it is shown, never hidden. */
export function word(group: string, id: string): string {
  const key = `${group}.${id}`;
  return has(key) ? t(key) : id;
}

function pick(key: MessageKey, slots: Slots): string {
  const entry = en[key] as string | Plural;
  if (typeof entry === 'string') return entry;
  return rules.select(Number(slots['n'] ?? 0)) === 'one' ? entry.one : entry.other;
}
