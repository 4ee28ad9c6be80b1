import type { Feature, Geometry, MultiLineString, Position } from 'geojson';

/**
 * The atlas is stitched over the date line: a ring may jump from 180° east to 180° west, which a flat map
 * would draw as a stroke across the world. Points after such a jump are moved on by a full turn instead.
 */
export function unwrapLine(points: readonly Position[]): Position[] {
  let turn = 0;
  return points.map((point, i) => {
    const step = i ? point[0]! - points[i - 1]![0]! : 0;
    if (step > 180) turn -= 360;
    else if (step < -180) turn += 360;
    return [point[0]! + turn, point[1]!];
  });
}

export function unwrapLines(lines: MultiLineString): MultiLineString {
  return { ...lines, coordinates: lines.coordinates.map(unwrapLine) };
}

export function unwrapShape(shape: Feature<Geometry>): Feature<Geometry> {
  const { geometry } = shape;
  if (geometry.type === 'Polygon')
    return { ...shape, geometry: { ...geometry, coordinates: geometry.coordinates.map(unwrapLine) } };
  if (geometry.type !== 'MultiPolygon') return shape;
  const coordinates = geometry.coordinates.map((rings) => rings.map(unwrapLine));
  return { ...shape, geometry: { ...geometry, coordinates } };
}
