import type { Browser, Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Board, PromiseDetail } from '../src/api/promise-types';
import { openPage, picture, tabTo } from './browser';
import { ledgerIsOpen, onePage } from './opened';

let browser: Browser;
let page: Page;
onePage((opened) => ({ browser, page } = opened), { reducedMotion: 'reduce' });
beforeAll(async () => {
  await ledgerIsOpen(page);
});

/** Nothing is awaited any more, and what is on the screen belongs to the address. */
const rest = (on: Page = page): Promise<unknown> =>
  on.waitForSelector('body[data-ready]:not(:has(.is-late))');
const asked = <T>(path: string): Promise<T> =>
  page.evaluate(async (at) => (await (await fetch(`/api/v1/${at}`)).json()) as never, path);
const query = (): URLSearchParams => new URL(page.url()).searchParams;

describe('the board of promises', () => {
  it('shows every promise, and says how many could not be rated', async () => {
    await page.goto('/promises');
    await page.waitForSelector('[data-promise]');
    const board = await asked<Board>('commitments');
    expect(await page.locator('[data-promise]').count()).toBe(board.total);
    const strip = page.locator('.strip-of-status__part');
    const drawn = await strip.evaluateAll((all) =>
      all.map((one) => Number((one as HTMLElement).style.flexGrow)),
    );
    expect(drawn.reduce((sum, one) => sum + one, 0)).toBe(board.total);
    const hatched = await page
      .locator('.strip-of-status__part.fill--hatched')
      .evaluateAll((all) => all.reduce((sum, one) => sum + Number((one as HTMLElement).style.flexGrow), 0));
    expect(hatched).toBe((board.counts['no-data'] ?? 0) + (board.counts['not-rated'] ?? 0));
    expect(await page.locator('.board__sum').innerText()).toContain(
      `no data or not rated ${board.noDataOrNotRated}`,
    );
    await picture(page, 'promises-board');
  });

  it('filters by status, groups by state, and keeps both in the address', async () => {
    const { counts } = await asked<Board>('commitments');
    const kept = Object.values(counts).reduce((sum, one) => sum + one, 0) - (counts.missed ?? 0);
    const isKept = (): Promise<unknown> =>
      page.waitForFunction((n) => document.querySelectorAll('[data-promise]').length === n, kept);
    await page.locator('.filter').first().locator('label', { hasText: 'Missed' }).click();
    await isKept();
    expect(counts.missed).toBeGreaterThan(0);
    expect(query().get('st')!.split('.')).not.toContain('missed');
    await page.click('.segments >> text=By deadline');
    expect(query().get('group')).toBe('deadline');
    await page.reload();
    await isKept();
    await page.click('text=Show all');
    await page.waitForFunction(() => !location.search.includes('st='));
  });

  it('opens a promise by keys alone and comes back', async () => {
    await page.goto('/promises');
    await page.waitForSelector('[data-promise]');
    await page.locator('body').press('n');
    await page.keyboard.press('n');
    const title = await page.locator('tr.is-marked .board__title').innerText();
    await page.keyboard.press('Enter');
    await page.waitForSelector('.side__status');
    await rest();
    expect(await page.title()).toContain(title);
    await page.goBack();
    await page.waitForSelector('[data-promise]');
    expect(new URL(page.url()).pathname).toBe('/promises');
  });

  it('compares two dates', async () => {
    await page.keyboard.press('c');
    await page.waitForFunction(() => location.search.includes('b='));
    await rest();
    expect(await page.locator('.strip-of-status').count()).toBe(2);
    await picture(page, 'promises-compare');
    await page.keyboard.press('c');
    await page.waitForSelector('[data-promise]');
  });
});

