/** Opens a dialog as soon as it is in the page; the browser keeps and returns the focus. */
export function showModal(element: Element | undefined): void {
  if (!(element instanceof HTMLDialogElement)) return;
  queueMicrotask(() => {
    if (element.isConnected && !element.open) element.showModal();
  });
}
