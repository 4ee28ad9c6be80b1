import { html, type TemplateResult } from 'lit';
import { recall, remember } from '../state/memory';
import { t } from '../text/message';

/** The upper edge of the drawer: dragged, or moved by arrow keys; the height is remembered. */
const memory = 'kervan.drawer';
const [least, most, step] = [104, 400, 16];

export function rememberedHeight(): number | undefined {
  const height = Number(recall(memory));
  return height >= least && height <= most ? height : undefined;
}

export function edge(height: number, resize: (height: number) => void): TemplateResult {
  const set = (wanted: number): void => {
    const next = Math.min(most, Math.max(least, Math.round(wanted)));
    remember(memory, String(next));
    resize(next);
  };
  const key = (event: KeyboardEvent): void => {
    const moved: Record<string, number> = {
      ArrowUp: height + step,
      ArrowDown: height - step,
      Home: least,
      End: most,
    };
    if (!(event.key in moved)) return;
    event.preventDefault();
    set(moved[event.key]!);
  };
  const drag = (event: PointerEvent): void => {
    const handle = event.currentTarget as HTMLElement;
    const bottom = event.clientY + height;
    const move = (now: PointerEvent): void => set(bottom - now.clientY);
    handle.setPointerCapture(event.pointerId);
    handle.addEventListener('pointermove', move);
    handle.addEventListener('lostpointercapture', () => handle.removeEventListener('pointermove', move), {
      once: true,
    });
  };
  return html`<div
    class="drawer__edge"
    role="separator"
    tabindex="0"
    aria-orientation="horizontal"
    aria-label=${t('drawer.size')}
    aria-valuemin=${least}
    aria-valuemax=${most}
    aria-valuenow=${height}
    @keydown=${key}
    @pointerdown=${drag}
  ></div>`;
}
