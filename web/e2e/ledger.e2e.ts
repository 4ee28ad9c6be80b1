import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ClaimList, Hits } from '../src/api/ledger-types';
import { launch, openPage, picture } from './browser';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const patientMs = 400_000;

/** Where each page lies, and what it asks of the server. */
const pages: Record<string, readonly [string, string]> = {
  promises: ['/promises', 'commitments'],
  promise: ['/promises/tr-az-trade-15bn', 'commitments/tr-az-trade-15bn'],
  'promise-table': ['/promises/tr-az-trade-15bn?show=table&v=1', 'commitments/tr-az-trade-15bn'],
  search: ['/ledger?q=bak%C4%B1&v=1', 'search?q=baku'],
  entity: ['/ledger/entity/btc-pipeline', 'entities/btc-pipeline'],
  claims: ['/ledger/claims?source=founding-1&v=1', 'claims'],
  contradictions: ['/ledger/contradictions', 'contradictions'],
  trade: ['/ledger/trade', 'trade/AZ/TR'],
  intra: ['/ledger/intra', 'trade/intra'],
  matrix: ['/ledger/matrix?year=2015&v=1', 'trade/matrix?year=2015'],
  ranks: ['/ledger/ranks', 'ranks'],
  investment: ['/ledger/investment', 'investment'],
  timeline: ['/ledger/timeline', 'timeline'],
  agreements: ['/ledger/agreements', 'agreements'],
  projects: ['/ledger/projects', 'projects'],
  programmes: ['/ledger/programmes', 'programmes'],
  mobility: [
    '/ledger/mobility?from=AZ&to=TR&document=id-card&v=1',
    'mobility?from=AZ&to=TR&document=id-card&on=2026-11-22',
  ],
  propose: ['/ledger/propose', 'session'],
};

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());

async function open(path: string, options: Parameters<typeof openPage>[1] = {}) {
  const watched = await openPage(browser, options);
  await watched.page.goto(path);
  await watched.page.waitForSelector('body[data-ready]');
  return watched;
}

/** Whether the server gives this part: a smaller one may leave parts out, which the page has to say. */
async function served(page: Page, path: string): Promise<boolean> {
  const status = await page.evaluate(async (at) => (await fetch(`/api/v1/${at}`)).status, path);
  return status !== 404;
}

const notThere = 'Not available here';

async function heavy(page: Page): Promise<string[]> {
  const results = await page.evaluate(() =>
    (window as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
  );
  return results.violations
    .filter((violation) => ['serious', 'critical'].includes(violation.impact ?? ''))
    .flatMap((violation) =>
      violation.nodes.map((node) => `${violation.id}: ${node.target} ${node.failureSummary}`),
    );
}

/** How far the page or its body can be moved sideways, in pixels. */
const sideways = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const parts = [
      document.documentElement,
      document.body,
      document.querySelector('.rec-body')!,
      document.querySelector('#answer')!,
    ];
    return parts.reduce((sum, one) => {
      one.scrollLeft = 500;
      return sum + one.scrollLeft;
    }, 0);
  });

describe('every page of the ledger', () => {
  it.each(Object.entries(pages))(
    '%s answers, and an automated checker finds nothing serious at three widths, light and dark',
    async (name, [path, asks]) => {
      const { page, faults } = await open(path);
      const there = await served(page, asks);
      if (there) expect(await page.locator('[role=alert]').count()).toBe(0);
      else if (name !== 'propose') expect(await page.locator('[role=alert]').innerText()).toContain(notThere);
      await page.evaluate(axe);
      const found: string[] = [];
      for (const width of [1440, 768, 390])
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.setViewportSize({ width, height: 900 });
          await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
          await page.waitForSelector(`html[data-theme=${colorScheme}]`);
          found.push(...(await heavy(page)).map((text) => `${width} ${colorScheme} ${text}`));
          await picture(page, `ledger-${name}-${width}-${colorScheme}`);
        }
      expect(found).toEqual([]);
      await page.setViewportSize({ width: 320, height: 640 });
      expect(await sideways(page)).toBe(0);
      if (there) expect(faults).toEqual([]);
      await page.context().close();
    },
    patientMs,
  );
});

describe('the search', () => {
  it.each(['Türkiye', 'Турция', 'Bakı', 'Баку', 'Azerbayjan'])('finds %s', async (text) => {
    const { page } = await open(`/ledger?q=${encodeURIComponent(text)}&v=1`);
    if (!(await served(page, 'search?q=a'))) {
      expect(await page.locator('[role=alert]').innerText()).toContain(notThere);
      return;
    }
    await page.waitForSelector('.hits li');
    const hits = (await page.evaluate(
      async (q) =>
        (await (await fetch(`/api/v1/search?q=${encodeURIComponent(q)}&limit=50`)).json()) as never,
      text,
    )) as Hits;
    expect(await page.locator('.hits li').count()).toBe(hits.hits.length);
    await page.locator('.hits a').first().click();
    await page.waitForFunction(() => !location.pathname.endsWith('/ledger'));
    await page.waitForSelector('body[data-ready]');
    expect(await page.locator('[role=alert]').count()).toBe(0);
    await page.context().close();
  });
});

describe('the claims of the founding documents', () => {
  it.each(['founding-1', 'founding-2'])('of %s stand in one table with their verdicts', async (source) => {
    const { page } = await open(`/ledger/claims?source=${source}&v=1`);
    if (!(await served(page, 'claims'))) {
      expect(await page.locator('[role=alert]').innerText()).toContain(notThere);
      return;
    }
    await page.waitForSelector('.claims-table');
    const all = (await page.evaluate(
      async (from) => (await (await fetch(`/api/v1/claims?source=${from}`)).json()) as never,
      source,
    )) as ClaimList;
    const rows = page.locator('.claims-table tbody tr');
    expect(await rows.count()).toBe(all.claims.length);
    expect(await page.locator('.claims-table .verdict').count()).toBe(all.claims.length);
    expect(await rows.first().innerText()).toContain(source);
    await page.context().close();
  });
});

describe('whoever has no account', () => {
  it('is told in words that a proposal is not taken', async () => {
    const { page } = await open('/ledger/propose');
    for (const [name, text] of Object.entries({
      subject: 'AZ',
      property: 'population',
      claimant: 'me',
      source: 'founding-1',
    }))
      await page.fill(`[name=${name}]`, text);
    await page.click('text=Send');
    await page.waitForSelector('.outcome');
    expect(await page.locator('.outcome').innerText()).toContain('needs an account');
    await page.context().close();
  });
});
