import { nothing, type TemplateResult } from 'lit';
import { leverSlider } from '../controls/lever';
import { t } from '../text/message';
import type { LeverRange } from './levers';
import { change, move, rest, withLever } from './navigate';
import { flow } from './state';
import { leverFigure } from './words';

/** A lever of the page of flows. */
export function slider(lever: LeverRange, base: number | undefined): TemplateResult | typeof nothing {
  if (base === undefined) return nothing;
  const { id } = lever;
  const set = flow().view.what.levers[id];
  return leverSlider({
    ...lever,
    name: t(`lever.${id}`),
    unit: t(`lever-unit.${id}`),
    base,
    set,
    figure: leverFigure,
    baseText: t(`lever-base.${id}`, { base: leverFigure(base) }),
    ...(set !== undefined && id === 'elasticity' ? { note: t('lever-note.elasticity') } : {}),
    move: (value) => move(id, value),
    rest,
    change: (value) => change(withLever(flow().view.what, id, value)),
  });
}
