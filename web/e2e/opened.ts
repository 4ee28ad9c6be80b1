import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { launch, openPage, type Watched } from './browser';

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

export interface Opened {
  browser: Browser;
  watched: Watched;
  page: Page;
}

/**
 * One browser and one page for all tests of a file, which opening costs more than looking at. After each test nothing
 * may have gone wrong on the page; `strict: false` is for files that look at what goes wrong.
 */
export function onePage(
  take: (opened: Opened) => void,
  options: BrowserContextOptions & { strict?: boolean } = {},
): void {
  const { strict = true, ...look } = options;
  let opened: Opened | undefined;
  beforeAll(async () => {
    const browser = await launch();
    const watched = await openPage(browser, look);
    opened = { browser, watched, page: watched.page };
    take(opened);
  });
  if (strict) afterEach(() => expect(opened?.watched.faults).toEqual([]));
  afterAll(() => opened?.browser.close());
}
