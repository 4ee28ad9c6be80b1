import { html, nothing, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { until } from 'lit/directives/until.js';
import { api } from '../api/client';
import type { Row } from '../api/types';
import { nameOf } from '../network/network';
import { go } from '../state/navigate';
import type { Entity, State } from '../state/store';
import { countryName } from '../text/country';
import { has, t, word } from '../text/message';
import { amount } from './quantity';
import { closePopover, takeFocus } from './popover-focus';

/** A place or a link of the map: what it is, and what can be asked with it. */
export function entityPopover(state: State): TemplateResult | typeof nothing {
  const entity = state.entity;
  if (!entity) return nothing;
  return html`<div
    class="popover"
    role="dialog"
    aria-labelledby="entity-title"
    tabindex="-1"
    ${ref(takeFocus)}
  >
    <div class="popover__head">
      <h2 id="entity-title"><bdi>${title(state, entity)}</bdi></h2>
      <p class="quiet">${subtitle(state, entity)}</p>
    </div>
    <dl class="popover__facts">${until(facts(entity), nothing)}</dl>
    ${crossings(state, entity)}
    <div class="popover__foot">
      ${
        entity.kind === 'nodes'
          ? html`<button type="button" class="link" @click=${() => go({ from: entity.id })}>
                ${t('entity.from')}
              </button>
              <button type="button" class="link" @click=${() => go({ to: entity.id })}>
                ${t('entity.to')}
              </button>
              <button type="button" class="link" @click=${() => add(state, 'via', entity.id)}>
                ${t('entity.via')}
              </button>`
          : nothing
      }
      <button type="button" class="link" @click=${() => add(state, 'avoid', entity.id)}>
        ${t('entity.avoid')}
      </button>
      <button type="button" class="plain" @click=${closePopover}>${t('dialog.close')} <kbd>Esc</kbd></button>
    </div>
  </div>`;
}

function title(state: State, { kind, id }: Entity): string {
  const link = kind === 'links' ? state.network?.links.get(id) : undefined;
  if (!link) return nameOf(state.network, id, state.view.lang);
  const name = (end: string): string => nameOf(state.network, end, state.view.lang);
  return t('leg.between', { from: name(link.from), to: name(link.to) });
}

function subtitle(state: State, { kind, id }: Entity): string {
  if (kind === 'links') {
    const link = state.network?.links.get(id);
    return link
      ? [link.name, word('mode', link.mode), word('status', link.status)].filter(Boolean).join(' · ')
      : '';
  }
  const node = state.network?.nodes.get(id);
  if (!node) return '';
  const local = Object.values(node.names ?? {}).filter((name) => name !== node.name);
  return [word('node', node.nodeKind), countryName(node.country), ...new Set(local)].join(' · ');
}

/** Columns of the row worth a line here; everything else is in the data itself. */
const shown = [
  'lengthKm',
  'gaugeMm',
  'tracks',
  'electrified',
  'speedKmh',
  'capacityMtPerYear',
  'opens',
  'operator',
  'unLocode',
  'basis',
  'note',
] as const;

async function facts({ kind, id }: Entity): Promise<TemplateResult> {
  try {
    const row = await api.row(kind, id);
    return html`${shown.map((column) => fact(row, column))}`;
  } catch {
    return html`<dt>${t('fact.note')}</dt>
      <dd>${t('entity.failed')}</dd>`;
  }
}

function fact(row: Row, column: (typeof shown)[number]): TemplateResult | typeof nothing {
  const value = row[column];
  const label = `fact.${column}`;
  if (value === undefined || value === '' || !has(label)) return nothing;
  const unit = `fact-unit.${column}`;
  const text = typeof value === 'boolean' ? t(value ? 'fact.yes' : 'fact.no') : String(value);
  return html`<dt>${t(label)}</dt>
    <dd>
      <bdi>${column === 'basis' ? word('basis', text) : text}</bdi
      >${has(unit) ? html`<span class="unit"> ${t(unit)}</span>` : nothing}
    </dd>`;
}

function crossings(state: State, { kind, id }: Entity): TemplateResult | typeof nothing {
  const list = kind === 'nodes' ? (state.network?.nodes.get(id)?.crossings ?? []) : [];
  if (!list.length) return nothing;
  return html`<ul class="parts popover__facts">
    ${list.map(
      (crossing) =>
        html`<li>
          ${t('entity.crossing', { country: countryName(crossing.toCountry), mode: word('mode', crossing.mode) })}
          <span class="figure figure--${crossing.basis}"
            >${crossing.basis === 'estimated' ? '≈' : ''}${amount('hours', crossing.dwellHours)}</span
          >
        </li>`,
    )}
  </ul>`;
}

function add(state: State, slot: 'avoid' | 'via', id: string): void {
  go({ [slot]: [...new Set([...state.view[slot], id])] });
}
