import { mount } from '../page/app';
import { followKeys } from '../page/keyboard';
import { store } from '../state/store';
import { t } from '../text/energy';
import { energyKeys } from './keys';
import { wantLibrary } from './library';
import { openEnergyAddress } from './navigate';
import { energyPage } from './page';
import { answerSentence, sentenceText } from './question';
import { emptyEnergyState } from './state';

/** Opens the page of energy. */
export function start(): void {
  store.set({ energy: emptyEnergyState() });
  followKeys(energyKeys);
  followAnswers();
  openEnergyAddress();
  mount(document.getElementById('app')!, energyPage);
  addEventListener('popstate', openEnergyAddress);
  void import('./map/energy-map-element');
}

/** One sentence when a new answer has come to rest; and the title of the page. */
function followAnswers(): void {
  let said: unknown;
  store.subscribe((state, before) => {
    const now = state.energy;
    if (!now || now === before.energy) return;
    if (now.view.tab === 'works' && before.energy?.view.tab !== 'works') wantLibrary();
    document.title = t('energy.title', { sentence: sentenceText(now.view) });
    if (now.phase === 'failed' && before.energy?.phase !== 'failed') store.set({ said: t('failed.title') });
    else if (now.answer && now.answer !== said && !now.late) {
      said = now.answer;
      store.set({ said: answerSentence() });
    }
  });
}
