import en from './en.json';
import scenarios from './scenarios.en.json';
import { messagesOf, type MessageKey } from './message';

/** Words of the page of scenarios, beside those of every page; loaded with that page. */
export type ScenarioKey = MessageKey | keyof typeof scenarios;

export const { t, sentence, has, word } = messagesOf<ScenarioKey>({ ...en, ...scenarios });
