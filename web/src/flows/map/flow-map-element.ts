import { MapStop } from '../../map/map-stop';
import { spoken, type Cursor } from '../../map/walk';
import { store } from '../../state/store';
import type { Camera } from '../../state/view';
import { chooseLink } from '../choose';
import { goFlow } from '../navigate';
import { ribbonId } from '../ribbons';
import { shown } from '../shown';
import { flow } from '../state';
import type { FlowSide } from '../view';
import { ribbonSpoken } from '../words';
import { FlowMapView } from './flow-map-view';

/** The map of flows. */
export class FlowMapElement extends MapStop<FlowMapView> {
  protected override makeView(canvas: HTMLElement): FlowMapView {
    return new FlowMapView(canvas, store.state, this.dataset['side'] as FlowSide | undefined);
  }

  protected override isThere(): boolean {
    return Boolean(store.state.network) && flow().phase !== 'waiting';
  }

  protected override moved(camera: Camera): void {
    goFlow({ camera }, 'replace');
  }

  /** A link is told with what it carries the way the reader went. */
  protected override spoken(cursor: Cursor): string {
    const { network, view } = store.state;
    if (!network) return '';
    const id = wayOf(cursor);
    const ribbon = id && shown()?.ribbons.find((one) => one.id === id);
    return ribbon ? ribbonSpoken(ribbon) : spoken(network, cursor, view.lang);
  }

  protected override select(cursor: Cursor): void {
    chooseLink(wayOf(cursor));
  }
}

/** The direction of the link that led to where the reader stands. */
function wayOf(cursor: Cursor): string | undefined {
  const link = cursor.link ? store.state.network?.links.get(cursor.link) : undefined;
  return link && ribbonId(link.id, link.to === cursor.node ? 'forward' : 'backward');
}

customElements.define('kv-flow-map', FlowMapElement);
