import type { Browser, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openPage, picture, ready } from './browser';
import { findings, readyForChecks } from './checker';
import { onePage } from './opened';

/** A cold server on a loaded machine solves for a while. */
const patientMs = 400_000;

let browser: Browser;
let page: Page;
onePage((opened) => ({ browser, page } = opened));

const query = (): URLSearchParams => new URL(page.url()).searchParams;
const compared = (on: Page = page): Promise<unknown> =>
  on.waitForSelector('.sc-answer:not(.is-late) .sc-certificate', { timeout: patientMs });

async function heavyFindings(on: Page): Promise<string[]> {
  await readyForChecks(on);
  return findings(on);
}

describe('the page of scenarios', () => {
  it(
    'answers who uses a cut line, with the library beside it',
    async () => {
      await page.goto('/scenarios?b=georgian-line-cut');
      await compared();
      await ready(page);
      expect(await page.locator('.sc-library__one').count()).toBeGreaterThanOrEqual(15);
      expect(await page.locator('.sc-told h2').innerText()).toContain('Georgian main line');
      expect(await page.locator('.sc-period').count()).toBe(2);
      expect(await page.locator('.plain-table').first().innerText()).toContain('Paid for transport');
      await picture(page, 'scenarios-light');
    },
    patientMs,
  );

  it(
    'takes another one from the library, and Back comes back',
    async () => {
      await page.locator('.sc-library__one', { hasText: 'Northern route closed' }).click();
      await compared();
      expect(query().get('b')).toBe('northern-route-closed');
      await page.goBack();
      await compared();
      expect(await page.locator('.sc-told h2').innerText()).toContain('Georgian main line');
    },
    patientMs,
  );

  it(
    'writes a scenario of its own, tells what is wrong with it, and undoes',
    async () => {
      await page.locator('.sc-editor input[name=project]').fill('tripp-rial');
      await page.locator('.sc-editor input[name=project]').press('Enter');
      await page.waitForSelector('.sc-faults', { timeout: patientMs });
      expect(await page.locator('.sc-faults').innerText()).toContain('tripp-rail');
      expect(query().get('b')).toBe('own');
      await page.locator('.sc-editor .button', { hasText: 'Undo' }).click();
      await page.locator('.sc-editor textarea').fill('[{"change":"close","links":["rail-gori-khashuri"]}]');
      await page.locator('.sc-editor .button', { hasText: 'Try' }).click();
      await compared();
      expect(await page.locator('.sc-changes').innerText()).toContain('Close links rail-gori-khashuri');
      expect(query().get('s')).toContain('rail-gori-khashuri');
    },
    patientMs,
  );

  it(
    'swipes one answer over the other, and shows the difference again',
    async () => {
      await page.locator('.question__sides button', { hasText: 'Swipe' }).click();
      await page.waitForSelector('kv-flow-map[data-side=a] canvas');
      await page.locator('.swipe__handle').fill('30');
      expect(await page.locator('.swipe__over').getAttribute('style')).toContain('70%');
      expect(query().get('swipe')).toBe('30');
      await ready(page);
      await picture(page, 'scenarios-swipe');
      // A map that is moved stays swiped, here and in the address.
      await page.locator('.map__zoom button').first().click();
      expect(await page.locator('.swipe__over').count()).toBe(1);
      await page.locator('.question__sides button', { hasText: 'Difference' }).click();
      expect(await page.locator('.swipe__over').count()).toBe(0);
      expect(query().has('swipe')).toBe(false);
    },
    patientMs,
  );

  it(
    'has no serious finding in the dark and on a narrow screen',
    async () => {
      expect(await heavyFindings(page)).toEqual([]);
      const phone = await openPage(browser, { viewport: { width: 390, height: 844 }, colorScheme: 'dark' });
      await phone.page.goto('/scenarios?b=btk-17mt');
      await compared(phone.page);
      await picture(phone.page, 'scenarios-phone-dark');
      expect(await heavyFindings(phone.page)).toEqual([]);
      const wide = await phone.page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide).toBeLessThanOrEqual(390);
      expect(phone.faults).toEqual([]);
    },
    patientMs,
  );
});
