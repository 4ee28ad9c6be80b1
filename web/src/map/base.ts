import type { Feature, FeatureCollection, Geometry, MultiLineString, Position } from 'geojson';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification';
import type { ContestedBorder } from '../api/types';
import { unwrapLines, unwrapShape } from './unwrap';
import names from '../text/map-names.en.json';
import countries from './countries.json';

/**
 * Land, borders and labels of the base map, from world-atlas (Natural Earth). Its country set and names are
 * not ours: names come from our own table, and contested borders are taken out of the plain ones.
 */
export interface Base {
  land: FeatureCollection;
  borders: MultiLineString;
  coast: MultiLineString;
  contested: FeatureCollection;
  labels: FeatureCollection;
}

type World = Topology<{ countries: GeometryCollection<{ name: string }> }>;
type Country = GeometryObject;

/** Its ring runs round the pole and cannot be drawn on a flat map; nothing of the network is there. */
const antarctica = '010';

const byAtlas = new Map(countries.map((country) => [country.atlas, country]));

export function baseOf(world: World, contested: readonly ContestedBorder[]): Base {
  const object = world.objects.countries;
  const pairs = new Map(contested.map((border) => [pair(border.countryA, border.countryB), border.id]));
  const disputed = (a: Country, b: Country): boolean => pairs.has(pair(codeOf(a), codeOf(b)));
  const land = feature(world, object);
  return {
    land: {
      ...land,
      features: land.features
        .filter((f) => f.id !== antarctica)
        .map((f) => tinted(unwrapShape(f), codeOf(f))),
    },
    borders: unwrapLines(mesh(world, object, (a, b) => a !== b && !disputed(a, b))),
    coast: unwrapLines(mesh(world, object, (a, b) => a === b && a.id !== antarctica)),
    contested: {
      type: 'FeatureCollection',
      features: contested.map(({ id, countryA, countryB }) => ({
        type: 'Feature',
        properties: { id },
        geometry: mesh(
          world,
          object,
          (a, b) => a !== b && pair(codeOf(a), codeOf(b)) === pair(countryA, countryB),
        ),
      })),
    },
    labels: { type: 'FeatureCollection', features: [...countryLabels(), ...seaLabels()] },
  };
}

function codeOf(shape: { id?: string | number | undefined; properties?: object | null }): string {
  return (
    byAtlas.get(String(shape.id ?? (shape.properties as { name?: string } | null | undefined)?.name))?.code ??
    ''
  );
}

function pair(a: string, b: string): string {
  return [a, b].sort().join(' ');
}

function tinted(shape: Feature<Geometry>, code: string): Feature<Geometry> {
  const states = countries.find((country) => country.code === code)?.states;
  return { type: 'Feature', geometry: shape.geometry, properties: { code, states: states ?? 'other' } };
}

function countryLabels(): Feature[] {
  const text = names.countries as Record<string, string>;
  return countries.map(({ code, at, weight }) =>
    label(at, {
      kind: 'country',
      name: text[code] ?? code,
      weight,
      contested: names.contested.includes(code),
    }),
  );
}

function seaLabels(): Feature[] {
  return names.seas.map(({ name, at, weight }) => label(at, { kind: 'sea', name, weight, contested: false }));
}

function label(at: Position, properties: Record<string, unknown>): Feature {
  return { type: 'Feature', properties, geometry: { type: 'Point', coordinates: at } };
}

/** A faint net of parallels and meridians, every ten degrees. */
export function grid(): MultiLineString {
  const lines: Position[][] = [];
  for (let lon = -180; lon <= 180; lon += 10)
    lines.push([
      [lon, -80],
      [lon, 84],
    ]);
  for (let lat = -80; lat <= 80; lat += 10)
    lines.push([
      [-180, lat],
      [0, lat],
      [180, lat],
    ]);
  return { type: 'MultiLineString', coordinates: lines };
}
