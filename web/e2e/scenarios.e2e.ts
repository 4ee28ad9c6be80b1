import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { launch, openPage, picture, ready, type Watched } from './browser';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** A cold server on a loaded machine solves for a while. */
const patientMs = 400_000;

let browser: Browser;
let watched: Watched;
let page: Page;

beforeAll(async () => {
  browser = await launch();
  watched = await openPage(browser);
  page = watched.page;
});
afterEach(() => expect(watched.faults).toEqual([]));
afterAll(() => browser?.close());

const query = (): URLSearchParams => new URL(page.url()).searchParams;
const compared = (on: Page = page): Promise<unknown> =>
  on.waitForSelector('.sc-answer:not(.is-late) .sc-certificate', { timeout: patientMs });

async function heavyFindings(on: Page): Promise<string[]> {
  await on.evaluate(axe);
  const results = await on.evaluate(() =>
    (window as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
  );
  return results.violations
    .filter((violation) => ['serious', 'critical'].includes(violation.impact ?? ''))
    .flatMap((violation) =>
      violation.nodes.map((node) => `${violation.id}: ${node.target} ${node.failureSummary}`),
    );
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
      await page.waitForSelector('.sc-under');
      await page.locator('.sc-handle').fill('30');
      expect(await page.locator('.sc-under').getAttribute('style')).toContain('70%');
      await picture(page, 'scenarios-swipe');
      await page.locator('.question__sides button', { hasText: 'B − A' }).click();
      expect(await page.locator('.sc-under').count()).toBe(0);
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
