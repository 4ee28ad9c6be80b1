import type { LayerSpecification, MapMouseEvent } from 'maplibre-gl';
import type { EnergyResult } from '../../api/energy-types';
import { addChevrons, chevronOn } from '../../flows/map/images';
import { changeToken } from '../../flows/map/layers';
import { BaseMap } from '../../map/base-map';
import { motion, padding } from '../../map/camera';
import { baseLabels, baseLayers } from '../../map/layers-base';
import { cursorLayers, nodeLayers } from '../../map/layers-network';
import { allDrawn, joinTogether, type Together } from '../../map/together';
import { readTokens, type Token } from '../../map/tokens';
import { show } from '../../state/popover';
import { store, type State } from '../../state/store';
import { chooseLink } from '../navigate';
import { changedLines } from '../difference';
import { energy, type EnergyState } from '../state';
import { isChanged, noChange, type EnergySide, type EnergyView } from '../view';
import { changeFeatures } from './changes';
import { energyFeatures } from './features';
import { energyLayers } from './layers';
import { missingFeatures } from './missing';

const passing = ['energy', 'energy-sel', 'energy-open', 'energy-cut', 'energy-missing'] as const;
const clickable = ['energy-hit', 'contested-hit'];
/** Lines can be thin: a click this many pixels beside one still means it. */
const reach = 3;

/** From the Adriatic to the Tian Shan: where oil, gas and power of the corridors run. */
const region: [[number, number], [number, number]] = [
  [16, 34],
  [84, 52],
];

/** Draws oil, gas and power. */
export class EnergyMapView extends BaseMap {
  private drawn?: EnergyState;
  private readonly together: Together;
  private lines: GeoJSON.Feature[] = [];
  /** What the lines and the marks on the map were drawn from: a slider that moves draws only what is answered. */
  private drawnOf: unknown[] = [];
  private marked: unknown[] = [];

  /** @param over whether it lies over the map of the page and always draws A */
  constructor(
    container: HTMLElement,
    state: State,
    private readonly over: boolean,
  ) {
    const camera = state.energy?.view.camera;
    const look = camera
      ? { center: [camera.lon, camera.lat] as [number, number], zoom: camera.zoom }
      : { bounds: region };
    super(container, look, passing, layersOf);
    this.together = joinTogether(this.map);
    this.map.on('click', (event) => this.click(event));
    for (const layer of clickable) {
      this.map.on('mouseenter', layer, () => (this.map.getCanvas().style.cursor = 'pointer'));
      this.map.on('mouseleave', layer, () => (this.map.getCanvas().style.cursor = ''));
    }
  }

  override update(state: State, before: State | undefined): void {
    const changed = (...keys: (keyof State)[]): boolean =>
      !before || keys.some((key) => state[key] !== before[key]);
    if (state.energy?.answer !== before?.energy?.answer) delete document.body.dataset['ready'];
    if (!this.map.isStyleLoaded() && !this.map.getSource('energy')) return;
    if (changed('contested')) this.drawBase(state);
    if (changed('network') || state.view.lang !== before?.view.lang) this.drawNetwork(state);
    if (changed('theme') && before) this.recolour();
    if (changed('energy', 'theme')) this.drawEnergy();
    this.map.triggerRepaint();
  }

  override fit(): void {
    this.map.fitBounds(region, { padding: padding(), ...motion() });
  }

  protected override ready(): void {
    const { phase, late, moving } = energy();
    if (!this.world || late || moving || !(phase === 'failed' || this.drawn?.answer)) return;
    this.together.drawn = true;
    if (allDrawn()) document.body.dataset['ready'] = 'true';
  }

  protected override resized(): void {
    if (!energy().view.camera && !this.over) this.fit();
  }

  protected override addImages(c: Token): void {
    super.addImages(c);
    addChevrons(this.map);
  }

  private drawEnergy(): void {
    const now = energy();
    const { answer, base, view } = now;
    if (!answer || !base) return;
    this.drawn = now;
    const { carriers, hour, sel, what } = view;
    const side = this.over ? 'a' : view.side;
    const lines = [answer, base, carriers, hour, side, isChanged(what), store.state.theme];
    const fresh = !same(lines, this.drawnOf);
    if (fresh) this.drawLines(answer, base, view, side);
    const marks = [sel, what.open, what.close];
    if (fresh || !same(marks, this.marked)) this.drawMarks(view, side);
    [this.drawnOf, this.marked] = [lines, marks];
  }

  private drawLines(answer: EnergyResult, base: EnergyResult, view: EnergyView, side: EnergySide): void {
    const c = readTokens();
    const changed = isChanged(view.what) && answer !== base;
    this.lines =
      side === 'diff' && changed
        ? changeFeatures(base, view, changedLines(base, answer, view), (change) =>
            chevronOn(c(changeToken(change))),
          )
        : energyFeatures(side === 'a' ? base : answer, base, view, (load) =>
            chevronOn(c(load ? `load-${load}` : 'load-none')),
          );
    this.fill('energy', this.lines);
    const told = changed && side !== 'a';
    this.fill('energy-missing', told ? missingFeatures(base, answer, view) : []);
  }

  private drawMarks({ sel, what }: EnergyView, side: EnergySide): void {
    const among = (ids: readonly string[]): GeoJSON.Feature[] =>
      this.lines.filter(
        ({ properties }) => properties!['whole'] && ids.includes(properties!['id'] as string),
      );
    const { open, close } = side === 'a' ? noChange : what;
    this.fill('energy-sel', among(sel ? [sel] : []));
    this.fill('energy-open', among(open));
    this.fill('energy-cut', among(close));
  }

  private click(event: MapMouseEvent): void {
    const { x, y } = event.point;
    const box: [[number, number], [number, number]] = [
      [x - reach, y - reach],
      [x + reach, y + reach],
    ];
    const hits = this.map.queryRenderedFeatures(box, { layers: clickable });
    // Where lines lie close together the one that carries is meant.
    const hit = hits.find(({ properties }) => properties['state'] === 'flows') ?? hits[0];
    if (!hit) return;
    if (hit.layer.id === 'contested-hit') show({ borderNote: String(hit.properties['id']) });
    else chooseLink(String(hit.properties['id']));
  }
}

function same(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((part, i) => part === other[i]);
}

function layersOf(c: Token): LayerSpecification[] {
  return [
    ...baseLayers(c),
    ...baseLabels(c),
    ...energyLayers(c),
    ...cursorLayers(c),
    ...nodeLayers(c).filter((layer) => layer.id !== 'crossing-chips'),
  ];
}
