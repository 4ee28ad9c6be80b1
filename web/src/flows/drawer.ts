import { html, nothing, type TemplateResult } from 'lit';
import { until } from 'lit/directives/until.js';
import { api } from '../api/client';
import { amount } from '../figures/quantity';
import { edge, rememberedHeight } from '../routes/drawer-edge';
import { store } from '../state/store';
import { formatNumber, formatRough } from '../text/number';
import { t, word } from '../text/message';
import { capacitySources } from './bottlenecks';
import { chooseLink, closeChosen } from './choose';
import { linkTable } from './link-table';
import { toggleLinks } from './navigate';
import { linkOf, ribbonId, type Ribbon } from './ribbons';
import { shown } from './shown';
import { sourceList } from './sources';
import { drawerParts, flow, setFlow } from './state';
import { usersPicture, usersSentence, usersTable } from './users';
import { heading, mt, percent, ribbonName, usd } from './words';

const usualHeight = 232;
/** What the head of the drawer and its edges take of its height. */
const headPx = 78;

/** Below the map: the chosen link, who uses it and what it can take; or the table of all links. */
export function flowDrawer(): TemplateResult | typeof nothing {
  const { view } = flow();
  if (!view.sel && !view.table) return nothing;
  const height = rememberedHeight() ?? usualHeight;
  return html`<section
    class="drawer flow-drawer"
    aria-label=${t(view.sel ? 'flow-drawer.link' : 'flow-drawer.table')}
  >
    ${edge(height, () => setFlow({}))}
    <div class="drawer__content" style="height:${height}px">
      ${view.sel ? chosen(view.sel, height - headPx) : linkTable()}
    </div>
  </section>`;
}

/** The chosen link, in the drawer and on narrow screens in the sheet. */
export function chosen(sel: string, height: number, width?: number): TemplateResult {
  const { drawer, answer } = flow();
  const ribbon = shown()?.ribbons.find((one) => one.id === sel);
  const use = answer?.select;
  const mine = use && use.link === linkOf(sel) ? use : undefined;
  return html`<div class="drawer__head">
      <div class="drawer__what">
        <h2><bdi>${ribbonName(sel)}</bdi></h2>
        <p class="quiet">${ribbon ? carried(ribbon) : ''}</p>
      </div>
      <div class="segments" role="group" aria-label=${t('flow-drawer.parts')}>
        ${drawerParts.map(
          (part) =>
            html`<button
              type="button"
              aria-pressed=${part === drawer}
              @click=${() => setFlow({ drawer: part })}
            >
              ${t(part === 'table' ? 'flow-drawer.table-tab' : `flow-drawer.${part}`)}
            </button>`,
        )}
      </div>
      ${closeButton(sel)}
      <button type="button" class="plain" @click=${() => chooseLink(undefined)}>
        ${t('dialog.close')} <kbd>Esc</kbd>
      </button>
    </div>
    ${
      drawer === 'sources'
        ? sources(sel)
        : mine?.flows.length
          ? drawer === 'picture'
            ? usersPicture(mine, sel, Math.max(90, height - 20), width)
            : usersTable(mine, sel)
          : html`<p class="state">${mine ? usersSentence(mine, sel) : t('flows.waiting')}</p>`
    }`;
}

function carried(ribbon: Ribbon): string {
  const load =
    ribbon.load === undefined
      ? t('flows.no-capacity')
      : t('flows.of-capacity', { load: percent(ribbon.load) });
  return [word('mode', ribbon.link.mode), heading(ribbon), mt(ribbon.tonnes), load, ...lost(ribbon)].join(
    ', ',
  );
}

/** Time lost to crowding, where it was asked for and there is any. */
function lost(ribbon: Ribbon): string[] {
  const link = shown()?.result.links.find((one) => one.id === ribbon.link.id);
  const hours = ribbon.id.endsWith('<') ? link?.backwardCrowdingTonneHours : link?.forwardCrowdingTonneHours;
  if (!hours || !ribbon.tonnes) return [];
  return [
    t('flows.lost', {
      hours: formatNumber(hours / ribbon.tonnes, 1),
      all: formatRough(hours / 1e6),
    }),
  ];
}

/** Closes the link, opens it again, or opens one that is only planned. */
function closeButton(sel: string): TemplateResult | typeof nothing {
  const link = store.state.network?.links.get(linkOf(sel));
  if (!link) return nothing;
  const { close, open } = flow().view.what;
  const opened = open.includes(link.id);
  if (link.status !== 'open')
    return html`<button type="button" class="button" @click=${() => toggleLinks('open', [link.id], !opened)}>
      ${t(opened ? 'flow-drawer.leave' : 'flow-drawer.open')}
    </button>`;
  const closed = close.includes(link.id);
  return html`<button type="button" class="button" data-close @click=${closeChosen}>
    ${t(closed ? 'flow-drawer.reopen' : 'flow-drawer.close')} <kbd>Del</kbd>
  </button>`;
}

/** What the link can take and who says so. */
function sources(sel: string): TemplateResult {
  const id = linkOf(sel);
  const link = store.state.network?.links.get(id);
  const limits =
    shown()?.result.bottlenecks.filter((one) => one.id === id && ribbonId(id, one.direction) === sel) ?? [];
  const price = shown()?.ribbons.find((one) => one.id === sel)?.priceUsdPerTonne;
  return html`<div class="flow-sources">
    ${limits.map(capacitySources)}
    <dl class="facts">
      ${
        limits.length || price === undefined
          ? nothing
          : html`<dt>${t('flows.worth')}</dt>
              <dd>${usd(price)} ${t('unit.usdPerTonne')}</dd>`
      }
      <dt>${t('fact.lengthKm')}</dt>
      <dd>${link ? amount('km', link.lengthKm) : t('flows.unknown')}</dd>
      <dt>${t('flows.stated')}</dt>
      <dd>
        ${link?.capacityMtPerYear === undefined ? t('flows.no-capacity') : html`<span class="figure figure--${link.basis}">${link.basis === 'estimated' ? '≈' : ''}<span class="digits">${link.capacityMtPerYear}</span><span class="unit"> ${t('unit.mtPerYear')}</span></span> ${t('flows.both-ways')} <span class="kind kind--${link.basis}">${word('basis', link.basis)}</span>`}
      </dd>
      <dt>${t('fact.note')}</dt>
      <dd>${until(note(id), link?.note ?? '')}</dd>
      <dt>${t('figure.sources')}</dt>
      <dd>
        ${sourceList([...new Set([...(link?.sources ?? []), ...limits.flatMap((one) => one.sources)])])}
      </dd>
    </dl>
  </div>`;
}

async function note(id: string): Promise<TemplateResult | string> {
  try {
    const text = (await api.row('links', id))['note'];
    return typeof text === 'string' && text ? html`<bdi>${text}</bdi>` : t('flows.no-note');
  } catch {
    return t('entity.failed');
  }
}
