import appraise from '../text/appraise.en.json';
import en from '../text/en.json';
import { messagesOf, type MessageKey } from '../text/message';

/** Words of the pages of appraisal and portfolio, beside those of every page; loaded with those pages. */
export type AppraiseKey = MessageKey | keyof typeof appraise;

export const { t, sentence, word } = messagesOf<AppraiseKey>({ ...en, ...appraise });
