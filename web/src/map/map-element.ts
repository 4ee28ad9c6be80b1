import { go } from '../state/navigate';
import { show } from '../state/popover';
import { store, type State } from '../state/store';
import type { Camera } from '../state/view';
import { MapStop } from './map-stop';
import { MapView } from './map-view';
import { spoken, type Cursor } from './walk';

/** The map of routes. */
export class MapElement extends MapStop<MapView> {
  protected override makeView(canvas: HTMLElement): MapView {
    return new MapView(canvas, store.state);
  }

  protected override isThere(): boolean {
    return Boolean(store.state.network) && store.state.phase !== 'asking';
  }

  protected override moved(camera: Camera): void {
    go({ camera }, 'replace');
  }

  protected override startNode(state: State): string | undefined {
    return state.view.from;
  }

  protected override spoken(cursor: Cursor): string {
    const { network, view } = store.state;
    return network ? spoken(network, cursor, view.lang) : '';
  }

  protected override select(cursor: Cursor): void {
    show({ entity: cursor.link ? { kind: 'links', id: cursor.link } : { kind: 'nodes', id: cursor.node } });
  }
}

customElements.define('kv-map', MapElement);
