import { html, nothing, type TemplateResult } from 'lit';
import type { Trade } from '../api/trade-types';
import { need } from '../promises/need';
import { store } from '../state/store';
import { sentence, t } from '../text/ledger';
import { digitsOf } from './amount';
import { section } from './parts';
import { field, slot } from './slot';
import { usdMillionOf } from './money';
import { value } from './state';

const billion = 1000;

/** The target asked for, else that of the promise that is still open, in millions of US dollars. */
export function wantedTarget({ promises, need: roads }: Trade): number | undefined {
  if (value('target')) return Number(value('target')) * billion;
  const open = promises.find((one) => roads.some((road) => road.commitment === one.id));
  return open?.target ? usdMillionOf(open.target) : undefined;
}

/** What it would take to reach a target by a year; both are words that the reader can change. */
export function tradeNeed(answer: Trade): TemplateResult | typeof nothing {
  const target = wantedTarget(answer);
  const roads = answer.need.filter(
    (road) => Boolean(value('target')) !== Boolean(road.commitment) && road.targetUsdMillion === target,
  );
  const shown = roads.filter((road) => road.commitment === roads[0]?.commitment);
  if (target === undefined || !shown.length)
    return section(t('need.title'), html`<p>${sentence('need.ask', { target: targetSlot(target) })}</p>`, {
      id: 'need',
    });
  return need({
    target: { value: target / billion, unit: 'usd-billion' },
    targetSlot: targetSlot(target),
    need: shown.map((road) => ({
      producer: road.producer,
      label: road.label,
      from: road.fromUsdMillion / billion,
      fromYear: road.fromYear,
      toYear: road.toYear,
      ...(road.percentPerYear === undefined ? {} : { percentPerYear: road.percentPerYear }),
    })),
  });
}

function targetSlot(target: number | undefined): TemplateResult {
  const now = value('target');
  const words =
    target === undefined ? t('need.a-target') : `${digitsOf(target / billion)} ${t('unit.usd-billion')}`;
  return slot(store.state, {
    name: 'target',
    label: t('need.target'),
    text: words,
    editor: () =>
      field('target', t('need.target'), 'number', now || String((target ?? billion) / billion), {
        min: '0.001',
        max: '99999',
        step: '0.001',
        ...(now ? { clear: t('need.promised') } : {}),
      }),
  });
}
