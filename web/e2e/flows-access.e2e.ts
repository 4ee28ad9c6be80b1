import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { picture, ready } from './browser';
import { findings, readyForChecks, shortLists, sideways } from './checker';
import { patientMs } from './flows-page';
import { onePage } from './opened';

const tabs = ['changes', 'bottlenecks', 'totals', 'users'];

let page: Page;
// One page for all looks: opening it costs more than any of them.
onePage((opened) => ({ page } = opened), { reducedMotion: 'reduce' });
beforeAll(async () => {
  await page.goto('/flows?s=demand:110&tab=changes&sel=rail-tsalka-akhalkalaki%3E');
  await ready(page);
  await readyForChecks(page);
  await shortLists(page);
}, patientMs);

describe('an automated checker finds nothing serious in the flows', () => {
  // Colours do not depend on the width, nor what is where on colours: each is seen, not every pair.
  it.each([
    [1440, 'light', tabs],
    [1440, 'dark', tabs],
    [768, 'light', [...tabs, 'what']],
    [390, 'dark', [...tabs, 'what']],
  ] as const)('at %s px, %s', async (width, colorScheme, seen) => {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme });
    await page.waitForSelector(`html[data-theme=${colorScheme}]`);
    const found: string[] = [];
    for (const tab of seen) {
      await page.click(`[data-tab=${tab}]`);
      found.push(...(await findings(page)).map((text) => `${tab} ${text}`));
      await picture(page, `flows-${width}-${tab}-${colorScheme}`);
    }
    expect(found).toEqual([]);
    await expect.poll(() => sideways(page), { timeout: 5000 }).toBe(0);
  });

  it('and nothing runs over at 320 px', async () => {
    await page.setViewportSize({ width: 320, height: 640 });
    await expect.poll(() => sideways(page), { timeout: 5000 }).toBe(0);
  });
});
