import type { Feature } from 'geojson';
import type { LayerSpecification } from 'maplibre-gl';
import type { LedgerRow } from '../../api/ledger-types';
import { BaseMap } from '../../map/base-map';
import { heartland, motion } from '../../map/camera';
import { baseLabels, baseLayers } from '../../map/layers-base';
import { cursorLayers, networkLayers, nodeLayers } from '../../map/layers-network';
import { MapStop } from '../../map/map-stop';
import { point } from '../../map/route-features';
import type { Token } from '../../map/tokens';
import { spoken, type Cursor } from '../../map/walk';
import { store, type State } from '../../state/store';
import { asked } from '../asked';
import { filePath } from '../files';
import { ask } from '../navigate';
import { listOf, rowsOf, textOf } from '../rows';
import { ledger, value } from '../state';
import { onNetwork } from './on-network';

/** Projects of the ledger over the network they are part of. */
class ProjectMapView extends BaseMap {
  private drawnOf = '';

  constructor(container: HTMLElement) {
    super(container, { bounds: heartland }, ['projects'], layersOf);
    this.map.on('click', ['projects', 'project-places'], (event) => {
      const id = event.features?.[0]?.properties['id'] as string | undefined;
      if (id) ask({ sel: id }, 'replace');
    });
  }

  override update(state: State, before: State | undefined): void {
    if (!this.map.isStyleLoaded() && !this.map.getSource('projects')) return;
    if (state.contested !== before?.contested) this.drawBase(state);
    if (state.network !== before?.network || state.view.lang !== before?.view.lang) this.drawNetwork(state);
    if (before && state.theme !== before.theme) this.recolour();
    this.drawProjects(state);
    this.map.triggerRepaint();
  }

  override fit(): void {
    this.map.fitBounds(heartland, motion());
  }

  protected override ready(): void {
    if (this.world && store.state.network) this.map.getContainer().dataset['drawn'] = 'true';
  }

  protected override resized(): void {
    this.fit();
  }

  private drawProjects(state: State): void {
    const rows = shownProjects();
    // The chosen one is drawn last, over those it shares track with.
    rows.sort((a, b) => Number(textOf(a, 'id') === value('sel')) - Number(textOf(b, 'id') === value('sel')));
    const stamp = `${rows.map((row) => textOf(row, 'id')).join()} ${value('sel')} ${state.network ? 1 : 0}`;
    if (!state.network || stamp === this.drawnOf) return;
    this.drawnOf = stamp;
    const { links, nodes } = state.network;
    this.fill(
      'projects',
      rows.flatMap((row): Feature[] => {
        const on = onNetwork(row, state.network!);
        const properties = { id: textOf(row, 'id'), chosen: textOf(row, 'id') === value('sel') };
        return [
          ...on.links.map((id) => ({
            type: 'Feature' as const,
            properties,
            geometry: { type: 'LineString' as const, coordinates: links.get(id)!.line },
          })),
          ...on.nodes.map((id) => point(nodes.get(id)!.at, properties)),
        ];
      }),
    );
  }
}

function shownProjects(): LedgerRow[] {
  const answer = asked<Record<string, unknown>>('projects', filePath()).value;
  return rowsOf(answer ?? {}, 'projects').filter(
    (row) =>
      (!value('domain') || textOf(row, 'domain') === value('domain')) &&
      (!value('country') || listOf(row, 'countries').includes(value('country'))),
  );
}

function layersOf(c: Token): LayerSpecification[] {
  const colour = ['case', ['get', 'chosen'], c('accent'), c('freight')];
  return [
    ...baseLayers(c),
    ...networkLayers(c),
    ...baseLabels(c),
    {
      id: 'project-casing',
      type: 'line',
      source: 'projects',
      paint: { 'line-color': c('surface'), 'line-width': 9 },
    },
    {
      id: 'projects',
      type: 'line',
      source: 'projects',
      paint: { 'line-color': colour, 'line-width': 5 } as never,
    },
    {
      id: 'project-places',
      type: 'circle',
      source: 'projects',
      filter: ['==', ['geometry-type'], 'Point'],
      paint: {
        'circle-color': colour,
        'circle-radius': 7,
        'circle-stroke-color': c('surface'),
        'circle-stroke-width': 2,
      } as never,
    },
    ...cursorLayers(c),
    ...nodeLayers(c),
  ];
}

/** The map of projects. */
export class ProjectMapElement extends MapStop<ProjectMapView> {
  protected override makeView(canvas: HTMLElement): ProjectMapView {
    return new ProjectMapView(canvas);
  }

  protected override isThere(): boolean {
    return Boolean(store.state.network);
  }

  protected override moved(): void {
    /* Where the map of projects looks is no part of the question. */
  }

  protected override spoken(cursor: Cursor): string {
    const { network } = store.state;
    return network ? spoken(network, cursor, ledger().view.lang) : '';
  }

  protected override select(cursor: Cursor): void {
    const { network } = store.state;
    const mine =
      network && shownProjects().find((row) => onNetwork(row, network).links.includes(cursor.link ?? ''));
    if (mine) ask({ sel: textOf(mine, 'id') }, 'replace');
  }
}

customElements.define('kv-project-map', ProjectMapElement);
