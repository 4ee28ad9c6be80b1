import en from './en.json';
import energy from './energy.en.json';
import { messagesOf, type MessageKey } from './message';

/** Words of the page of energy, beside those of every page; loaded with it. */
export type EnergyKey = MessageKey | keyof typeof energy;

export const { t, sentence, word } = messagesOf<EnergyKey>({ ...en, ...energy });
