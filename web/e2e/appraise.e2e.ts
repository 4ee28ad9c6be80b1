import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { picture, tabTo } from './browser';
import { findings, readyForChecks, sideways } from './checker';
import { onePage } from './opened';

/** A cold server solves a dozen networks, and more for the portfolio. */
const patientMs = 400_000;

let page: Page;
onePage((opened) => ({ page } = opened), { reducedMotion: 'reduce' });
beforeAll(() => page.setDefaultTimeout(patientMs));

const query = (): URLSearchParams => new URL(page.url()).searchParams;

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
      const verdict = await page.locator('.app-verdict').innerText();
      expect(verdict).toMatch(/worth it as long as .* cost less than \d/);
      expect(verdict).toMatch(/Most gain: Türkiye \(/);
      expect(await page.locator('.app-bars').first().locator('tbody tr').count()).toBeGreaterThan(5);
      expect(await page.locator('.provenance').innerText()).toMatch(/\d+ answers certified/);
      await checked('appraisal-light');
    },
    patientMs,
  );

  it('leads to the map of where the goods go, and back', async () => {
    await page.click('.app-verdict a');
    await page.waitForSelector('.sc-certificate', { timeout: patientMs });
    expect(query().get('b')).toBe('zangezur-2028');
    await page.click('.sc-told a[href^="/appraisal"]');
    await answered();
    expect(await page.locator('.app-verdict').innerText()).toContain('Türkiye');
  });

  it('clips no label of a chart, and has its foot at the foot', async () => {
    const outside = await page.locator('.app-chart').evaluate((chart) => {
      const { left, right } = chart.getBoundingClientRect();
      return [...chart.querySelectorAll('text')]
        .map((text) => [text.textContent, text.getBoundingClientRect()] as const)
        .filter(([, box]) => box.left < left || box.right > right)
        .map(([text]) => text);
    });
    expect(outside).toEqual([]);
    const foot = (await page.locator('.provenance').boundingBox())!;
    expect(foot.y + foot.height).toBe(900);
  });

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
      expect(await page.locator('.app-verdict').innerText()).toMatch(/million USD more than it costs/);
      await page.goBack();
      await page.waitForSelector('.is-unknown');
    },
    patientMs,
  );

  it('is readable in the dark and on a phone', async () => {
    await answered();
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.waitForSelector('html[data-theme=dark]');
    await checked('appraisal-dark');
    await page.setViewportSize({ width: 390, height: 844 });
    await checked('appraisal-phone');
    await expect.poll(() => sideways(page)).toBe(0);
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.emulateMedia({ colorScheme: 'light' });
  });
});

describe('waiting for the portfolio', () => {
  it('can be given up, and asked for again', async () => {
    // Held here, so that there is something to wait for on a server that knows the answer already.
    await page.route('**/api/v1/portfolio', () => undefined);
    await page.goto('/portfolio?budget=700');
    expect(await page.inputValue('input[name=budget]')).toBe('700');
    await tabTo(page, '.app-wait button');
    await page.keyboard.press('Enter');
    expect(await page.locator('.app-problem').innerText()).toContain('Cancelled');
    expect(await page.locator('.app-wait').count()).toBe(0);
    await page.click('.app-problem button');
    await page.waitForSelector('.app-wait');
    await checked('portfolio-waiting');
    await page.unroute('**/api/v1/portfolio');
  });
});

/** Costs minutes on a cold server; tried where somebody asks for it: KERVAN_HEAVY=true. */
describe.runIf(process.env['KERVAN_HEAVY'] === 'true')('the portfolio', () => {
  const chosen = (): Promise<string[]> => page.locator('tr.is-chosen th').allInnerTexts();

  it(
    'is answered with a set, its proof and the frontier',
    async () => {
      await page.goto('/portfolio');
      await answered();
      expect((await chosen()).length).toBeGreaterThan(0);
      expect(await page.locator('.app-figures').innerText()).toMatch(/gap to that bound/);
      expect(await page.locator('.app-dot').count()).toBe(8);
      await checked('portfolio-light');
    },
    patientMs,
  );

  it(
    'changes its set when the budget is dragged, by mouse and by keys, and the address reopens it',
    async () => {
      const before = await chosen();
      const slider = page.locator('input[type=range]');
      const box = (await slider.boundingBox())!;
      const y = box.y + box.height / 2;
      await page.mouse.move(box.x + box.width * 0.7, y);
      await page.mouse.down();
      await page.mouse.move(box.x + box.width * 0.2, y, { steps: 5 });
      await page.mouse.up();
      await page.waitForURL(/budget=\d{2,3}\b/);
      await page.waitForFunction((n) => document.querySelectorAll('tr.is-chosen').length < n, before.length, {
        timeout: patientMs,
      });
      await answered();
      const fewer = await chosen();
      expect(before).toEqual(expect.arrayContaining(fewer));
      await slider.press('Home');
      await page.waitForURL(/budget=20\b/);
      await answered();
      const least = await chosen();
      expect(least.length).toBeLessThan(fewer.length);
      await page.reload();
      await answered();
      expect(query().get('budget')).toBe('20');
      expect(await chosen()).toEqual(least);
      expect(await page.inputValue('input[name=budget]')).toBe('20');
    },
    patientMs,
  );

  it(
    'is readable in the dark and on a phone',
    async () => {
      await page.goto('/portfolio');
      await answered();
      await page.emulateMedia({ colorScheme: 'dark' });
      await page.waitForSelector('html[data-theme=dark]');
      await checked('portfolio-dark');
      await page.setViewportSize({ width: 390, height: 844 });
      await checked('portfolio-phone');
      await expect.poll(() => sideways(page)).toBe(0);
    },
    patientMs,
  );
});
