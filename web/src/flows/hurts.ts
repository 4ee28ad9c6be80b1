import { html, nothing, type TemplateResult } from 'lit';
import type { Bottleneck, FlowResult } from '../api/flow-types';
import { countryName } from '../text/country';
import { formatNumber } from '../text/number';
import { t } from '../text/message';
import { goFlow } from './navigate';
import { flow } from './state';
import type { Hurts } from './view';
import { usd } from './words';

/** The bottlenecks that pass the filter, in their order; ranks stay those among all. */
export function hurtsOf(list: readonly Bottleneck[], { reported, country, corridor }: Hurts): Bottleneck[] {
  return list.filter(
    (one) =>
      (!reported || one.basis === 'reported') &&
      (!country || one.countries.includes(country)) &&
      (!corridor || one.corridors.includes(corridor)),
  );
}

/** What one more tonne at each is worth together, and the part of it where the limit is reported. */
export function worthOf(list: readonly Bottleneck[]): { all: number; reported: number } {
  const sum = (some: readonly Bottleneck[]): number =>
    some.reduce((worth, one) => worth + one.priceUsdPerTonne, 0);
  return { all: sum(list), reported: sum(list.filter((one) => one.basis === 'reported')) };
}

/** Which bottlenecks are listed, and what they are worth together. */
export function hurtFilter(result: FlowResult): TemplateResult {
  const { hurts } = flow().view;
  const listed = hurtsOf(result.bottlenecks, hurts);
  const worth = worthOf(listed);
  const put = (patch: Partial<Hurts>): void => goFlow({ hurts: { ...hurts, ...patch } }, 'replace');
  return html`<div class="hurt-filter" role="group" aria-label=${t('hurts.filter')}>
    <p class="chips">
      <button
        type="button"
        class="chip"
        aria-pressed=${hurts.reported}
        @click=${() => put({ reported: !hurts.reported })}
      >
        ${t('hurts.reported')}
      </button>
      ${choice(t('hurts.country'), t('hurts.all-countries'), hurts.country, countries(result), (country) => put({ country }))}
      ${choice(t('hurts.corridor'), t('hurts.all-corridors'), hurts.corridor, corridors(result), (corridor) => put({ corridor }))}
    </p>
    <p class="quiet">
      ${t('hurts.listed', { n: listed.length, of: formatNumber(result.bottlenecks.length) })}
      ${listed.length ? t('hurts.worth', { all: usd(worth.all), reported: usd(worth.reported) }) : nothing}
    </p>
  </div>`;
}

type Named = readonly [id: string, name: string];

function choice(
  label: string,
  all: string,
  chosen: string | undefined,
  names: readonly Named[],
  pick: (id: string | undefined) => void,
): TemplateResult {
  const known =
    chosen && !names.some(([id]) => id === chosen) ? [[chosen, chosen] as const, ...names] : names;
  return html`<select
    class="chip ${chosen ? 'is-chosen' : ''}"
    aria-label=${label}
    @change=${(event: Event) => pick((event.target as HTMLSelectElement).value || undefined)}
  >
    <option value="" ?selected=${!chosen}>${all}</option>
    ${known.map(([id, name]) => html`<option value=${id} ?selected=${id === chosen}>${name}</option>`)}
  </select>`;
}

const byName = (a: Named, b: Named): number => a[1].localeCompare(b[1]);

function countries({ bottlenecks }: FlowResult): Named[] {
  const ids = new Set(bottlenecks.flatMap((one) => one.countries));
  return [...ids].map((id): Named => [id, countryName(id)]).sort(byName);
}

function corridors({ bottlenecks, totals }: FlowResult): Named[] {
  const ids = new Set(bottlenecks.flatMap((one) => one.corridors));
  const name = (id: string): string => totals.byCorridor?.find((sum) => sum.id === id)?.name ?? id;
  return [...ids].map((id): Named => [id, name(id)]).sort(byName);
}
