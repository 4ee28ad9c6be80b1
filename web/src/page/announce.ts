import { chosenRoute } from '../routes/chosen';
import { answerSentence } from '../routes/sentence';
import { slotText } from '../routes/question-words';
import { store } from '../state/store';
import { t } from '../text/message';

/** One sentence for each new answer, and a title that says what is on the page. */
export function followAnswers(): void {
  store.subscribe((state, before) => {
    if (state.answer !== before.answer && state.answer)
      store.set({ said: answerSentence(state.answer, state.network) });
    else if (state.phase === 'failed' && before.phase !== 'failed') store.set({ said: t('failed.title') });
    const asked = state.view.from && state.view.to;
    document.title = asked
      ? t('page.title', {
          from: slotText(state, 'from'),
          to: slotText(state, 'to'),
          name: chosenRoute(state)?.name ?? '',
        })
      : t('app.name');
  });
}
