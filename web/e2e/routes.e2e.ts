import type { Browser, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../src/api/types';
import { openPage, picture, question, ready, tabTo, type Watched } from './browser';
import { onePage } from './opened';

let browser: Browser;
let watched: Watched;
let page: Page;
onePage((opened) => ({ browser, watched, page } = opened));

/** Opens a word of the question, types a name and takes the first place found. */
async function choosePlace(slot: string, typed: string): Promise<void> {
  await tabTo(page, `#slot-${slot}`);
  await page.keyboard.press('Enter');
  await page.keyboard.type(typed);
  await page.waitForSelector('.editor [role=option][aria-selected=true]');
  await page.keyboard.press('Enter');
  await page.waitForSelector('.editor', { state: 'detached' });
}

const names = (): Promise<string[]> => page.locator('.card__name').allInnerTexts();

describe("Xi'an to Istanbul with the keyboard alone", () => {
  it('is asked in the sentence and answered by at least four corridors', async () => {
    await page.goto('/routes');
    expect(await page.getByRole('heading', { name: 'Nothing asked yet' }).count()).toBe(1);
    await choosePlace('from', "Xi'an");
    await choosePlace('to', 'Istanbul Halkali');
    await page.waitForSelector('.card');
    await ready(page);
    expect(new URL(page.url()).search).toBe('?from=xian&to=halkali&v=1');
    expect((await names()).length).toBeGreaterThanOrEqual(4);
    expect(await page.locator('[role=status]').last().innerText()).toMatch(
      /routes from .* to .* in 20\d\d; the fastest/,
    );
    await picture(page, 'keyboard-light');
  });

  it('gives corridors that differ in more than a siding', async () => {
    const answer = await page.evaluate(
      async () => (await (await fetch('/api/v1/routes?from=xian&to=halkali')).json()) as Answer,
    );
    const links = answer.routes.map((route) => new Set(route.legs.flatMap((leg) => leg.link ?? [])));
    for (const [i, a] of links.entries())
      for (const b of links.slice(i + 1)) {
        const shared = [...a].filter((link) => b.has(link)).length;
        expect(shared / Math.min(a.size, b.size)).toBeLessThan(0.9);
      }
    expect(new Set(answer.routes.map((route) => route.name)).size).toBe(answer.routes.length);
  });

  it('chooses another corridor, which is drawn and stands in the address', async () => {
    await tabTo(page, '.card__name button[data-route="B"]');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.card--chosen button[data-route="B"]');
    expect(page.url()).toContain('sel=B');
    expect(await page.locator('.drawer__head .badge').innerText()).toBe('B');
  });

  it('goes along the legs and opens the source of a figure', async () => {
    await page.keyboard.press('n');
    await page.keyboard.press('n');
    expect(await page.locator('.strip__ring').count()).toBe(1);
    await page.keyboard.press('i');
    const popover = page.locator('.popover[role=dialog]');
    await popover.waitFor();
    expect(await popover.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.waitForSelector('.popover .source a[href^="https://"], .popover .source bdi');
    expect(await popover.innerText()).toMatch(/Sources\s+\S+/);
    await page.keyboard.press('Escape');
    await popover.waitFor({ state: 'detached' });
  });

  it('shows the table, where every figure is a button that says how sure it is', async () => {
    await page.keyboard.press('t');
    await page.waitForSelector('.legs table');
    const figures = page.locator('.legs tbody button.figure');
    expect(await figures.count()).toBeGreaterThan(20);
    const labels = await figures.evaluateAll((all) => all.map((one) => one.getAttribute('aria-label') ?? ''));
    expect(labels.filter((label) => !/(reported|derived|estimated)/.test(label))).toEqual([]);
    await tabTo(page, '.legs tbody button.figure');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.popover[role=dialog]');
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement?.matches('button.figure'))).toBe(true);
    await page.keyboard.press('t');
  });

  it('compares two routes and says what is less in the second', async () => {
    await page.keyboard.press('c');
    await page.waitForSelector('table.compare');
    expect(page.url()).toMatch(/sel=B(%7E|~)[A-Z]/);
    expect(await page.locator('table.compare').innerText()).toMatch(/(less|more) in/);
    expect(await page.locator('.strip').count()).toBe(2);
    await ready(page);
    await picture(page, 'compare-light');
  });

  it('walks the map by arrows and opens a link', async () => {
    await page.keyboard.press('m');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    expect(await page.locator('[role=status]').last().innerText()).toMatch(/ to .*, (rail|road|sea)/);
    await page.keyboard.press('Enter');
    await page.waitForSelector('.popover[role=dialog]');
    await page.keyboard.press('Escape');
  });

  it('comes back from its address as it was', async () => {
    const [address, table] = [page.url(), await page.locator('table.compare').innerText()];
    const again = await openPage(browser);
    await again.page.goto(address);
    await again.page.waitForSelector('table.compare');
    await again.page.waitForFunction(() =>
      document.querySelector('.question')?.textContent?.includes("Xi'an"),
    );
    expect(await again.page.locator('table.compare').innerText()).toBe(table);
    expect(again.page.url()).toBe(address);
    expect(again.faults).toEqual([]);
    await again.page.context().close();
  });

  it('goes back to the question before', async () => {
    await page.goto(question);
    await page.waitForSelector('.card');
    const before = await names();
    await page.keyboard.press('x');
    await page.waitForFunction(() => location.search.startsWith('?from=halkali&to=xian'));
    await page.goBack();
    await page.waitForFunction(() => location.search.startsWith('?from=xian'));
    await page.waitForSelector('.card');
    await page.waitForFunction(
      (name) => document.querySelector('.card__name')?.textContent?.includes(name),
      before[0]!,
    );
    expect(await names()).toEqual(before);
  });
});

describe('what cannot be answered', () => {
  it('says what was wrong with the question', async () => {
    await page.goto('/routes?from=nowhere-at-all&to=halkali&v=1');
    await page.waitForSelector('.state--bad');
    expect(await page.locator('.state--bad').innerText()).toContain('nowhere-at-all');
    watched.faults.splice(
      0,
      watched.faults.length,
      ...watched.faults.filter((fault) => !/status of 400/.test(fault)),
    );
  });

  it('keeps the question when the server does not answer, and tries again', async () => {
    await page.route('**/api/v1/routes?*', (route) => route.abort());
    await page.goto(question);
    await page.waitForSelector('.state--bad');
    expect(await page.locator('.state--bad').innerText()).toContain('does not answer');
    expect(page.url()).toContain('from=xian');
    await page.unroute('**/api/v1/routes?*');
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.waitForSelector('.card');
    watched.faults.splice(
      0,
      watched.faults.length,
      ...watched.faults.filter((fault) => !/ERR_FAILED/.test(fault)),
    );
  });
});
