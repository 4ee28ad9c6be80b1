import { html, LitElement, type TemplateResult } from 'lit';
import { show } from '../state/popover';
import { store, type State } from '../state/store';
import { go } from '../state/navigate';
import { t } from '../text/message';
import { cameraOf } from './camera';
import { MapView } from './map-view';
import { isArrow, nearestNode, spoken, walk, type Cursor } from './walk';

/** The map as one stop of the focus order: arrows follow the links, Enter selects, + and - zoom. */
export class MapElement extends LitElement {
  private view?: MapView;
  private stop?: () => void;
  private cursor?: Cursor;

  override createRenderRoot(): this {
    return this;
  }

  override render(): TemplateResult {
    return html`<div class="map__canvas"></div>
      <div
        class="map__stop"
        tabindex="0"
        role="application"
        aria-roledescription=${t('map.role')}
        aria-label=${t('map.label')}
        aria-describedby="map-help"
        @keydown=${(event: KeyboardEvent) => this.key(event)}
        @blur=${() => this.stand(undefined)}
      ></div>
      <p class="hidden" id="map-help">${t('map.help')}</p>
      <div class="map__zoom" role="group" aria-label=${t('map.zoom')}>
        <button type="button" aria-label=${t('map.in')} @click=${() => this.view?.map.zoomIn()}>+</button>
        <button type="button" aria-label=${t('map.out')} @click=${() => this.view?.map.zoomOut()}>−</button>
        <button type="button" aria-label=${t('map.fit')} @click=${() => this.view?.fit(store.state)}>
          ⤢
        </button>
      </div>`;
  }

  override async firstUpdated(): Promise<void> {
    await firstAnswer();
    if (!this.isConnected) return;
    const view = (this.view = new MapView(this.querySelector('.map__canvas')!, store.state));
    view.map.on('moveend', (event) => {
      if ('originalEvent' in event && event.originalEvent) go({ camera: cameraOf(view.map) }, 'replace');
    });
    this.stop = store.subscribe((state, before) => view.update(state, before));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.stop?.();
    this.view?.map.remove();
  }

  private key(event: KeyboardEvent): void {
    const { state } = store;
    const { network } = state;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === '+' || event.key === '=') this.view?.map.zoomIn();
    else if (event.key === '-') this.view?.map.zoomOut();
    else if (event.key === 'Enter' && this.cursor) this.select(this.cursor);
    else if (isArrow(event.key) && network) {
      const from = this.cursor ?? this.start(state);
      this.stand((from && walk(network, from, event.key)) ?? from);
    } else return;
    event.preventDefault();
  }

  private start(state: State): Cursor | undefined {
    const centre = this.view?.map.getCenter();
    const node =
      state.view.from ?? (centre && state.network && nearestNode(state.network, centre.lng, centre.lat));
    return node ? { node } : undefined;
  }

  private stand(cursor: Cursor | undefined): void {
    this.cursor = cursor;
    const { network, view } = store.state;
    this.view?.showCursor(cursor, network);
    if (cursor && network) store.set({ said: spoken(network, cursor, view.lang) });
  }

  private select(cursor: Cursor): void {
    show({ entity: cursor.link ? { kind: 'links', id: cursor.link } : { kind: 'nodes', id: cursor.node } });
  }
}

/** A short wait for what is on its way, so that the map opens where the answer is and need not move. */
function firstAnswer(): Promise<void> {
  const waitMs = 600;
  const there = (): boolean => Boolean(store.state.network) && store.state.phase !== 'asking';
  if (there()) return Promise.resolve();
  return new Promise((resolve) => {
    const done = (): void => {
      clearTimeout(timer);
      stop();
      resolve();
    };
    const timer = setTimeout(() => done(), waitMs);
    const stop = store.subscribe(() => there() && done());
  });
}

customElements.define('kv-map', MapElement);
