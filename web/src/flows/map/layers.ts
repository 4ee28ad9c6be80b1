import type { ExpressionSpecification, FilterSpecification, LayerSpecification } from 'maplibre-gl';
import { fonts } from '../../map/layers-base';
import type { Token } from '../../map/tokens';

const width: ExpressionSpecification = ['get', 'width'];
const offset: ExpressionSpecification = ['get', 'offset'];
const shape = { 'line-cap': 'round', 'line-join': 'round' } as const;
const casingPx = 1.4;
const hollowPx = 1.6;
/** Under this width a chevron would be wider than its ribbon. */
const chevronFromPx = 5;

const is = (name: string, value: string | number): FilterSpecification => ['==', ['get', name], value];

/** Classes of load, the fullest last so that it lies on top. */
const classes = [0, 1, 2, 3, 4, 5, 6] as const;

export function loadToken(load: number): string {
  return load ? `load-${load}` : 'load-none';
}

export function changeToken(change: number): string {
  return change ? `${change < 0 ? 'less' : 'more'}-${Math.abs(change)}` : 'same';
}

/** Ribbons of flow: each class as casing and colour, so that a fuller one covers the casing of the others. */
export function flowLayers(c: Token): LayerSpecification[] {
  return [
    {
      id: 'ghost',
      type: 'line',
      source: 'ghost',
      layout: shape,
      paint: { 'line-color': c('same'), 'line-width': width, 'line-offset': offset },
    },
    {
      id: 'flow-chosen',
      type: 'line',
      source: 'chosen',
      layout: shape,
      paint: { 'line-color': c('focus'), 'line-width': ['+', width, 7], 'line-offset': offset },
    },
    {
      id: 'flow-chosen-gap',
      type: 'line',
      source: 'chosen',
      layout: shape,
      paint: { 'line-color': c('focus-gap'), 'line-width': ['+', width, 3.4], 'line-offset': offset },
    },
    ...classes.flatMap((load) => loadLayers(c, load)),
    ...changeLayers(c),
    ...chevrons(c),
    ...addedLayers(c),
    ...closedLayers(c),
    {
      id: 'flow-hit',
      type: 'line',
      source: 'flow-hit',
      layout: { 'line-cap': 'butt', 'line-join': 'round' },
      paint: {
        'line-color': '#000',
        'line-opacity': 0,
        'line-width': ['max', 8, width],
        'line-offset': offset,
      },
    },
  ];
}

function loadLayers(c: Token, load: number): LayerSpecification[] {
  const filter = is('load', load);
  const line = (id: string, color: string, more: object): LayerSpecification => ({
    id: `${id}-${load}`,
    type: 'line',
    source: 'flows',
    filter,
    layout: { ...shape, 'line-sort-key': width },
    paint: { 'line-color': color, 'line-width': width, 'line-offset': offset, ...more },
  });
  const layers = [
    line('flow-casing', c('flow-casing'), { 'line-width': ['+', width, casingPx] }),
    line('flow', c(loadToken(load)), {}),
  ];
  if (load === 6)
    layers.push({
      id: 'flow-core',
      type: 'line',
      source: 'flows',
      filter,
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': c('flow-core'),
        'line-width': ['max', 0.8, ['*', width, 0.16]],
        'line-offset': offset,
        'line-dasharray': [6, 5],
      },
    });
  return layers;
}

