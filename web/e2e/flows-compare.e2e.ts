import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { picture, ready } from './browser';
import { findings, readyForChecks } from './checker';
import { answerMs, patientMs, settled } from './flows-page';
import { onePage } from './opened';

let page: Page;
onePage((opened) => ({ page } = opened), {
  reducedMotion: 'reduce',
  // Two maps without a graphics card: the fewer pixels the better.
  viewport: { width: 1200, height: 640 },
});

const query = (): URLSearchParams => new URL(page.url()).searchParams;
const added = encodeURIComponent(
  JSON.stringify({
    change: 'add-link',
    id: 'rail-trial',
    name: 'A trial',
    mode: 'rail',
    from: 'baku',
    to: 'tehran',
    gaugeMm: 1520,
    electrified: 'no',
    lengthKm: 700,
    speedKmh: 60,
    capacityMtPerYear: 10,
  }),
);

/** Where each map of the page looks, and what its sources hold. */
interface Looked {
  side: string | undefined;
  at: number[];
  words: string[];
}
const maps = (): Promise<Looked[]> =>
  page.locator('kv-flow-map').evaluateAll((all) =>
    all.map((element) => {
      const { map } = (
        element as unknown as {
          view: {
            map: {
              getCenter(): { lng: number; lat: number };
              getZoom(): number;
              querySourceFeatures(id: string): { properties: { label?: string } }[];
            };
          };
        }
      ).view;
      const { lng, lat } = map.getCenter();
      return {
        side: (element as HTMLElement).dataset['side'],
        at: [lng, lat, map.getZoom()],
        // A line that lies on several tiles is told for each.
        words: [
          ...new Set(
            ['added', 'closed'].flatMap((id) =>
              map.querySourceFeatures(id).flatMap(({ properties }) => properties.label ?? []),
            ),
          ),
        ],
      };
    }),
  );

describe('comparing two scenarios on the map of flows', () => {
  it(
    'is turned on by C, and takes B from the library with its year',
    async () => {
      await page.goto('/flows');
      await ready(page);
      await page.keyboard.press('c');
      await page.waitForSelector('#versus-b:focus');
      await page.selectOption('#versus-b', 'zangezur-2028');
      await page.waitForURL(/b=zangezur-2028/);
      await settled(page);
      await ready(page);
      expect(query().get('year')).toBe('2028');
      expect(query().get('s')).toBeNull();
      await expect.poll(async () => (await maps())[0]!.words, { timeout: answerMs }).toContain('opened');
      await picture(page, 'compare-difference');
    },
    patientMs,
  );

  it('says on paper what A and B are and what the map shows, in greys like the map', async () => {
    await page.emulateMedia({ media: 'print' });
    const said = page.locator('.question .print-only');
    expect(await said.innerText()).toMatch(/A: the base\. B: Zangezur.*B less A/);
    expect(
      await page
        .locator('.question__sides, .versus')
        .evaluateAll((all) => all.map((one) => one.checkVisibility())),
    ).toEqual([false, false]);
    for (const part of ['.map__canvas', '.legend .scale'])
      expect(
        await page
          .locator(part)
          .first()
          .evaluate((one) => getComputedStyle(one).filter),
      ).toBe('grayscale(1)');
    await page.emulateMedia({ media: null });
    expect(await said.isVisible()).toBe(false);
  });

  it('tells the totals of A, of B and their difference in this order', async () => {
    await page.click('[data-tab=totals]');
    const heads = page.locator('.flow-answer .plain-table').first();
    expect(await heads.locator('thead th').allInnerTexts()).toEqual(
      ['TOTALS', 'A', 'B', 'B − A'].map((one) => expect.stringMatching(new RegExp(one, 'i'))),
    );
    const number = (text: string): number => Number(text.replace(/[^\d.−+-]/g, '').replace('−', '-'));
    const [a, b, less] = (
      await heads.locator('tr', { hasText: 'Transport' }).locator('td').allInnerTexts()
    ).map(number);
    expect(less).toBeCloseTo(b! - a!, 0);
    expect(less).not.toBe(0);
  });

  it(
    'swipes between two maps that move together, and the address reopens it',
    async () => {
      await page.selectOption('#versus-a', 'btk-17mt');
      await page.waitForURL(/a=btk-17mt/);
      expect(query().get('year')).toBe('2028');
      await settled(page);
      await page.getByRole('button', { name: 'Swipe' }).click();
      await page.waitForSelector('kv-flow-map[data-side=a] canvas');
      await page.locator('.swipe__handle').fill('30');
      await page.waitForURL(/swipe=30/);
      await ready(page);
      const before = (await maps())[0]!.at;
      const box = (await page.locator('kv-flow-map').first().boundingBox())!;
      const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
      await page.mouse.move(x, y);
      await page.mouse.down();
      await page.mouse.move(x + 130, y - 40, { steps: 4 });
      await page.mouse.up();
      await page.waitForURL(/m=/);
      const [main, over] = await maps();
      expect(main!.at).not.toEqual(before);
      expect(over).toMatchObject({ side: 'a', at: main!.at });
      const address = page.url();
      await page.reload();
      await page.waitForSelector('kv-flow-map[data-side=a] canvas');
      await ready(page);
      expect(page.url()).toBe(address);
      expect(await page.locator('.swipe__over').getAttribute('style')).toContain('70%');
      expect(await page.locator('.swipe__name').allInnerTexts()).toEqual([
        expect.stringContaining('Baku-Tbilisi-Kars'),
        expect.stringContaining('Zangezur'),
      ]);
      await readyForChecks(page);
      expect(await findings(page)).toEqual([]);
      await picture(page, 'compare-swipe');
      await page.keyboard.press('d');
      expect(query().has('swipe')).toBe(false);
      expect(await page.locator('.swipe__over').count()).toBe(0);
    },
    patientMs,
  );

  it(
    'draws lines that a scenario adds or closes with the word for it, and none of them in A',
    async () => {
      await page.goto(`/flows?s=close:rail-gori-khashuri,more:${encodeURIComponent(added)}&tab=changes`);
      await settled(page);
      await ready(page);
      await expect
        .poll(async () => (await maps())[0]!.words.sort(), { timeout: answerMs })
        .toEqual(['added', 'closed']);
      await page.keyboard.press('d');
      await page.waitForURL(/d=a/);
      await expect.poll(async () => (await maps())[0]!.words).toEqual([]);
    },
    patientMs,
  );
});
