import { html, nothing, type TemplateResult } from 'lit';
import type { EnergyWorth } from '../api/appraise-types';
import { formatNumber } from '../text/number';
import { money } from './charts';
import { figure } from './figure';
import { plainList, section } from './section';
import { t } from './words';

/** What changes to cables, pipelines and plants save, against what they cost; apart from transport. */
export function energyWorth(found: EnergyWorth): TemplateResult {
  const { npvUsdMillion, bcr, irr, breakEvenUsdMillion } = found;
  const maybe = (value: number | undefined, shown: (known: number) => string): string | undefined =>
    value === undefined ? undefined : shown(value);
  const content = html`<p>
      ${t('energy.saves', {
        saving: money(found.savingUsdMillionPerYear),
        from: String(found.from),
        co2: money(found.co2SavingKtPerYear),
      })}
    </p>
    <div class="app-figures">
      ${figure(maybe(npvUsdMillion, money), t('figure.npv'))}
      ${figure(
        maybe(bcr, (known) => formatNumber(known, 2)),
        t('figure.bcr'),
      )}
      ${figure(
        maybe(irr, (known) => `${formatNumber(100 * known, 1)} %`),
        t('figure.irr'),
      )}
      ${figure(money(found.benefitUsdMillion), t('energy.benefit'))}
      ${breakEvenUsdMillion === undefined ? nothing : figure(money(breakEvenUsdMillion), t('figure.break-even'))}
    </div>
    ${found.withoutCost.length ? html`<p>${t('energy.without-cost', { list: found.withoutCost.join('; ') })}</p>` : nothing}
    ${plainList(found.assumptions)}`;
  return section('energy.title', content, 'energy.note');
}
