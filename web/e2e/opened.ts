import type { Page } from 'playwright-core';

const patientMs = 80_000;
const betweenMs = 250;

/** The ledger is opened beside what else the server does: waits until it answers. */
export async function ledgerIsOpen(page: Page): Promise<void> {
  const end = Date.now() + patientMs;
  for (;;) {
    const response = await page.request.get('/api/v1/states?limit=1');
    if (response.ok()) return;
    if (response.status() !== 503 || Date.now() > end)
      throw new Error(`the ledger answers ${response.status()}: ${await response.text()}`);
    await page.waitForTimeout(betweenMs);
  }
}
