import type { LayerSpecification } from 'maplibre-gl';
import { chosenIndex, chosenRoute, secondIndex } from '../routes/chosen';
import { store, type State } from '../state/store';
import { BaseMap } from './base-map';
import { firstLook, fitAnswer, home, motion, padding } from './camera';
import { baseLabels, baseLayers } from './layers-base';
import { cursorLayers, networkLayers, nodeLayers } from './layers-network';
import { routeLabels, routeLayers } from './layers-route';
import { listenTo } from './pointer';
import { markedLeg, routeBadges, routeLines, routeStops, type Role } from './route-features';
import type { Token } from './tokens';

const passing = ['routes', 'leg', 'stops', 'badges'] as const;

/** Draws the state on the map; every source is filled anew when, and only when, its part of the state changes. */
export class MapView extends BaseMap {
  /** The answer last brought into view, and the one the map was made with. */
  private fitted?: unknown;
  private readonly lookedAt?: unknown;

  constructor(container: HTMLElement, state: State) {
    super(container, firstLook(state), passing, layersOf);
    this.lookedAt = state.network && state.answer;
    listenTo(this.map);
  }

  /** Says that the page has come to rest: the map drawn, no answer awaited. */
  protected override ready(): void {
    const { phase, answer, network } = store.state;
    const drawn = this.world && network && phase !== 'asking' && (!answer || this.fitted === answer);
    if (drawn) document.body.dataset['ready'] = 'true';
  }

  protected override resized(state: State): void {
    if (!state.view.camera) this.fit(state);
  }

  override update(state: State, before: State | undefined): void {
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

  override fit(state: State): void {
    if (state.answer && state.network) fitAnswer(this.map, state.answer, state.network);
    else this.map.fitBounds(home, { padding: padding(), ...motion() });
  }

  private look(state: State): void {
    if (!state.network || this.fitted === state.answer) return;
    const first = this.fitted === undefined;
    this.fitted = state.answer;
    const seen = first && (state.view.camera || this.lookedAt === state.answer);
    if (state.answer && !seen) fitAnswer(this.map, state.answer, state.network);
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
}

function layersOf(c: Token): LayerSpecification[] {
  return [
    ...baseLayers(c),
    ...networkLayers(c),
    ...baseLabels(c),
    ...routeLayers(c),
    ...cursorLayers(c),
    ...nodeLayers(c),
    ...routeLabels(c),
  ];
}
