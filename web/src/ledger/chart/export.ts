import { saveBlob } from '../../page/download';

/** What a chart looks like beside its shapes; a file cannot read the style of the page. */
const looks = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'opacity',
  'font-family',
  'font-size',
  'font-weight',
  'font-style',
] as const;

/** The chart as a file that stands alone: styles within, ground drawn, address and citation in its description. */
export function svgText(chart: SVGSVGElement, note: string): string {
  const copy = chart.cloneNode(true) as SVGSVGElement;
  const originals = [...chart.querySelectorAll('*')];
  [...copy.querySelectorAll('*')].forEach((element, i) => {
    const style = getComputedStyle(originals[i]!);
    for (const name of looks) element.setAttribute(name, style.getPropertyValue(name));
    element.removeAttribute('class');
  });
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  const ground = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
  for (const [name, text] of [
    ['width', '100%'],
    ['height', '100%'],
    ['fill', getComputedStyle(document.documentElement).getPropertyValue('--surface').trim()],
  ] as const)
    ground.setAttribute(name, text);
  copy.insertBefore(ground, copy.firstChild);
  const desc = copy.querySelector('desc');
  if (desc) desc.textContent = `${desc.textContent} ${note}`;
  return new XMLSerializer().serializeToString(copy);
}

export async function saveChart(kind: 'svg' | 'png', name: string): Promise<void> {
  const chart = document.querySelector<SVGSVGElement>('svg.chart');
  if (!chart) return;
  const picture = new Blob([svgText(chart, location.href)], { type: 'image/svg+xml' });
  saveBlob(kind === 'svg' ? picture : await pngOf(picture, chart), `${name}.${kind}`);
}

const sharpness = 2;

async function pngOf(picture: Blob, chart: SVGSVGElement): Promise<Blob> {
  const image = new Image();
  const url = URL.createObjectURL(picture);
  try {
    image.src = url;
    await image.decode();
    const { width, height } = chart.getBoundingClientRect();
    const canvas = Object.assign(document.createElement('canvas'), {
      width: width * sharpness,
      height: height * sharpness,
    });
    canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) =>
      canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/png'),
    );
  } finally {
    URL.revokeObjectURL(url);
  }
}
