import type { LayerSpecification } from 'maplibre-gl';
import type { Token } from './tokens';

/** Sea, land, borders: nothing else, so that colour on the map can mean data. */
export function baseLayers(c: Token): LayerSpecification[] {
  return [
    { id: 'sea', type: 'background', paint: { 'background-color': c('map-sea') } },
    { id: 'grid', type: 'line', source: 'grid', paint: { 'line-color': c('map-grid'), 'line-width': 0.8 } },
    {
      id: 'land',
      type: 'fill',
      source: 'land',
      paint: {
        'fill-color': [
          'match',
          ['get', 'states'],
          'member',
          c('map-member'),
          'observer',
          c('map-observer'),
          c('map-land'),
        ],
        'fill-antialias': false,
      },
    },
    {
      id: 'coast',
      type: 'line',
      source: 'coast',
      paint: { 'line-color': c('map-coast'), 'line-width': 0.8 },
    },
    {
      id: 'borders',
      type: 'line',
      source: 'borders',
      paint: { 'line-color': c('map-border'), 'line-width': 1 },
    },
    {
      id: 'contested',
      type: 'line',
      source: 'contested',
      paint: { 'line-color': c('map-border'), 'line-width': 1.4, 'line-dasharray': [3, 2.5] },
    },
    {
      id: 'contested-hit',
      type: 'line',
      source: 'contested',
      paint: { 'line-color': '#000', 'line-opacity': 0, 'line-width': 12 },
    },
  ];
}

/**
 * The fonts of the page for the map. The style is read from the first name of the list, so a word that
 * is no font stands there for bold and slanted text.
 */
export function fonts(c: Token, style?: 'Bold' | 'Italic'): string[] {
  const families = c('font')
    .split(',')
    .map((name) => name.trim().replace(/^"|"$/g, ''));
  return style ? [style, ...families] : families;
}

export function baseLabels(c: Token): LayerSpecification[] {
  return [
    {
      id: 'sea-names',
      type: 'symbol',
      source: 'labels',
      filter: [
        'all',
        ['==', ['get', 'kind'], 'sea'],
        ['<=', ['get', 'weight'], ['step', ['zoom'], 1, 4, 2, 5, 3]],
      ],
      layout: { 'text-field': ['get', 'name'], 'text-font': fonts(c), 'text-size': 12, 'text-max-width': 6 },
      paint: { 'text-color': c('map-label-sea'), 'text-halo-color': c('map-sea'), 'text-halo-width': 1 },
    },
    {
      id: 'country-names',
      type: 'symbol',
      source: 'labels',
      maxzoom: 8,
      filter: [
        'all',
        ['==', ['get', 'kind'], 'country'],
        ['<=', ['get', 'weight'], ['step', ['zoom'], 1, 3.6, 2, 4.6, 3]],
      ],
      layout: {
        'text-field': ['get', 'name'],
        'text-font': ['case', ['get', 'contested'], ['literal', fonts(c, 'Italic')], ['literal', fonts(c)]],
        'text-size': 11,
        'text-letter-spacing': 0.12,
        'text-max-width': 9,
        'symbol-sort-key': ['get', 'weight'],
      },
      paint: { 'text-color': c('map-label-2'), 'text-halo-color': c('map-halo'), 'text-halo-width': 1.2 },
    },
  ];
}
