import en from './en.json';
import ledger from './ledger.en.json';
import { messagesOf, type MessageKey } from './message';

/** Words of the pages of promises and the ledger, beside those of every page; loaded with those pages. */
export type LedgerKey = MessageKey | keyof typeof ledger;

export const { t, sentence, has, word } = messagesOf<LedgerKey>({ ...en, ...ledger });
