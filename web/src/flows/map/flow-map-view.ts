import type { LayerSpecification, MapOptions } from 'maplibre-gl';
import { BaseMap } from '../../map/base-map';
import { heartland, motion } from '../../map/camera';
import { baseLabels, baseLayers } from '../../map/layers-base';
import { cursorLayers, networkLayers, nodeLayers } from '../../map/layers-network';
import { allDrawn, joinTogether, type Together } from '../../map/together';
import { readTokens, type Token } from '../../map/tokens';
import { store, type State } from '../../state/store';
import type { Camera } from '../../state/view';
import { t } from '../../text/message';
import { addedIn, closedBy } from '../added';
import { hurtsOf } from '../hurts';
import { shown, type Shown } from '../shown';
import { flow, setFlow } from '../state';
import { mapSide, type FlowSide, type Hurts } from '../view';
import {
  addedFeatures,
  changeFeatures,
  chosenFeatures,
  closedFeatures,
  flowFeatures,
  ghostFeatures,
  hitFeatures,
  rankFeatures,
} from './features';
import { addChevrons, addDiscs, chevronOn } from './images';
import { changeToken, flowLayers, loadToken, rankLayers } from './layers';
import { listenToFlows } from './pointer';

const passing = ['ghost', 'chosen', 'flows', 'changes', 'added', 'closed', 'flow-hit', 'ranks'] as const;

/** Draws the flows; each source is filled anew when its part of what is shown changes. */
export class FlowMapView extends BaseMap {
  private drawnOf?: Shown;
  private sel?: string;
  private marked?: string;
  private closed?: readonly string[];
  private hurts?: Hurts;
  private readonly together: Together;

  /** @param side the answer it draws whatever the reader looks at; left out for the map of the page itself */
  constructor(
    container: HTMLElement,
    state: State,
    private readonly side?: FlowSide,
  ) {
    super(container, lookOf(state.flow!.view.camera), passing, layersOf);
    this.together = joinTogether(this.map);
    if (!side) listenToFlows(this.map);
  }

  override update(state: State, before: State | undefined): void {
    const changed = (...keys: (keyof State)[]): boolean =>
      !before || keys.some((key) => state[key] !== before[key]);
    if (changed('network') || state.flow?.answer !== before?.flow?.answer)
      delete document.body.dataset['ready'];
    if (!this.map.isStyleLoaded() && !this.map.getSource('flows')) return;
    if (changed('contested')) this.drawBase(state);
    if (changed('network') || state.view.lang !== before?.view.lang) this.drawNetwork(state);
    if (changed('theme') && before) this.recolour();
    if (changed('flow', 'network', 'theme')) this.drawFlows(state, changed('theme'));
    const { place } = flow();
    if (place) {
      this.flyTo(state, place);
      queueMicrotask(() => setFlow({ place: undefined }));
    }
    this.map.triggerRepaint();
  }

  override fit(): void {
    this.map.fitBounds(heartland, motion());
  }

  protected override ready(): void {
    const { phase, base, late, moving } = flow();
    const drawn = this.world && store.state.network && (phase === 'failed' || (base && this.drawnOf));
    if (!drawn || late || moving) return;
    this.together.drawn = true;
    if (allDrawn()) document.body.dataset['ready'] = 'true';
  }

  protected override resized(): void {
    if (!flow().view.camera && !this.side) this.fit();
  }

  protected override addImages(c: Token): void {
    super.addImages(c);
    addChevrons(this.map);
    addDiscs(this.map, c);
  }

  private drawFlows(state: State, recoloured: boolean): void {
    const { view, marked } = flow();
    const side = this.side ?? mapSide(view);
    const now = shown(side);
    if (!now || !state.network) return;
    const fresh = now !== this.drawnOf || recoloured;
    if (fresh) {
      const c = readTokens();
      const flows = now.kind === 'flows';
      this.fill('flows', flows ? flowFeatures(now, (load) => chevronOn(c(loadToken(load)))) : []);
      this.fill('ghost', flows ? [] : ghostFeatures(now));
      this.fill(
        'changes',
        flows ? [] : changeFeatures(now, (k) => chevronOn(c(k < 0 ? 'surface' : changeToken(k)))),
      );
      this.fill('flow-hit', hitFeatures(now));
    }
    if (fresh || view.sel !== this.sel) this.fill('chosen', chosenFeatures(now, view.sel));
    if (fresh || marked !== this.marked || view.hurts !== this.hurts)
      this.fill('ranks', rankFeatures(state.network, hurtsOf(now.result.bottlenecks, view.hurts), marked));
    const closed = side === 'a' ? [] : closedBy(view.what);
    if (fresh || closed.join() !== this.closed?.join())
      this.fill('closed', closedFeatures(state.network, closed, t('flow-map.closed')));
    if (fresh) this.fill('added', addedFeatures(side === 'a' ? [] : addedIn(flow())));
    [this.drawnOf, this.sel, this.marked, this.closed] = [now, view.sel, marked, closed];
    this.hurts = view.hurts;
  }
}

function lookOf(camera: Camera | undefined): Partial<MapOptions> {
  return camera ? { center: [camera.lon, camera.lat], zoom: camera.zoom } : { bounds: heartland };
}

function layersOf(c: Token): LayerSpecification[] {
  return [
    ...baseLayers(c),
    ...networkLayers(c),
    ...baseLabels(c),
    ...flowLayers(c),
    ...cursorLayers(c),
    ...nodeLayers(c),
    ...rankLayers(c),
  ];
}