describe('will trade reach USD 15 bn?', () => {
  let detail: PromiseDetail;

  it('is answered with the numbers of both sides', async () => {
    await page.goto('/ledger');
    await page.click('text=Will trade reach USD 15 bn?');
    await page.waitForSelector('svg.chart');
    await rest();
    detail = await asked<PromiseDetail>('commitments/tr-az-trade-15bn');
    expect(detail.producers!.length).toBeGreaterThan(1);
    const progress = await page.locator('.side__progress').innerText();
    for (const producer of detail.producers!) {
      expect(progress).toContain(producer.label);
      expect(await page.locator('svg.chart').getAttribute('aria-label')).toContain(producer.label);
    }
    expect(await page.locator('.side__status').getAttribute('data-status')).toBe(detail.status);
    expect(await page.locator('.chart__target').count()).toBe(1);
    await picture(page, 'promise-15bn');
  });

  it('with the growth it would take by a year of the reader', async () => {
    await rest();
    const before = await page.locator('#need .need').innerText();
    expect(before).toMatch(/%\sa year/);
    await page.click('#slot-by');
    await page.fill('#field-by', '2040');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => location.search.includes('by=2040'));
    await rest();
    expect(await page.locator('#need').innerText()).toContain('2040');
    expect(await page.locator('#need .need').innerText()).not.toBe(before);
  });

  it('with a table as the twin of the chart, in which every figure opens its source', async () => {
    await page.locator('body').press('t');
    await page.waitForSelector('.chart-frame .rec-table');
    const figures = await page.locator('.chart-frame .rec-table button.figure').count();
    expect(figures).toBe(detail.series!.reduce((sum, one) => sum + one.points.length, 0));
    await tabTo(page, '.yardstick button.figure');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.popover--record .source');
    const said = await page.locator('.popover--record').innerText();
    expect(said).toMatch(/Says\s+\S+/);
    await picture(page, 'promise-source');
    await page.keyboard.press('Escape');
    expect(await page.locator('.popover--record').count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.matches('button.figure'))).toBe(true);
  });

  it('and its chart can be taken along as a picture that stands alone', async () => {
    await page.locator('body').press('t');
    await page.waitForSelector('svg.chart');
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.click('.chart__files >> text=SVG'),
    ]);
    expect(file.suggestedFilename()).toBe('kervan-tr-az-trade-15bn.svg');
    const [png] = await Promise.all([page.waitForEvent('download'), page.click('.chart__files >> text=PNG')]);
    expect(png.suggestedFilename()).toBe('kervan-tr-az-trade-15bn.png');
  });
});

describe('did the route reach 10 Mt by 2025?', () => {
  it('is answered with the rating at its own deadline and what took its place', async () => {
    await page.goto('/ledger');
    await page.click('text=Did the Middle Corridor reach 10 Mt by 2025?');
    await page.waitForSelector('.side__status');
    await rest();
    const detail = await asked<PromiseDetail>('commitments/titr-10mt-2025');
    expect(await page.locator('.side__status').getAttribute('data-status')).toBe(detail.status);
    const side = await page.locator('.rec-side').innerText();
    if (detail.ratedAs) expect(side).toContain('At its own deadline');
    expect(side).toContain(detail.reason!.slice(0, 40));
    await picture(page, 'promise-10mt');
  });
});

describe('what may not happen', () => {
  it('the first map asks for nothing of the ledger', async () => {
    const first = await openPage(browser);
    const paths: string[] = [];
    first.page.on('request', (request) => paths.push(new URL(request.url()).pathname));
    await first.page.goto('/routes');
    await first.page.waitForSelector('.state');
    await first.page.waitForLoadState('networkidle');
    expect(paths.filter((path) => /commitments|claims|statements|session|\/start-/.test(path))).toEqual([]);
    await first.page.context().close();
  });

  it('a part that the server does not give is told, and the rest stands', async () => {
    const { page: other } = await openPage(browser);
    await other.route('**/api/v1/contradictions*', (route) =>
      route.fulfill({ status: 404, json: { title: 'Not found', status: 404 } }),
    );
    await other.goto('/ledger/contradictions');
    await other.waitForSelector('[role=alert]');
    expect(await other.locator('[role=alert]').innerText()).toContain('Not available here');
    expect(await other.locator('.rec-menu a').count()).toBeGreaterThan(8);
    await other.context().close();
  });

  it('hostile texts are shown as text', async () => {
    const hostile = '<img src=x onerror="document.title=1"><script>x</script>';
    const texts = [hostile, 'מחסום'.repeat(12), 'Waaaaaa'.repeat(40), "'; drop table statement; --"];
    const { page: other, faults } = await openPage(browser, { viewport: { width: 390, height: 844 } });
    await other.route('**/api/v1/commitments*', async (route) => {
      const body = (await (await route.fetch()).json()) as Board;
      body.commitments.forEach((row, i) => {
        row.title = texts[i % texts.length]!;
        row.subtitle = texts[(i + 1) % texts.length]!;
        row.claimed = hostile;
        row.domain = hostile;
      });
      await route.fulfill({ json: body });
    });
    await other.goto('/promises');
    await other.waitForSelector('[data-promise]');
    expect(await other.locator('#app img, #app script').count()).toBe(0);
    expect(await other.title()).not.toBe('1');
    expect(await other.locator('.board').innerText()).toContain('<script>x</script>');
    const sideways = await other.evaluate(() => {
      document.documentElement.scrollLeft = 500;
      const body = document.querySelector('.rec-body')!;
      body.scrollLeft = 500;
      return document.documentElement.scrollLeft + body.scrollLeft;
    });
    expect(sideways).toBe(0);
    expect(faults).toEqual([]);
    await picture(other, 'promises-hostile');
    await other.context().close();
  });
});
