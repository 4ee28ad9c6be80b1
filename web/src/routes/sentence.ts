import type { Answer, RoutePlan } from '../api/types';
import { nameOf, type Network } from '../network/network';
import { amount } from '../figures/quantity';
import { formatList } from '../text/number';
import { t, word } from '../text/message';
import { countsOf, letterOf } from './facts';

/** What a screen reader hears when an answer has come: one sentence. */
export function answerSentence(answer: Answer, network: Network | undefined): string {
  const places = {
    from: nameOf(network, answer.from),
    to: nameOf(network, answer.to),
    year: String(answer.year),
  };
  const fastest = answer.routes.reduce<RoutePlan | undefined>(
    (a, b) => (a && a.hours <= b.hours ? a : b),
    undefined,
  );
  if (!fastest) return t('said.none', { ...places, because: answer.because[0]?.text ?? '' });
  return t('said.answer', {
    ...places,
    n: answer.routes.length,
    name: fastest.name,
    days: amount('days', fastest.hours),
  });
}

/** The strip chart in one sentence. */
export function routeSentence(
  route: RoutePlan,
  index: number,
  network: Network | undefined,
  lang?: string,
): string {
  const counts = countsOf(route);
  return t('strip.sentence', {
    letter: letterOf(index),
    name: route.name,
    days: amount('days', route.hours),
    km: amount('km', route.km),
    borders: t('count.borders', { n: counts.borders }),
    gauges: t('count.gauges', { n: counts.gaugeChanges }),
    stops: formatList(heaviest(route, network, lang)),
  });
}

function heaviest(route: RoutePlan, network: Network | undefined, lang?: string): string[] {
  return route.legs
    .filter((leg) => leg.kind !== 'haul' && leg.hours > 0)
    .sort((a, b) => b.hours - a.hours)
    .slice(0, 3)
    .map(
      (leg) => `${nameOf(network, leg.from, lang)} ${word('kind', leg.kind)} ${amount('hours', leg.hours)}`,
    );
}
