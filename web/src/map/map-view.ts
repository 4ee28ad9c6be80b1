import {
  Map as GlMap,
  setWorkerUrl,
  type GeoJSONSource,
  type LayerSpecification,
  type StyleSpecification,
} from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';
import worldUrl from 'world-atlas/countries-50m.json?url';
import type { Network } from '../network/network';
import { chosenIndex, chosenRoute, secondIndex } from '../routes/chosen';
import type { State } from '../state/store';
import { store } from '../state/store';
import { baseOf, grid } from './base';
import { firstLook, fitAnswer, home, motion, padding } from './camera';
import { addChips } from './chips';
import { baseLabels, baseLayers } from './layers-base';
import { networkLayers, nodeLayers } from './layers-network';
import { routeLabels, routeLayers } from './layers-route';
import { collect, crossingFeatures, linkFeatures, nodeFeatures } from './network-features';
import { listenTo } from './pointer';
import { markedLeg, point, routeBadges, routeLines, routeStops, type Role } from './route-features';
import { readTokens, type Token } from './tokens';
import type { Cursor } from './walk';

setWorkerUrl(workerUrl);

const sources = [
  'grid',
  'land',
  'coast',
  'borders',
  'contested',
  'labels',
  'network',
  'nodes',
  'crossings',
] as const;
const passing = ['routes', 'leg', 'stops', 'badges', 'cursor'] as const;
type SourceName = (typeof sources)[number] | (typeof passing)[number];

/** Draws the state on the map; every source is filled anew when, and only when, its part of the state changes. */
export class MapView {
  readonly map: GlMap;
  private world?: Parameters<typeof baseOf>[0];
  /** The answer last brought into view, and the one the map was made with. */
  private fitted?: unknown;
  private readonly lookedAt?: unknown;

  constructor(container: HTMLElement, state: State) {
    this.lookedAt = state.network && state.answer;
    this.map = new GlMap({
      container,
      style: styleOf(readTokens()),
      ...firstLook(state),
      attributionControl: false,
      keyboard: false,
      dragRotate: false,
      pitchWithRotate: false,
      touchPitch: false,
      renderWorldCopies: false,
      fadeDuration: 0,
      maxZoom: 12,
      canvasContextAttributes: { preserveDrawingBuffer: true },
    });
    this.map.touchZoomRotate.disableRotation();
    this.map.getCanvas().setAttribute('tabindex', '-1');
    this.map.getCanvas().setAttribute('aria-hidden', 'true');
    this.map.on('idle', () => this.ready());
    this.map.on('resize', () => store.state.view.camera || this.fit(store.state));
    this.map.once('style.load', () => {
      addChips(this.map, readTokens());
      this.update(store.state, undefined);
    });
    listenTo(this.map);
    void this.loadWorld();
  }

  private async loadWorld(): Promise<void> {
    const response = await fetch(worldUrl);
    if (!response.ok) return;
    this.world = (await response.json()) as NonNullable<typeof this.world>;
    this.drawBase(store.state);
  }

  /** Says that the page has come to rest: the map drawn, no answer awaited. */
  private ready(): void {
    const { phase, answer, network } = store.state;
    const drawn = this.world && network && phase !== 'asking' && (!answer || this.fitted === answer);
    if (drawn) document.body.dataset['ready'] = 'true';
  }

  update(state: State, before: State | undefined): void {
    const changed = <K extends keyof State>(...keys: K[]): boolean =>
      !before || keys.some((key) => state[key] !== before[key]);
    if (changed('phase', 'answer', 'network')) delete document.body.dataset['ready'];
    if (!this.map.isStyleLoaded() && !this.map.getSource('routes')) return;
    const view = (...keys: (keyof State['view'])[]): boolean =>
      !before || keys.some((key) => state.view[key] !== before.view[key]);
    if (changed('contested')) this.drawBase(state);
    if (changed('network') || view('lang')) this.drawNetwork(state);
    if (changed('answer', 'network') || view('sel', 'sort', 'lang')) this.drawRoutes(state);
    if (changed('leg', 'answer', 'network')) this.drawLeg(state);
    if (changed('theme') && before) this.recolour();
    if (changed('entity') && state.entity) this.flyTo(state, state.entity.id);
    if (changed('answer', 'network')) this.look(state);
    this.map.triggerRepaint();
  }

