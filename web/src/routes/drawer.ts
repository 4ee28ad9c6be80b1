import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { show } from '../state/popover';
import { store, type State } from '../state/store';
import { go } from '../state/navigate';
import { t, word } from '../text/message';
import { badge } from './card';
import { chosenIndex, secondIndex } from './chosen';
import { sum, type Measure } from './facts';
import { edge, rememberedHeight } from './drawer-edge';
import { legList } from './leg-list';
import { legSpoken } from './leg-words';
import { legTable } from './leg-table';
import { routeSentence } from './sentence';
import { strip } from './strip';

const measures: readonly Measure[] = ['hours', 'km', 'usdPerTonne', 'kgCo2ePerTonne'];

/** Below the map: the chosen route leg by leg, as a chart, a list (narrow) or a table. */
export class LegDrawer extends LitElement {
  static override properties = { measure: { state: true }, width: { state: true }, height: { state: true } };
  declare measure: Measure;
  declare width: number;
  /** Height the reader chose; else the chart takes what it needs. */
  declare height?: number;
  private stop?: () => void;
  private readonly sizes = new ResizeObserver(([entry]) => {
    this.width = Math.max(240, Math.floor(entry!.contentRect.width));
  });
  private readonly redraw = (): void => this.requestUpdate();

  constructor() {
    super();
    this.measure = 'hours';
    this.width = 960;
    this.height = rememberedHeight();
  }

  override createRenderRoot(): this {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.stop = store.subscribe(this.redraw);
    this.sizes.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.stop?.();
    this.sizes.disconnect();
  }

  override render(): TemplateResult | typeof nothing {
    const { state } = store;
    const index = chosenIndex(state);
    const route = state.answer?.routes[index];
    if (!route) return nothing;
    const content = state.view.table
      ? legTable(state, route, index)
      : state.narrow
        ? legList(state, route, index)
        : this.strips(state, index);
    if (state.narrow) return html`${state.view.table ? this.head(state, index) : nothing} ${content}`;
    return html`${edge(this.height ?? this.offsetHeight, (height) => (this.height = height))}
      <div class="drawer__content" style=${this.height ? `height:${this.height}px` : nothing}>
        ${this.head(state, index)} ${content}
      </div>`;
  }

  private head(state: State, index: number): TemplateResult {
    return html`<div class="drawer__head">
      ${badge(index, 'a')}
      <h2>${t('strip.heading')}</h2>
      <div class="segments drawer__measure" role="group" aria-label=${t('strip.measure')}>
        ${measures.map(
          (measure) =>
            html`<button
              type="button"
              aria-pressed=${measure === this.measure}
              @click=${() => (this.measure = measure)}
            >
              ${word('measure', measure)}
            </button>`,
        )}
      </div>
      ${key()}
      <button
        type="button"
        class="chip drawer__table"
        aria-pressed=${state.view.table}
        @click=${() => go({ table: !state.view.table }, 'replace')}
      >
        ${t('strip.table')} <kbd>T</kbd>
      </button>
    </div>`;
  }

  private strips(state: State, index: number): TemplateResult {
    const routes = state.answer!.routes;
    const shown = [index, secondIndex(state)].filter((i) => i >= 0);
    const scaleTotal = Math.max(...shown.map((i) => sum(routes[i]!.legs, this.measure)));
    const spoken =
      state.leg === undefined ? '' : legSpoken(routes[index]!, state.leg, state.network, state.view.lang);
    return html`<div class="strips" @pointerleave=${() => store.set({ leg: undefined })}>
      <div
        class="strips__stop"
        tabindex="0"
        role="slider"
        aria-label=${t('strip.title', { name: routes[index]!.name })}
        aria-valuemin="1"
        aria-valuemax=${routes[index]!.legs.length}
        aria-valuenow=${(state.leg ?? 0) + 1}
        aria-valuetext=${spoken || t('strip.none')}
        aria-describedby="strip-sentence"
        @keydown=${(event: KeyboardEvent) => this.step(event)}
      ></div>
      <p class="hidden" id="strip-sentence">
        ${routeSentence(routes[index]!, index, state.network, state.view.lang)}
      </p>
      ${shown.map((i, n) => {
        const marked = i === index ? state : { ...state, leg: undefined };
        return html`<div class="strip ${n ? 'strip--second' : ''}">
          ${shown.length > 1 ? badge(i, n ? 'b' : 'a') : nothing}
          ${strip({ state: marked, route: routes[i]!, index: i, measure: this.measure, width: this.width, scaleTotal, levels: shown.length > 1 ? 1 : 2 })}
        </div>`;
      })}
    </div>`;
  }

  /** Arrow keys walk along the legs, Enter shows the source of the marked one. */
  private step(event: KeyboardEvent): void {
    const { state } = store;
    const index = chosenIndex(state);
    const last = (state.answer?.routes[index]?.legs.length ?? 1) - 1;
    const at = state.leg ?? -1;
    const target: Record<string, number> = {
      ArrowRight: at + 1,
      ArrowDown: at + 1,
      ArrowLeft: at - 1,
      ArrowUp: at - 1,
      Home: 0,
      End: last,
    };
    if (event.key === 'Enter' && at >= 0) show({ figure: { route: index, leg: at, quantity: 'hours' } });
    else if (event.key in target) store.set({ leg: Math.min(last, Math.max(0, target[event.key]!)) });
    else return;
    event.preventDefault();
  }
}

function key(): TemplateResult {
  const marks = ['move', 'sea', 'border', 'transfer', 'wait'] as const;
  return html`<ul class="drawer__key" aria-hidden="true">
    ${marks.map((mark) => html`<li><i class="key__mark part--${mark}"></i>${word('part', mark)}</li>`)}
    <li><i class="key__mark is-estimated"></i>${word('basis', 'estimated')}</li>
    <li><i class="key__mark is-derived"></i>${word('basis', 'derived')}</li>
  </ul>`;
}

customElements.define('kv-drawer', LegDrawer);
