import { html, nothing, type TemplateResult } from 'lit';
import type { FlowResult, FlowTotals, Sum } from '../api/flow-types';
import { formatNumber } from '../text/number';
import { t, type MessageKey } from '../text/message';
import { sumId } from './difference';
import { sumName, type SumKind } from './totals';

/** Of what a total is counted, how many of that are one of its unit, and its digits. */
const heads: readonly [keyof FlowTotals & string, MessageKey, MessageKey, number, number][] = [
  ['tonnes', 'totals.tonnes', 'unit.mtPerYear', 1e6, 2],
  ['unservedTonnes', 'totals.unserved', 'unit.mtPerYear', 1e6, 2],
  ['tonneKm', 'totals.tonneKm', 'unit.bnTonneKm', 1e9, 1],
  ['usdMillion', 'totals.usd', 'unit.usdBillion', 1e3, 2],
  ['ktCo2e', 'totals.co2', 'unit.mtCo2e', 1e3, 2],
  ['teu', 'totals.teu', 'unit.mTeu', 1e6, 2],
];
const kinds: readonly SumKind[] = ['byCountry', 'byCorridor', 'byCommodity', 'byMode'];
/** Smaller differences are within what the gaps of the two answers leave open. */
const leastTonneKm = 1e6;
const most = 12;

/** The sums of A and of B, and B less A, in the same order. */
export function comparedTotals(a: FlowResult, b: FlowResult): TemplateResult {
  return html`${table(
    t('totals.compared'),
    heads.flatMap(([id, name, unit, one, digits]) => {
      const [before, after] = [a.totals[id], b.totals[id]];
      if (typeof before !== 'number' || typeof after !== 'number') return [];
      return [row(html`${t(name)} <span class="unit">${t(unit)}</span>`, before / one, after / one, digits)];
    }),
  )}
  ${kinds.map((kind) => sums(kind, a.totals[kind] ?? [], b.totals[kind] ?? []))}`;
}

function sums(kind: SumKind, a: readonly Sum[], b: readonly Sum[]): TemplateResult | typeof nothing {
  const before = new Map(a.map((sum) => [sumId(sum), sum.tonneKm]));
  const rows = b
    .flatMap((sum) => {
      const [old, now] = [before.get(sumId(sum)), sum.tonneKm];
      return old === undefined || now === undefined ? [] : [{ sum, old, now }];
    })
    .filter(({ old, now }) => Math.abs(now - old) >= leastTonneKm)
    .sort((x, y) => Math.abs(y.now - y.old) - Math.abs(x.now - x.old))
    .slice(0, most);
  if (!rows.length) return nothing;
  return html`<details class="sums" open>
    <summary>${t(`totals.${kind}`)} <span class="unit">${t('unit.bnTonneKm')}</span></summary>
    ${table(
      t(`totals.${kind}`),
      rows.map(({ sum, old, now }) => row(html`<bdi>${sumName(kind, sum)}</bdi>`, old / 1e9, now / 1e9, 2)),
    )}
  </details>`;
}

function table(label: string, rows: TemplateResult[]): TemplateResult {
  return html`<div class="scroll-x" tabindex="0" role="group" aria-label=${label}>
    <table class="plain-table">
      <thead>
        <tr>
          <th scope="col"><span class="hidden">${label}</span></th>
          <th scope="col" class="number">${t('flow-side.a')}</th>
          <th scope="col" class="number">${t('flow-side.b')}</th>
          <th scope="col" class="number">${t('totals.difference')}</th>
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>
  </div>`;
}

function row(name: TemplateResult, a: number, b: number, digits: number): TemplateResult {
  return html`<tr>
    <th scope="row">${name}</th>
    <td class="number">${formatNumber(a, digits)}</td>
    <td class="number">${formatNumber(b, digits)}</td>
    <td class="number"><b>${formatNumber(b - a, digits, 'exceptZero')}</b></td>
  </tr>`;
}
