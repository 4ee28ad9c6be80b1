import {
  Map as GlMap,
  setWorkerUrl,
  type GeoJSONSource,
  type LayerSpecification,
  type MapOptions,
  type StyleSpecification,
} from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';
import worldUrl from 'world-atlas/countries-50m.json?url';
import type { Network } from '../network/network';
import { store, type State } from '../state/store';
import { baseOf, grid } from './base';
import { motion } from './camera';
import { addChips } from './chips';
import { collect, crossingFeatures, linkFeatures, nodeFeatures } from './network-features';
import { point } from './route-features';
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
  'cursor',
] as const;

/** What every map of Kervan has: land and sea, the network, the reader's place in it; and how layers are filled. */
export abstract class BaseMap {
  readonly map: GlMap;
  protected world?: Parameters<typeof baseOf>[0];

  protected constructor(
    container: HTMLElement,
    look: Partial<MapOptions>,
    passing: readonly string[],
    private readonly layersOf: (c: Token) => LayerSpecification[],
  ) {
    this.map = new GlMap({
      container,
      style: styleOf(layersOf(readTokens()), passing),
      ...look,
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
    this.map.on('resize', () => this.resized(store.state));
    this.map.once('style.load', () => {
      this.addImages(readTokens());
      this.update(store.state, undefined);
    });
    void this.loadWorld();
  }

  abstract update(state: State, before: State | undefined): void;
  abstract fit(state: State): void;
  /** The map has come to rest: says so when nothing is awaited. */
  protected abstract ready(): void;
  protected abstract resized(state: State): void;

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

  protected addImages(c: Token): void {
    addChips(this.map, c);
  }

  protected flyTo(state: State, id: string): void {
    const at = state.network?.nodes.get(id)?.at as [number, number] | undefined;
    if (at && !this.map.getBounds().contains(at)) this.map.easeTo({ center: at, ...motion() });
  }

  protected drawBase(state: State): void {
    if (!this.world || !state.contested || !this.map.getSource('land')) return;
    const base = baseOf(this.world, state.contested);
    this.set('land', base.land);
    this.set('borders', { type: 'Feature', properties: {}, geometry: base.borders });
    this.set('coast', { type: 'Feature', properties: {}, geometry: base.coast });
    this.set('contested', base.contested);
    this.set('labels', base.labels);
  }

  protected drawNetwork(state: State): void {
    if (!state.network) return;
    this.set('network', linkFeatures(state.network));
    this.set('nodes', nodeFeatures(state.network, state.view.lang));
    this.set('crossings', crossingFeatures(state.network, state.view.lang));
  }

  protected recolour(): void {
    const c = readTokens();
    for (const layer of this.layersOf(c))
      for (const [name, value] of Object.entries(layer.paint ?? {}))
        this.map.setPaintProperty(layer.id, name as Parameters<GlMap['setPaintProperty']>[1], value as never);
    this.addImages(c);
  }

  protected fill(name: string, features: GeoJSON.Feature[]): void {
    this.set(name, collect(features));
  }

  protected set(name: string, data: GeoJSON.GeoJSON): void {
    void this.map.getSource<GeoJSONSource>(name)?.setData(data);
  }

  private async loadWorld(): Promise<void> {
    const response = await fetch(worldUrl);
    if (!response.ok) return;
    this.world = (await response.json()) as NonNullable<typeof this.world>;
    this.drawBase(store.state);
  }
}

function styleOf(layers: LayerSpecification[], passing: readonly string[]): StyleSpecification {
  const empty = { type: 'geojson' as const, data: collect([]) };
  return {
    version: 8,
    sources: {
      ...Object.fromEntries([...sources, ...passing].map((name) => [name, empty])),
      grid: { type: 'geojson', data: { type: 'Feature', properties: {}, geometry: grid() } },
    },
    layers,
  };
}
