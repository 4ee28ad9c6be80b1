import { html, nothing, type TemplateResult } from 'lit';
import type { FlowResult, Sum } from '../api/flow-types';
import { coordinationPanel } from './coordination-panel';
import { store } from '../state/store';
import { countryName } from '../text/country';
import { formatNumber, formatRough } from '../text/number';
import { t, word } from '../text/message';
import { sumId } from './difference';
import { mtDigits } from './words';

export type SumKind = 'byCountry' | 'byCorridor' | 'byCommodity' | 'byMode';
const kinds: readonly SumKind[] = ['byCountry', 'byCorridor', 'byCommodity', 'byMode'];

/** Sums over the network: heads first, then by country, corridor, commodity and mode. */
export function totals(result: FlowResult): TemplateResult {
  const sums = result.totals;
  const heads: [string, string | undefined, string][] = [
    [t('totals.tonnes'), figure(sums.tonnes, mtDigits), t('unit.mtPerYear')],
    [t('totals.tonneKm'), figure(sums.tonneKm, (v) => formatRough(v / 1e9)), t('unit.bnTonneKm')],
    [t('totals.usd'), figure(sums.usdMillion, (v) => formatRough(v / 1e3)), t('unit.usdBillion')],
    [t('totals.co2'), figure(sums.ktCo2e, (v) => formatRough(v / 1e3)), t('unit.mtCo2e')],
    [t('totals.teu'), figure(sums.teu, (v) => formatRough(v / 1e6)), t('unit.mTeu')],
    [t('totals.unserved'), figure(sums.unservedTonnes, mtDigits), t('unit.mtPerYear')],
    ...lost(result),
    ...answered(result),
  ];
  return html`<dl class="heads">
      ${heads.map(
        ([name, value, unit]) =>
          html`<div>
            <dt>${name}</dt>
            <dd>
              ${value === undefined ? t('flows.unknown') : html`${value}<span class="unit"> ${unit}</span>`}
            </dd>
          </div>`,
      )}
    </dl>
    ${coordinationPanel()} ${kinds.map((kind) => table(kind, sums[kind] ?? []))}`;
}

type Head = [string, string | undefined, string];

/** Hours are told only where they were asked for. */
function lost({ totals: { crowdingTonneHours } }: FlowResult): Head[] {
  if (crowdingTonneHours === undefined) return [];
  return [[t('totals.lost'), formatRough(crowdingTonneHours / 1e9), t('unit.bnTonneHours')]];
}

/** Demand that answers to cost: what came or stayed away. */
function answered({ elasticity, totals: { tonnes, tonnesAtBaseCost } }: FlowResult): Head[] {
  if (!elasticity || tonnes === undefined || tonnesAtBaseCost === undefined) return [];
  return [[t('totals.answered'), mtDigits(tonnes - tonnesAtBaseCost, 'exceptZero'), t('unit.mtPerYear')]];
}

function figure(value: number | undefined, of: (value: number) => string): string | undefined {
  return value === undefined || !Number.isFinite(value) ? undefined : of(value);
}

export function sumName(kind: SumKind, sum: Sum): string {
  const id = sumId(sum);
  if (kind === 'byCountry') return countryName(id);
  if (kind === 'byMode') return word('mode', id);
  if (kind === 'byCommodity')
    return store.state.commodities.find((one) => one.id === id)?.name ?? sum.name ?? id;
  return sum.name ?? id;
}

function table(kind: SumKind, sums: readonly Sum[]): TemplateResult | typeof nothing {
  if (!sums.length) return nothing;
  const rows = [...sums].sort((a, b) => (b.tonneKm ?? b.tonnes ?? 0) - (a.tonneKm ?? a.tonnes ?? 0));
  const has = (of: (sum: Sum) => number | undefined): boolean => rows.some((sum) => of(sum) !== undefined);
  const columns = (
    [
      ['tonnes', (sum: Sum) => sum.tonnes, mtDigits, 'unit.mtPerYear'],
      ['transit', (sum: Sum) => sum.transitTonnes, mtDigits, 'unit.mtPerYear'],
      ['tonneKm', (sum: Sum) => sum.tonneKm, (v: number) => formatNumber(v / 1e9, 1), 'unit.bnTonneKm'],
    ] as const
  ).filter(([, of]) => has(of));
  return html`<details class="sums" open>
    <summary>${t(`totals.${kind}`)}</summary>
    <div class="scroll-x" tabindex="0" role="group" aria-label=${t(`totals.${kind}`)}>
      <table class="plain-table">
        <thead>
          <tr>
            <th scope="col">${t(`totals.of-${kind}`)}</th>
            ${columns.map(([name, , , unit]) => html`<th scope="col" class="number">${t(`totals.column-${name}`)} <span class="unit">${t(unit)}</span></th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            (sum) =>
              html`<tr>
                <th scope="row"><bdi>${sumName(kind, sum)}</bdi></th>
                ${columns.map(([, of, digits]) => html`<td class="number">${figure(of(sum), digits) ?? t('flows.unknown')}</td>`)}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
  </details>`;
}
