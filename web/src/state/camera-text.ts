import type { Camera } from './view';

/** Where the map looks, as zoom/lat/lon. */
export function cameraText(camera: Camera): string {
  return `${round(camera.zoom, 2)}/${round(camera.lat, 3)}/${round(camera.lon, 3)}`;
}

export function cameraOf(text: string | undefined): Camera | undefined {
  const numbers = text?.split('/').map(Number) ?? [];
  const [zoom, lat, lon] = numbers;
  if (numbers.length !== 3 || zoom === undefined || lat === undefined || lon === undefined) return undefined;
  if (!(zoom >= 0 && zoom <= 22 && Math.abs(lat) <= 90 && Math.abs(lon) <= 540)) return undefined;
  return { zoom, lat, lon };
}

function round(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}
