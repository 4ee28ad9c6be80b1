import { store } from '../state/store';
import { t } from '../text/message';
import { sentenceText } from './question';
import { shown } from './shown';
import { isCompared } from './view';
import { bottleneckName, mt, ribbonName, usd } from './words';

/** One sentence when a new answer has come to rest, not at each step of a slider; and the title of the page. */
export function followFlowAnswers(): void {
  let said: unknown;
  store.subscribe((state, before) => {
    const now = state.flow;
    if (!now || now === before.flow) return;
    document.title = t('flows.title', { sentence: sentenceText(now.view) });
    if (now.phase === 'failed' && before.flow?.phase !== 'failed') store.set({ said: t('failed.title') });
    else if (now.answer && now.answer !== said && !now.moving && !now.late) {
      said = now.answer;
      store.set({ said: answerSentence() });
    }
  });
}

function answerSentence(): string {
  const now = shown();
  if (!now) return '';
  const worst = now.result.bottlenecks[0];
  const hurts = worst
    ? t('flows.said-worst', { name: bottleneckName(worst), price: usd(worst.priceUsdPerTonne) })
    : t('flows.no-bottleneck');
  const change = now.changes[0];
  const first = change
    ? t('flows.said-change', { link: ribbonName(change.ribbon.id), tonnes: mt(change.tonnes, 'exceptZero') })
    : isCompared(store.state.flow!.view)
      ? t('changes.none')
      : t('flows.said-total', { tonnes: mt(now.result.totals.tonnes ?? 0) });
  return `${first} ${hurts}`;
}
