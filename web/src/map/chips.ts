import type { Map as GlMap, StyleImageMetadata } from 'maplibre-gl';
import type { Token } from './tokens';

/** Boxes behind the labels of stops: drawn once for each kind and theme, stretched by the map to its text. */
const ratio = 2;
const [width, height, bar] = [26, 18, 5];

export function addChips(map: GlMap, c: Token): void {
  for (const part of ['border', 'transfer', 'wait'] as const) {
    const image = draw(c, c(`step-${part}`));
    const options: Partial<StyleImageMetadata> = {
      pixelRatio: ratio,
      stretchX: [[14 * ratio, 22 * ratio]],
      stretchY: [[6 * ratio, 12 * ratio]],
      content: [10 * ratio, 2 * ratio, 24 * ratio, 16 * ratio],
    };
    const name = `chip-${part}`;
    if (map.hasImage(name)) map.removeImage(name);
    map.addImage(name, image, options);
  }
}

function draw(c: Token, colour: string): ImageData {
  const canvas = document.createElement('canvas');
  canvas.width = width * ratio;
  canvas.height = height * ratio;
  const pen = canvas.getContext('2d', { willReadFrequently: true })!;
  pen.scale(ratio, ratio);
  pen.fillStyle = c('surface');
  pen.strokeStyle = c('ink');
  pen.lineWidth = 1;
  pen.beginPath();
  pen.roundRect(0.5, 0.5, width - 1, height - 1, 2.5);
  pen.fill();
  pen.stroke();
  pen.fillStyle = colour;
  pen.fillRect(3, 4, bar, height - 8);
  return pen.getImageData(0, 0, canvas.width, canvas.height);
}