  fit(state: State): void {
    if (state.answer && state.network) fitAnswer(this.map, state.answer, state.network);
    else this.map.fitBounds(home, { padding: padding(), ...motion() });
  }

  showCursor(cursor: Cursor | undefined, network: Network | undefined): void {
    const link = cursor?.link ? network?.links.get(cursor.link) : undefined;
    const at = cursor && network?.nodes.get(cursor.node)?.at;
    const line = link
      ? [
          {
            type: 'Feature' as const,
            properties: {},
            geometry: { type: 'LineString' as const, coordinates: link.line },
          },
        ]
      : [];
    this.fill('cursor', [...line, ...(at ? [point(at, {})] : [])]);
    if (at && !this.map.getBounds().contains(at as [number, number]))
      this.map.panTo(at as [number, number], motion());
  }

  private look(state: State): void {
    if (!state.network || this.fitted === state.answer) return;
    const first = this.fitted === undefined;
    this.fitted = state.answer;
    const seen = first && (state.view.camera || this.lookedAt === state.answer);
    if (state.answer && !seen) fitAnswer(this.map, state.answer, state.network);
  }

  private flyTo(state: State, id: string): void {
    const at = state.network?.nodes.get(id)?.at as [number, number] | undefined;
    if (at && !this.map.getBounds().contains(at)) this.map.easeTo({ center: at, ...motion() });
  }

  private drawBase(state: State): void {
    if (!this.world || !state.contested || !this.map.getSource('land')) return;
    const base = baseOf(this.world, state.contested);
    this.set('land', base.land);
    this.set('borders', { type: 'Feature', properties: {}, geometry: base.borders });
    this.set('coast', { type: 'Feature', properties: {}, geometry: base.coast });
    this.set('contested', base.contested);
    this.set('labels', base.labels);
  }

  private drawNetwork(state: State): void {
    if (!state.network) return;
    this.set('network', linkFeatures(state.network));
    this.set('nodes', nodeFeatures(state.network, state.view.lang));
    this.set('crossings', crossingFeatures(state.network, state.view.lang));
  }

  private drawRoutes(state: State): void {
    const { network, answer } = state;
    const routes = network ? (answer?.routes ?? []) : [];
    const [a, b] = [chosenIndex(state), secondIndex(state)];
    const roleOf = (i: number): Role => (i === a ? 'a' : i === b ? 'b' : 'other');
    const route = chosenRoute(state);
    this.fill('routes', network ? routeLines(routes, network, roleOf) : []);
    this.fill('badges', network ? routeBadges(routes, network, roleOf) : []);
    this.fill('stops', network && route ? routeStops(route, network, state.view.lang) : []);
  }

  private drawLeg(state: State): void {
    const leg = state.leg === undefined ? undefined : chosenRoute(state)?.legs[state.leg];
    this.fill('leg', state.network ? markedLeg(leg, state.network) : []);
  }

  private recolour(): void {
    const c = readTokens();
    for (const layer of layersOf(c))
      for (const [name, value] of Object.entries(layer.paint ?? {}))
        this.map.setPaintProperty(layer.id, name as Parameters<GlMap['setPaintProperty']>[1], value as never);
    addChips(this.map, c);
  }

  private fill(name: SourceName, features: GeoJSON.Feature[]): void {
    this.set(name, collect(features));
  }

  private set(name: SourceName, data: GeoJSON.GeoJSON): void {
    void this.map.getSource<GeoJSONSource>(name)?.setData(data);
  }
}

function layersOf(c: Token): LayerSpecification[] {
  return [
    ...baseLayers(c),
    ...networkLayers(c),
    ...baseLabels(c),
    ...routeLayers(c),
    ...nodeLayers(c),
    ...routeLabels(c),
  ];
}

function styleOf(c: Token): StyleSpecification {
  const empty = { type: 'geojson' as const, data: collect([]) };
  return {
    version: 8,
    sources: {
      ...Object.fromEntries([...sources, ...passing].map((name) => [name, empty])),
      grid: { type: 'geojson', data: { type: 'Feature', properties: {}, geometry: grid() } },
    },
    layers: layersOf(c),
  };
}
