import { html, LitElement, type TemplateResult } from 'lit';
import { store, type State } from '../state/store';
import type { Camera } from '../state/view';
import { t } from '../text/message';
import type { BaseMap } from './base-map';
import { cameraOf } from './camera';
import { isArrow, nearestNode, walk, type Cursor } from './walk';

let count = 0;

/** A map as one stop of the focus order: arrows follow the links, Enter selects, + and - zoom. */
export abstract class MapStop<View extends BaseMap> extends LitElement {
  protected view?: View;
  /** A page may have more than one map. */
  private readonly help = `map-help-${++count}`;
  private stop?: () => void;
  private cursor?: Cursor;

  protected abstract makeView(canvas: HTMLElement): View;
  /** Whether what the map opens with is there. */
  protected abstract isThere(): boolean;
  protected abstract moved(camera: Camera): void;
  protected abstract select(cursor: Cursor): void;
  protected abstract spoken(cursor: Cursor): string;
  /** Where a walk begins when it does not begin in the middle of the map. */
  protected startNode(_state: State): string | undefined {
    return undefined;
  }

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
        aria-describedby=${this.help}
        @keydown=${(event: KeyboardEvent) => this.key(event)}
        @blur=${() => this.stand(undefined)}
      ></div>
      <p class="hidden" id=${this.help}>${t('map.help')}</p>
      <div class="map__zoom" role="group" aria-label=${t('map.zoom')}>
        <button type="button" aria-label=${t('map.in')} @click=${() => this.view?.map.zoomIn()}>+</button>
        <button type="button" aria-label=${t('map.out')} @click=${() => this.view?.map.zoomOut()}>−</button>
        <button type="button" aria-label=${t('map.fit')} @click=${() => this.view?.fit(store.state)}>
          ⤢
        </button>
      </div>`;
  }

  override async firstUpdated(): Promise<void> {
    await this.firstAnswer();
    if (!this.isConnected) return;
    const view = (this.view = this.makeView(this.querySelector('.map__canvas')!));
    view.map.on('moveend', (event) => {
      if ('originalEvent' in event && event.originalEvent) this.moved(cameraOf(view.map));
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
      this.startNode(state) ??
      (centre && state.network && nearestNode(state.network, centre.lng, centre.lat));
    return node ? { node } : undefined;
  }

  private stand(cursor: Cursor | undefined): void {
    this.cursor = cursor;
    const { network } = store.state;
    this.view?.showCursor(cursor, network);
    if (cursor && network) store.set({ said: this.spoken(cursor) });
  }

  /** A short wait for what is on its way, so that the map opens where the answer is and need not move. */
  private firstAnswer(): Promise<void> {
    const waitMs = 600;
    if (this.isThere()) return Promise.resolve();
    return new Promise((resolve) => {
      const done = (): void => {
        clearTimeout(timer);
        stop();
        resolve();
      };
      const timer = setTimeout(() => done(), waitMs);
      const stop = store.subscribe(() => this.isThere() && done());
    });
  }
}
