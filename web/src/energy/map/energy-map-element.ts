import { MapStop } from '../../map/map-stop';
import type { Cursor } from '../../map/walk';
import { nameOf } from '../../network/network';
import { store } from '../../state/store';
import type { Camera } from '../../state/view';
import { chooseLink, goEnergy } from '../navigate';
import { energy, seen } from '../state';
import { linkSpoken } from '../words';
import { EnergyMapView } from './energy-map-view';

/** The map of energy. */
export class EnergyMapElement extends MapStop<EnergyMapView> {
  protected override makeView(canvas: HTMLElement): EnergyMapView {
    return new EnergyMapView(canvas, store.state, this.dataset['side'] === 'a');
  }

  protected override isThere(): boolean {
    return energy().phase !== 'waiting';
  }

  protected override moved(camera: Camera): void {
    goEnergy({ camera }, 'replace');
  }

  protected override spoken(cursor: Cursor): string {
    const here = nameOf(store.state.network, cursor.node);
    const link = seen().answer?.links.find((one) => one.id === cursor.link);
    return link ? `${here}: ${linkSpoken(link)}` : here;
  }

  protected override select(cursor: Cursor): void {
    if (cursor.link) chooseLink(cursor.link);
  }
}

customElements.define('kv-energy-map', EnergyMapElement);
