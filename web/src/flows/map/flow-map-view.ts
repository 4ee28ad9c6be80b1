import type { LayerSpecification } from 'maplibre-gl';
import { BaseMap } from '../../map/base-map';
import { heartland, motion } from '../../map/camera';
import { baseLabels, baseLayers } from '../../map/layers-base';
import { cursorLayers, networkLayers, nodeLayers } from '../../map/layers-network';
import { readTokens, type Token } from '../../map/tokens';
import { store, type State } from '../../state/store';
import { hurtsOf } from '../hurts';
import { shown, type Shown } from '../shown';
import { flow, setFlow } from '../state';
import { isChanged, type Hurts } from '../view';
import {
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

const passing = ['ghost', 'chosen', 'flows', 'changes', 'closed', 'flow-hit', 'ranks'] as const;

/** Draws the flows; each source is filled anew when its part of what is shown changes. */
export class FlowMapView extends BaseMap {
  private drawnOf?: Shown;
  private sel?: string;
  private marked?: string;
  private closed?: readonly string[];
  private hurts?: Hurts;

  constructor(container: HTMLElement, state: State) {
    const { camera } = state.flow!.view;
    const look = camera
      ? { center: [camera.lon, camera.lat] as [number, number], zoom: camera.zoom }
      : { bounds: heartland };
    super(container, look, passing, layersOf);
    listenToFlows(this.map);
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
    if (drawn && !late && !moving) document.body.dataset['ready'] = 'true';
  }

  protected override resized(): void {
    if (!flow().view.camera) this.fit();
  }

  protected override addImages(c: Token): void {
    super.addImages(c);
    addChevrons(this.map);
    addDiscs(this.map, c);
  }

  private drawFlows(state: State, recoloured: boolean): void {
    const now = shown();
    const { view, marked } = flow();
    if (!now || !state.network) return;
    const fresh = now !== this.drawnOf || recoloured;
    if (fresh) {
      const c = readTokens();
      const flows = now.kind === 'flows';
      this.fill('flows', flows ? flowFeatures(now, (load) => chevronOn(c(loadToken(load)))) : []);
      this.fill('ghost', flows ? [] : ghostFeatures(now));
      this.fill('changes', flows ? [] : changeFeatures(now, (k) => chevronOn(c(changeToken(k)))));
      this.fill('flow-hit', hitFeatures(now));
    }
    if (fresh || view.sel !== this.sel) this.fill('chosen', chosenFeatures(now, view.sel));
    if (fresh || marked !== this.marked || view.hurts !== this.hurts)
      this.fill('ranks', rankFeatures(state.network, hurtsOf(now.result.bottlenecks, view.hurts), marked));
    const closed = isChanged(view.what) && view.side !== 'a' ? view.what.close : [];
    if (closed !== this.closed) this.fill('closed', closedFeatures(state.network, closed));
    [this.drawnOf, this.sel, this.marked, this.closed] = [now, view.sel, marked, closed];
    this.hurts = view.hurts;
  }
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
