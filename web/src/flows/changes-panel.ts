import { html, nothing, type TemplateResult } from 'lit';
import type { Bottleneck } from '../api/flow-types';
import { t, word } from '../text/message';
import { chooseBottleneck, chooseLink } from './choose';
import { changedBottlenecks, changedSums, type RibbonChange } from './difference';
import type { Shown } from './shown';
import { flow } from './state';
import { sumName } from './totals';
import { bottleneckName, bottleneckWhat, heading, mtDigits, ribbonName } from './words';

const rows = 15;

/** "What changes", B less A: links, countries, bottlenecks. */
export function changesPanel(now: Shown): TemplateResult {
  const { base, answer } = flow();
  if (!base || !answer) return html``;
  const countries = changedSums(base.totals.byCountry, answer.totals.byCountry, (sum) => sum.tonneKm);
  const most = Math.abs(countries[0]?.change ?? 0);
  const bottlenecks = changedBottlenecks(base, answer);
  return html`<h3 class="panel-title">
      ${t('changes.links')} <span class="quiet">${t('changes.unit')}</span>
    </h3>
    ${
      now.changes.length
        ? html`<ol class="diffs">
            ${landFirst(now.changes)
              .slice(0, rows)
              .map((one) => linkRow(one, now.mostChange))}
          </ol>`
        : html`<p class="state">${t('changes.none')}</p>`
    }
    <h3 class="panel-title">${t('changes.countries')} <span class="quiet">${t('unit.bnTonneKm')}</span></h3>
    <ol class="diffs">
      ${countries.slice(0, rows).map(({ sum, change }) => html`<li class="diff"><span class="diff__text">${sumName('byCountry', sum)}</span>${diffBar(change, most, mtDigits(change / 1e3, 'exceptZero'))}</li>`)}
    </ol>
    <h3 class="panel-title">${t('changes.bottlenecks')}</h3>
    <dl class="facts">
      ${(['gone', 'new', 'both'] as const).map(
        (key) =>
          html`<dt>${t(`changes.${key}`)}</dt>
            <dd>
              ${bottlenecks[key].length ? bottleneckButtons(bottlenecks[key]) : t('changes.no-bottleneck')}
            </dd>`,
      )}
    </dl>`;
}

function linkRow({ ribbon, tonnes, kind }: RibbonChange, most: number): TemplateResult {
  const marked = flow().view.sel === ribbon.id;
  return html`<li class="diff ${marked ? 'is-marked' : ''}">
    <button type="button" class="diff__button" aria-pressed=${marked} @click=${() => chooseLink(ribbon.id)}>
      <span class="diff__text">
        <b><bdi>${ribbonName(ribbon.id)}</bdi></b>
        <span class="hurt__what"
          >${word('mode', ribbon.link.mode)},
          ${heading(ribbon)}${kind === 'changed' ? nothing : html` · <b class="diff__kind">${t(`changes.${kind}-link`)}</b>`}</span
        >
      </span>
      ${diffBar(tonnes, most, mtDigits(tonnes, 'exceptZero'))}
    </button>
  </li>`;
}

/** Less to the left and hollow, more to the right and filled, from one middle line. */
function diffBar(value: number, most: number, text: string): TemplateResult {
  const part = most > 0 ? Math.min(50, (50 * Math.abs(value)) / most) : 0;
  const at = value < 0 ? `right:50%;width:${part}%` : `left:50%;width:${part}%`;
  return html`<span class="diff__bar"
    ><i class=${value < 0 ? 'diff__less' : 'diff__more'} style=${at}></i
    ><span class="diff__figure">${text}</span></span
  >`;
}

function bottleneckButtons(list: readonly Bottleneck[]): TemplateResult {
  return html`<ul>
    ${list.slice(0, rows).map(
      (one) =>
        html`<li>
          <button type="button" class="plain" @click=${() => chooseBottleneck(one)}>
            <bdi>${bottleneckName(one)}</bdi> <span class="quiet">${bottleneckWhat(one)}</span>
          </button>
        </li>`,
    )}
  </ul>`;
}

/** Deep-sea lanes carry so much that their small changes would fill the list: they come after the others. */
function landFirst(changes: readonly RibbonChange[]): RibbonChange[] {
  const atSea = ({ ribbon }: RibbonChange): boolean => ribbon.link.mode === 'sea';
  return [...changes.filter((one) => !atSea(one)), ...changes.filter(atSea)];
}
