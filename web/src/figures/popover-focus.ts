import { show } from '../state/popover';

/** A popover takes the focus when it opens and gives it back to where it came from. */
let opener: Element | null = null;

export function takeFocus(element: Element | undefined): void {
  if (!(element instanceof HTMLElement)) return;
  opener = document.activeElement;
  queueMicrotask(() => element.focus({ preventScroll: true }));
}

export function closePopover(): void {
  show();
  if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
  opener = null;
}
