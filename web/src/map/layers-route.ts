import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { fonts } from './layers-base';
import { chipLayout } from './layers-network';
import type { Token } from './tokens';

/** Routes: the chosen one in the accent, a second one in copper, the others grey and set off sideways. */
export function routeLayers(c: Token): LayerSpecification[] {
  const role = (a: string, b: string, other: string): ExpressionSpecification => [
    'match',
    ['get', 'role'],
    'a',
    a,
    'b',
    b,
    other,
  ];
  const offset: ExpressionSpecification = ['get', 'offset'];
  const order: ExpressionSpecification = ['match', ['get', 'role'], 'a', 3, 'b', 2, 1];
  const shape = { 'line-cap': 'round', 'line-join': 'round', 'line-sort-key': order } as const;
  return [
    {
      id: 'route-casing',
      type: 'line',
      source: 'routes',
      layout: shape,
      paint: {
        'line-color': c('map-halo'),
        'line-width': ['match', ['get', 'role'], ['a', 'b'], 8, 5.5],
        'line-offset': offset,
      },
    },
    {
      id: 'route-lines',
      type: 'line',
      source: 'routes',
      layout: shape,
      paint: {
        'line-color': role(c('a'), c('b'), c('map-label-2')),
        'line-width': ['match', ['get', 'role'], ['a', 'b'], 5, 3],
        'line-offset': offset,
      },
    },
    {
      id: 'leg-gap',
      type: 'line',
      source: 'leg',
      layout: { 'line-cap': 'round', 'line-join': 'round' },
      paint: { 'line-color': c('focus-gap'), 'line-width': 13 },
    },
    {
      id: 'leg-ring',
      type: 'line',
      source: 'leg',
      layout: { 'line-cap': 'round', 'line-join': 'round' },
      paint: { 'line-color': c('focus'), 'line-width': 9 },
    },
    {
      id: 'leg-core',
      type: 'line',
      source: 'leg',
      layout: { 'line-cap': 'round', 'line-join': 'round' },
      paint: { 'line-color': c('accent-soft'), 'line-width': 3 },
    },
    {
      id: 'leg-stop',
      type: 'circle',
      source: 'leg',
      filter: ['==', ['geometry-type'], 'Point'],
      paint: {
        'circle-radius': 9,
        'circle-color': c('accent-soft'),
        'circle-stroke-color': c('focus'),
        'circle-stroke-width': 3,
      },
    },
  ];
}

export function routeLabels(c: Token): LayerSpecification[] {
  return [
    {
      id: 'stop-dots',
      type: 'circle',
      source: 'stops',
      paint: {
        'circle-radius': 3.2,
        'circle-color': c('map-halo'),
        'circle-stroke-color': c('ink'),
        'circle-stroke-width': 1.6,
      },
    },
    {
      id: 'stop-chips',
      type: 'symbol',
      source: 'stops',
      filter: ['has', 'label'],
      layout: chipLayout(c, ['-', ['get', 'hours']]),
      paint: { 'text-color': c('ink') },
    },
    {
      id: 'stop-names',
      type: 'symbol',
      source: 'stops',
      layout: {
        'text-field': ['get', 'name'],
        'text-font': fonts(c, 'Bold'),
        'text-size': 12,
        'text-variable-anchor': ['left', 'right', 'bottom', 'top'],
        'text-radial-offset': 0.7,
        'text-justify': 'auto',
        'symbol-sort-key': ['-', ['get', 'hours']],
      },
      paint: { 'text-color': c('ink'), 'text-halo-color': c('map-halo'), 'text-halo-width': 1.6 },
    },
    {
      id: 'badge-discs',
      type: 'circle',
      source: 'badges',
      paint: {
        'circle-radius': 10,
        'circle-color': ['match', ['get', 'role'], 'a', c('a'), 'b', c('b'), c('surface')],
        'circle-stroke-color': [
          'match',
          ['get', 'role'],
          'a',
          c('surface'),
          'b',
          c('surface'),
          c('map-label-2'),
        ],
        'circle-stroke-width': 2,
      },
    },
    {
      id: 'badge-letters',
      type: 'symbol',
      source: 'badges',
      layout: {
        'text-field': ['get', 'letter'],
        'text-font': fonts(c, 'Bold'),
        'text-size': 12,
        'text-allow-overlap': true,
        'text-padding': 7,
      },
      paint: { 'text-color': ['match', ['get', 'role'], ['a', 'b'], c('on-accent'), c('ink')] },
    },
  ];
}