/** Less is hollow down to the ground, so that the grey base does not fill it; more is filled: told apart without colour. */
function changeLayers(c: Token): LayerSpecification[] {
  const color: ExpressionSpecification = [
    'match',
    ['get', 'change'],
    ...[-3, -2, -1, 1, 2, 3].flatMap((k) => [k, c(changeToken(k))]),
    c('same'),
  ] as unknown as ExpressionSpecification;
  return [
    {
      id: 'less-casing',
      type: 'line',
      source: 'changes',
      filter: ['<', ['get', 'change'], 0],
      layout: { 'line-join': 'round' },
      paint: { 'line-color': c('flow-casing'), 'line-width': ['+', width, casingPx], 'line-offset': offset },
    },
    {
      id: 'less',
      type: 'line',
      source: 'changes',
      filter: ['<', ['get', 'change'], 0],
      layout: { 'line-join': 'round' },
      paint: { 'line-color': color, 'line-width': width, 'line-offset': offset },
    },
    {
      id: 'less-core',
      type: 'line',
      source: 'changes',
      filter: ['<', ['get', 'change'], 0],
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': c('surface'),
        'line-width': ['max', 0.8, ['-', width, 2 * hollowPx]],
        'line-offset': offset,
      },
    },
    {
      id: 'more-casing',
      type: 'line',
      source: 'changes',
      filter: ['>', ['get', 'change'], 0],
      layout: shape,
      paint: { 'line-color': c('flow-casing'), 'line-width': ['+', width, casingPx], 'line-offset': offset },
    },
    {
      id: 'more',
      type: 'line',
      source: 'changes',
      filter: ['>', ['get', 'change'], 0],
      layout: shape,
      paint: { 'line-color': color, 'line-width': width, 'line-offset': offset },
    },
  ];
}

/** Which way a ribbon runs. An icon does not follow the offset of its line, so it is moved by the same amount. */
function chevrons(c: Token): LayerSpecification[] {
  const beside: ExpressionSpecification = [
    'interpolate',
    ['linear'],
    offset,
    0,
    ['literal', [0, 0]],
    10,
    ['literal', [0, 10]],
  ];
  const layer = (source: string): LayerSpecification => ({
    id: `${source}-chevrons`,
    type: 'symbol',
    source,
    filter: ['>=', width, chevronFromPx],
    layout: {
      'symbol-placement': 'line',
      'symbol-spacing': 130,
      'icon-image': ['get', 'chevron'],
      'icon-offset': beside,
      'icon-rotation-alignment': 'map',
      'icon-allow-overlap': true,
      'icon-ignore-placement': true,
      'icon-padding': 0,
    },
    paint: { 'icon-color': c('ink') },
  });
  return [layer('flows'), layer('changes')];
}

function closedLayers(c: Token): LayerSpecification[] {
  return [
    {
      id: 'closed',
      type: 'line',
      source: 'closed',
      paint: { 'line-color': c('bad'), 'line-width': 1.6 },
    },
    wordLayer(c, 'closed', ['concat', '✕ ', ['get', 'label']], c('bad')),
  ];
}

/** A line that is new carries the word and a broken edge, so that it is found without colour and on paper. */
function addedLayers(c: Token): LayerSpecification[] {
  return [
    {
      id: 'added',
      type: 'line',
      source: 'added',
      paint: {
        'line-color': c('ink'),
        'line-width': 1.4,
        'line-gap-width': 5,
        'line-dasharray': [3, 2],
      },
    },
    wordLayer(c, 'added', ['get', 'label'], c('ink')),
  ];
}

function wordLayer(
  c: Token,
  source: string,
  text: ExpressionSpecification,
  colour: string,
): LayerSpecification {
  return {
    id: `${source}-word`,
    type: 'symbol',
    source,
    filter: ['==', ['geometry-type'], 'Point'],
    layout: {
      'text-field': text,
      'text-font': fonts(c, 'Bold'),
      'text-size': 12,
      'text-variable-anchor': ['bottom', 'top', 'left', 'right'],
      'text-radial-offset': 0.7,
      // lines of one project lie end to end: one word is enough for those that are near
      'text-padding': 12,
    },
    paint: { 'text-color': colour, 'text-halo-color': c('map-halo'), 'text-halo-width': 2 },
  };
}

/** Ranks of the bottlenecks, above the names of places; where two collide the marked or else the worse one stays. */
export function rankLayers(c: Token): LayerSpecification[] {
  const marked: ExpressionSpecification = ['get', 'marked'];
  return [
    {
      id: 'rank-discs',
      type: 'symbol',
      source: 'ranks',
      layout: {
        'icon-image': ['case', marked, 'disc-marked', 'disc'],
        'icon-padding': 1,
        'text-field': ['to-string', ['get', 'rank']],
        'text-font': fonts(c, 'Bold'),
        'text-size': 11,
        'text-padding': 0,
        'symbol-sort-key': ['case', marked, 0, ['get', 'rank']],
      },
      paint: { 'text-color': ['case', marked, c('on-accent'), c('ink')] },
    },
  ];
}
