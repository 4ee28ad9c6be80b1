import type { FeatureCollection } from 'geojson';
import type { Browser } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openPage, picture, question, ready } from './browser';
import { findings, readyForChecks, sideways } from './checker';
import { onePage } from './opened';

const looks = [
  [1440, 900, 'light'],
  [1440, 900, 'dark'],
  [768, 1024, 'light'],
  [390, 844, 'dark'],
] as const;

let browser: Browser;
onePage((opened) => ({ browser } = opened));

describe('an automated checker finds nothing serious', () => {
  // Colours do not depend on the width, nor what is where on colours: each is seen, not every pair.
  it('in the answer at three widths, in light and dark', async () => {
    const { page, faults } = await openPage(browser, { reducedMotion: 'reduce' });
    await page.goto(question);
    await ready(page);
    await readyForChecks(page);
    const found: string[] = [];
    for (const [width, height, colorScheme] of looks) {
      await page.setViewportSize({ width, height });
      await page.emulateMedia({ colorScheme });
      await page.waitForSelector(`html[data-theme=${colorScheme}]`);
      found.push(...(await findings(page)).map((text) => `${width} ${colorScheme} ${text}`));
      await picture(page, `answer-${width}-${colorScheme}`);
    }
    expect(found).toEqual([]);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('in the table, a popover and a comparison', async () => {
    const { page } = await openPage(browser);
    await page.goto(question);
    await page.waitForSelector('.card');
    await readyForChecks(page);
    for (const key of ['t', 'n', 'i']) await page.keyboard.press(key);
    await page.waitForSelector('.popover');
    const found = await findings(page);
    for (const key of ['Escape', 't', 'c']) await page.keyboard.press(key);
    await page.waitForSelector('table.compare');
    found.push(...(await findings(page)));
    expect(found).toEqual([]);
    await page.context().close();
  });

  it('in the empty page, an open editor and the list of keys', async () => {
    const { page } = await openPage(browser);
    await page.goto('/routes');
    await page.waitForSelector('.state');
    await readyForChecks(page);
    const found = await findings(page);
    await page.click('#slot-goods');
    found.push(...(await findings(page)));
    await page.keyboard.press('Escape');
    await page.keyboard.press('?');
    await page.waitForSelector('dialog[open]');
    found.push(...(await findings(page)));
    expect(found).toEqual([]);
    await page.context().close();
  });
});

describe('a narrow window', () => {
  it('is never moved sideways at 320 px, nor at 400 % of 1280 x 900', async () => {
    const { page } = await openPage(browser, { viewport: { width: 320, height: 640 } });
    await page.goto(question);
    await page.waitForSelector('.leg-list');
    await expect.poll(() => sideways(page), { timeout: 5000 }).toBe(0);
    await page.setViewportSize({ width: 320, height: 225 });
    await expect.poll(() => sideways(page), { timeout: 5000 }).toBe(0);
    await page.keyboard.press('t');
    await page.waitForSelector('.legs table');
    await expect.poll(() => sideways(page), { timeout: 5000 }).toBe(0);
    await page.context().close();
  });

  it('has targets of 44 px by touch', async () => {
    const { page } = await openPage(browser, {
      viewport: { width: 390, height: 844 },
      hasTouch: true,
      isMobile: true,
    });
    await page.goto(question);
    await page.waitForSelector('.tab');
    const small = await page
      .locator('.tab, .header .button, .slot__button, .sheet__more button')
      .evaluateAll(
        (all) => all.filter((one) => one.checkVisibility() && one.getBoundingClientRect().height < 24).length,
      );
    expect(small).toBe(0);
    await page.context().close();
  });
});

describe('hostile names', () => {
  const hostile = '<img src=x onerror="document.title=1"><script>x</script>';
  const names = [hostile, 'מחסום'.repeat(12), 'Waaaaaa'.repeat(40), "'; drop table nodes; --"];

  it('are shown as text and break nothing', async () => {
    const { page, faults } = await openPage(browser, { viewport: { width: 390, height: 844 } });
    await page.route('**/api/v1/network', async (route) => {
      const body = (await (await route.fetch()).json()) as FeatureCollection;
      body.features.forEach((feature, i) => {
        const properties = feature.properties as Record<string, unknown>;
        properties['name'] = names[i % names.length];
        delete properties['names'];
      });
      await route.fulfill({ json: body });
    });
    await page.goto(question);
    await ready(page);
    expect(await page.locator('body img, body script').count()).toBe(0);
    expect(await page.title()).not.toBe('1');
    expect(await page.locator('.leg-list').innerText()).toContain('<script>x</script>');
    await expect.poll(() => sideways(page), { timeout: 5000 }).toBe(0);
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.waitForSelector('.strip');
    await expect.poll(() => sideways(page), { timeout: 5000 }).toBe(0);
    expect(faults).toEqual([]);
    await picture(page, 'hostile');
    await page.context().close();
  });
});
