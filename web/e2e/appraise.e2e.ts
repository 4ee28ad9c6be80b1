import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { launch, openPage, picture, type Watched } from './browser';
import { findings, readyForChecks } from './checker';

/** A cold server solves a dozen networks, and more for the portfolio. */
const patientMs = 600_000;

let browser: Browser;
let watched: Watched;
let page: Page;

beforeAll(async () => {
  browser = await launch();
  watched = await openPage(browser, { reducedMotion: 'reduce' });
  page = watched.page;
  page.setDefaultTimeout(patientMs);
});
afterEach(() => expect(watched.faults).toEqual([]));
afterAll(() => browser?.close());

async function answered(): Promise<void> {
  await page.waitForSelector('body[data-ready] .app-grid', { timeout: patientMs });
}

async function checked(name: string): Promise<void> {
  await readyForChecks(page);
  expect(await findings(page)).toEqual([]);
  await picture(page, name);
}

describe('is Zangezur worth it, and for whom', () => {
  it(
    'is answered with gains by country, with what is not known, and with what it may cost',
    async () => {
      await page.goto('/appraisal');
      await answered();
      const said = await page.locator('#answer').innerText();
      expect(said).toContain('Who gains, who loses');
      expect(said).toContain('not known');
      expect(said).toMatch(/nobody published a cost/);
      expect(await page.locator('.app-bars').first().locator('tbody tr').count()).toBeGreaterThan(5);
      await checked('appraisal-light');
    },
    patientMs,
  );

  it(
    'is a whole answer once somebody says what it costs, and the address keeps that',
    async () => {
      await page.fill('input[name=capex]', '100');
      await page.keyboard.press('Enter');
      await page.waitForURL(/capex=100/);
      await page.waitForFunction(() => !document.querySelector('.is-unknown'), undefined, {
        timeout: patientMs,
      });
      await answered();
      expect(await page.locator('.app-figure b').first().innerText()).toMatch(/\d/);
      await page.goBack();
      await page.waitForSelector('.is-unknown');
    },
    patientMs,
  );

  it('is readable in the dark and on a phone', async () => {
    await answered();
    await page.evaluate(() => (document.documentElement.dataset['theme'] = 'dark'));
    await checked('appraisal-dark');
    await page.setViewportSize({ width: 390, height: 844 });
    await checked('appraisal-phone');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.evaluate(() => (document.documentElement.dataset['theme'] = 'light'));
  });
});

/** Costs minutes on a cold server; tried where somebody asks for it: KERVAN_HEAVY=true. */
describe.runIf(process.env['KERVAN_HEAVY'] === 'true')('the portfolio', () => {
  it(
    'changes its set when the budget is dragged',
    async () => {
      await page.goto('/portfolio');
      await answered();
      const before = await page.locator('tr.is-chosen').count();
      expect(before).toBeGreaterThan(0);
      await checked('portfolio-light');
      await page.locator('input[type=range]').fill('1');
      await page.waitForURL(/budget=50000/);
      await page.waitForFunction((n) => document.querySelectorAll('tr.is-chosen').length > n, before, {
        timeout: patientMs,
      });
    },
    patientMs,
  );
});
