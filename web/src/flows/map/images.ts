import type { Map as GlMap } from 'maplibre-gl';
import type { Token } from '../../map/tokens';

const [size, ratio] = [10, 2];

/** Chevrons in ink and in paper, to stand out from pale and from dark ribbons. */
export function addChevrons(map: GlMap): void {
  for (const name of ['dark', 'light'] as const) {
    const image = draw(name === 'dark' ? '#16232b' : '#ffffff');
    const id = `chevron-${name}`;
    if (map.hasImage(id)) map.removeImage(id);
    map.addImage(id, image, { pixelRatio: ratio });
  }
}

const discPx = 22;

/** Discs under the ranks of bottlenecks, the marked one in the accent: images, so that colliding ones can hide. */
export function addDiscs(map: GlMap, c: Token): void {
  const discs = [
    ['disc', c('surface'), c('ink-2')],
    ['disc-marked', c('accent'), c('surface')],
  ] as const;
  for (const [id, fill, edge] of discs) {
    const pen = penOf(discPx);
    pen.fillStyle = fill;
    pen.strokeStyle = edge;
    pen.lineWidth = 1.8;
    pen.beginPath();
    pen.arc(discPx / 2, discPx / 2, discPx / 2 - 1.4, 0, 2 * Math.PI);
    pen.fill();
    pen.stroke();
    if (map.hasImage(id)) map.removeImage(id);
    map.addImage(id, pen.getImageData(0, 0, discPx * ratio, discPx * ratio), { pixelRatio: ratio });
  }
}

function penOf(px: number): CanvasRenderingContext2D {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = px * ratio;
  const pen = canvas.getContext('2d', { willReadFrequently: true })!;
  pen.scale(ratio, ratio);
  return pen;
}

/** The chevron that can be seen on a colour "#rrggbb". */
export function chevronOn(colour: string): string {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16));
  return 0.299 * r + 0.587 * g + 0.114 * b > 140 ? 'chevron-dark' : 'chevron-light';
}

function draw(colour: string): ImageData {
  const pen = penOf(size);
  pen.strokeStyle = colour;
  pen.lineWidth = 1.5;
  pen.lineCap = 'round';
  pen.beginPath();
  pen.moveTo(3.6, 2.2);
  pen.lineTo(6.6, 5);
  pen.lineTo(3.6, 7.8);
  pen.stroke();
  return pen.getImageData(0, 0, size * ratio, size * ratio);
}
