import type { ExpressionSpecification, FilterSpecification, LayerSpecification } from 'maplibre-gl';
import { fonts } from './layers-base';
import type { Token } from './tokens';

const is = (property: string, ...values: (string | number)[]): ExpressionSpecification => [
  'in',
  ['get', property],
  ['literal', values],
];

/** Under construction in long dashes, planned in short ones, disused in dots; the colour stays that of the mode. */
const statusDash: ExpressionSpecification = [
  'match',
  ['get', 'status'],
  'construction',
  ['literal', [5, 2]],
  'planned',
  ['literal', [2, 2]],
  ['literal', [0.6, 2.2]],
];

const grow = (thin: number, thick: number): ExpressionSpecification => [
  'interpolate',
  ['linear'],
  ['zoom'],
  3,
  thin,
  8,
  thick,
];

/** The network itself, quiet enough that a route stands out. */
export function networkLayers(c: Token): LayerSpecification[] {
  const open: FilterSpecification = ['==', ['get', 'status'], 'open'];
  const mode = (...modes: string[]): ExpressionSpecification => is('mode', ...modes);
  const line = (
    id: string,
    filter: FilterSpecification,
    paint: Extract<LayerSpecification, { type: 'line' }>['paint'],
    more: object = {},
  ): LayerSpecification => ({ id, type: 'line', source: 'network', filter, paint: paint ?? {}, ...more });
  const roads: ExpressionSpecification = ['interpolate', ['linear'], ['zoom'], 4.6, 0, 5.4, 0.9];
  const faint: ExpressionSpecification = ['interpolate', ['linear'], ['zoom'], 3, 0.3, 6, 0.75];
  return [
    line(
      'roads',
      ['all', mode('road'), open],
      { 'line-color': c('road'), 'line-width': grow(0.8, 2), 'line-opacity': roads },
      { minzoom: 4.6 },
    ),
    line(
      'roads-other',
      ['all', mode('road'), ['!', open]],
      {
        'line-color': c('road'),
        'line-width': grow(0.8, 2),
        'line-opacity': roads,
        'line-dasharray': statusDash,
      },
      { minzoom: 4.6 },
    ),
    line('sea-lines', mode('sea'), {
      'line-color': c('sea'),
      'line-width': grow(0.9, 1.6),
      'line-opacity': faint,
      'line-dasharray': [4, 3],
    }),
    line('ferry-lines', mode('ferry'), {
      'line-color': c('ferry'),
      'line-width': grow(1, 1.8),
      'line-opacity': faint,
      'line-dasharray': [5, 2, 1, 2],
    }),
    line('waterways', mode('inland-waterway'), {
      'line-color': c('waterway'),
      'line-width': grow(1, 2),
      'line-opacity': faint,
      'line-dasharray': [1, 2],
    }),
    line('rail', ['all', mode('rail'), open, ['!=', ['get', 'gaugeMm'], 1520]], {
      'line-color': c('rail'),
      'line-width': grow(1, 2.2),
      'line-opacity': faint,
    }),
    line('rail-1520', ['all', mode('rail'), open, ['==', ['get', 'gaugeMm'], 1520]], {
      'line-color': c('rail'),
      'line-width': grow(1.2, 4.4),
      'line-opacity': faint,
    }),
    line(
      'rail-1520-core',
      ['all', mode('rail'), open, ['==', ['get', 'gaugeMm'], 1520]],
      { 'line-color': c('map-land'), 'line-width': grow(0.6, 2.2) },
      { minzoom: 4 },
    ),
    line('rail-other', ['all', mode('rail'), ['!', open]], {
      'line-color': c('rail'),
      'line-width': grow(1.2, 2.2),
      'line-opacity': faint,
      'line-dasharray': statusDash,
    }),
    line('network-hit', ['!=', ['get', 'mode'], 'road'], {
      'line-color': '#000',
      'line-opacity': 0,
      'line-width': 12,
    }),
  ];
}

/** Places by rank: the great junctions from afar, every station when near. */
const rankShown: ExpressionSpecification = [
  'step',
  ['zoom'],
  10,
  3.5,
  30,
  4.5,
  80,
  5.5,
  200,
  6.5,
  400,
  7.5,
  10_000,
];

export function nodeLayers(c: Token): LayerSpecification[] {
  const shown: FilterSpecification = ['<=', ['get', 'rank'], rankShown];
  return [
    {
      id: 'nodes',
      type: 'circle',
      source: 'nodes',
      filter: shown,
      paint: {
        'circle-radius': ['interpolate', ['linear'], ['zoom'], 4, 1.8, 8, 4],
        'circle-color': [
          'match',
          ['get', 'nodeKind'],
          'port',
          c('sea'),
          'border',
          c('step-border'),
          'gauge-change',
          c('step-transfer'),
          c('map-halo'),
        ],
        'circle-stroke-color': c('map-label'),
        'circle-stroke-width': ['match', ['get', 'nodeKind'], ['port', 'border', 'gauge-change'], 0.6, 1.2],
      },
    },
    {
      id: 'node-names',
      type: 'symbol',
      source: 'nodes',
      filter: shown,
      layout: {
        'text-field': ['get', 'shownName'],
        'text-font': fonts(c),
        'text-size': 12,
        'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
        'text-radial-offset': 0.6,
        'text-justify': 'auto',
        'text-max-width': 9,
        'symbol-sort-key': ['get', 'rank'],
      },
      paint: { 'text-color': c('map-label'), 'text-halo-color': c('map-halo'), 'text-halo-width': 1.4 },
    },
    {
      id: 'crossing-chips',
      type: 'symbol',
      source: 'crossings',
      minzoom: 6,
      layout: chipLayout(c, ['get', 'rank']),
      paint: { 'text-color': c('ink') },
    },
  ];
}

/** A label in a box with a coloured bar: a stop and its hours. */
export function chipLayout(
  c: Token,
  sortKey: ExpressionSpecification,
): Extract<LayerSpecification, { type: 'symbol' }>['layout'] {
  return {
    'text-field': ['get', 'label'],
    'text-font': fonts(c, 'Bold'),
    'text-size': 11,
    'text-max-width': 30,
    'text-variable-anchor': ['bottom', 'top', 'left', 'right'],
    'text-radial-offset': 1.2,
    'text-justify': 'auto',
    'icon-image': ['concat', 'chip-', ['get', 'part']],
    'icon-text-fit': 'both',
    'icon-text-fit-padding': [2, 5, 2, 5],
    'symbol-sort-key': sortKey,
  };
}

/** Where the reader stands who walks the map by keys. */
export function cursorLayers(c: Token): LayerSpecification[] {
  return [
    {
      id: 'cursor',
      type: 'line',
      source: 'cursor',
      paint: { 'line-color': c('focus'), 'line-width': 7 },
    },
    {
      id: 'cursor-end',
      type: 'circle',
      source: 'cursor',
      filter: ['==', ['geometry-type'], 'Point'],
      paint: {
        'circle-radius': 7,
        'circle-color': c('focus-gap'),
        'circle-stroke-color': c('focus'),
        'circle-stroke-width': 3,
      },
    },
  ];
}
