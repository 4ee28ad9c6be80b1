import type { ExpressionSpecification, FilterSpecification, LayerSpecification } from 'maplibre-gl';
import type { Carrier } from '../../api/energy-types';
import { changeToken } from '../../flows/map/layers';
import { fonts } from '../../map/layers-base';
import type { Token } from '../../map/tokens';
import { carriers } from '../view';

const width: ExpressionSpecification = ['get', 'width'];
const offset: ExpressionSpecification = ['get', 'offset'];
const casingPx = 3;
const changeCasingPx = 1.4;
const hollowPx = 1.6;
/** Under this width a chevron would be wider than its line. */
const chevronFromPx = 5;

type Line = NonNullable<Extract<LayerSpecification, { type: 'line' }>['paint']>;

const is = (state: string, ...more: FilterSpecification[]): FilterSpecification =>
  ['all', ['==', ['get', 'state'], state], ...more] as FilterSpecification;

/** Carriers by the colour of the casing and by a second sign: oil with dots, power with a dashed core. */
export function energyLayers(c: Token): LayerSpecification[] {
  const carrier: ExpressionSpecification = [
    'match',
    ['get', 'carrier'],
    ...carriers.flatMap((one) => [one, c(one)]),
    c('ink'),
  ] as unknown as ExpressionSpecification;
  const load: ExpressionSpecification = [
    'match',
    ['get', 'load'],
    ...[1, 2, 3, 4, 5, 6].flatMap((step) => [step, c(`load-${step}`)]),
    c('load-none'),
  ] as unknown as ExpressionSpecification;
  const line = (id: string, filter: FilterSpecification, paint: Line): LayerSpecification => ({
    id,
    type: 'line',
    source: 'energy',
    filter,
    layout: { 'line-join': 'round', 'line-sort-key': ['get', 'fullness'] },
    paint: { 'line-offset': offset, ...paint },
  });
  const core = (one: Carrier, dash: number[]): LayerSpecification =>
    line(`energy-core-${one}`, is('flows', ['==', ['get', 'carrier'], one]), {
      'line-color': c(one),
      'line-width': ['max', 0.9, ['*', width, 0.22]],
      'line-dasharray': dash,
    });
  return [
    mark('energy-chosen', 'energy-sel', c('focus'), 20),
    mark('energy-chosen-gap', 'energy-sel', c('focus-gap'), 15),
    line('energy-planned', is('planned'), {
      'line-color': carrier,
      'line-width': 1.6,
      'line-dasharray': [2, 2],
    }),
    line('energy-idle', is('idle'), { 'line-color': carrier, 'line-width': 1.1, 'line-opacity': 0.75 }),
    line('energy-tie', is('tie'), { 'line-color': carrier, 'line-width': 1, 'line-opacity': 0.55 }),
    ...changeLayers(c),
    line('energy-casing', is('flows'), { 'line-color': carrier, 'line-width': ['+', width, casingPx] }),
    line('energy-load', is('flows'), { 'line-color': load, 'line-width': width }),
    core('oil', [0.6, 2.6]),
    core('power', [4, 3]),
    {
      id: 'energy-chevrons',
      type: 'symbol',
      source: 'energy',
      filter: ['all', ['in', ['get', 'state'], ['literal', ['flows', 'more']]], ['>=', width, chevronFromPx]],
      layout: {
        'symbol-placement': 'line-center',
        'icon-image': ['get', 'chevron'],
        'icon-rotation-alignment': 'map',
        'icon-allow-overlap': true,
        'icon-ignore-placement': true,
      },
    },
    mark('energy-opened', 'energy-open', c('b'), 2.4),
    mark('energy-cut', 'energy-cut', c('bad'), 1.8),
    {
      id: 'energy-cut-cross',
      type: 'symbol',
      source: 'energy-cut',
      layout: {
        'symbol-placement': 'line-center',
        'text-field': '✕',
        'text-font': fonts(c, 'Bold'),
        'text-size': 15,
        'text-allow-overlap': true,
      },
      paint: { 'text-color': c('bad'), 'text-halo-color': c('map-halo'), 'text-halo-width': 2 },
    },
    {
      id: 'energy-missing',
      type: 'symbol',
      source: 'energy-missing',
      layout: {
        'text-field': ['get', 'text'],
        'text-font': fonts(c, 'Bold'),
        'text-size': 12,
        'symbol-sort-key': ['get', 'rank'],
        // Words run towards the middle of the map, so that its edge does not cut them.
        'text-variable-anchor-offset': [
          'case',
          ['get', 'west'],
          ['literal', ['left', [0.6, 0], 'bottom-left', [0, -0.6], 'top-left', [0, 0.6]]],
          ['literal', ['right', [-0.6, 0], 'bottom-right', [0, -0.6], 'top-right', [0, 0.6]]],
        ] as unknown as ExpressionSpecification,
        'text-justify': 'auto',
      },
      paint: { 'text-color': c('bad'), 'text-halo-color': c('map-halo'), 'text-halo-width': 2 },
    },
    {
      id: 'energy-hit',
      type: 'line',
      source: 'energy',
      paint: {
        'line-color': '#000',
        'line-opacity': 0,
        'line-width': ['max', 10, ['+', width, casingPx]],
        'line-offset': offset,
      },
    },
  ];
}

/** A change: the base as a grey ghost, less in B hollow, more in B filled. */
function changeLayers(c: Token): LayerSpecification[] {
  const color = [
    'match',
    ['get', 'change'],
    ...[-3, -2, -1, 1, 2, 3].flatMap((step) => [step, c(changeToken(step))]),
    c('same'),
  ] as unknown as ExpressionSpecification;
  const line = (state: string, layer: string, paint: Line): LayerSpecification => ({
    id: `energy-${layer}`,
    type: 'line',
    source: 'energy',
    filter: is(state),
    layout: { 'line-join': 'round' },
    paint: { 'line-offset': offset, ...paint },
  });
  return [
    line('ghost', 'ghost', { 'line-color': c('same'), 'line-width': width }),
    line('less', 'less', {
      'line-color': color,
      'line-width': hollowPx,
      'line-gap-width': ['max', 0.6, ['-', width, 2 * hollowPx]],
    }),
    line('more', 'more-casing', {
      'line-color': c('flow-casing'),
      'line-width': ['+', width, changeCasingPx],
    }),
    line('more', 'more', { 'line-color': color, 'line-width': width }),
  ];
}

function mark(id: string, source: string, color: string, px: number): LayerSpecification {
  return {
    id,
    type: 'line',
    source,
    layout: { 'line-cap': 'round' },
    paint: { 'line-color': color, 'line-width': px, 'line-offset': offset },
  };
}
