import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { picture, ready } from './browser';
import { answerMs, patientMs, scenario } from './flows-page';
import { onePage } from './opened';

let page: Page;
onePage((opened) => ({ page } = opened));

const chosen = (): Promise<string | null> => page.locator('.hurt.is-marked b').first().innerText();
const query = (): URLSearchParams => new URL(page.url()).searchParams;

describe('the page of flows', () => {
  it(
    'opens from its address with a checked answer',
    async () => {
      await page.goto('/flows');
      await ready(page);
      expect(await page.locator('.header__nav [aria-current=page]').innerText()).toBe('Flows');
      expect(await page.locator('.hurt').count()).toBeGreaterThan(5);
      expect(await page.locator('.certificate').innerText()).toMatch(/certified|gap not reached/);
      expect(await page.locator('.question').innerText()).toContain('differ in taste');
      await picture(page, 'flows-light');
    },
    patientMs,
  );

  it(
    'chooses a bottleneck by keys, on the map and in the list, and says who uses it',
    async () => {
      await page.keyboard.press('n');
      await page.waitForSelector('.hurt.is-marked');
      const first = await chosen();
      expect(await page.locator('[role=status]').last().innerText()).toContain(first!);
      // The next one that is a link: places have no users of their own to be asked for.
      for (let i = 0; i < 12 && !query().get('sel'); i++) await page.keyboard.press('n');
      expect(query().get('sel')).toMatch(/[<>]$/);
      await page.waitForSelector('.sankey');
      expect(await page.locator('.sankey').getAttribute('aria-label')).toMatch(/carries .*\sMt\/yr/);
    },
    patientMs,
  );

  it(
    'chooses a link by a click on its ribbon',
    async () => {
      const box = (await page.locator('kv-flow-map canvas').boundingBox())!;
      const before = query().get('sel');
      await page.keyboard.press('Escape');
      await page.waitForSelector('.sankey', { state: 'detached' });
      await ready(page);
      const at = await page.evaluate(async (sel) => {
        const element = document.querySelector('kv-flow-map') as unknown as {
          view: {
            map: {
              project(at: unknown): { x: number; y: number };
              querySourceFeatures(
                id: string,
              ): { properties: { id: string }; geometry: { coordinates: [number, number][] } }[];
            };
          };
        };
        const { map } = element.view;
        const hit = map.querySourceFeatures('flow-hit').find((feature) => feature.properties.id === sel)!;
        const line = hit.geometry.coordinates;
        const [a, b] = [
          line[Math.floor((line.length - 1) / 2)]!,
          line[Math.floor((line.length - 1) / 2) + 1]!,
        ];
        const { x, y } = map.project([(a[0] + b[0]) / 2, (a[1] + b[1]) / 2]);
        return { x, y };
      }, before);
      await page.mouse.click(box.x + at.x, box.y + at.y);
      await page.waitForFunction(
        () => new URL(location.href).searchParams.has('sel') || document.querySelector('.hurt.is-marked'),
      );
      expect(await page.locator('.flow-drawer').count()).toBe(1);
    },
    patientMs,
  );

  it(
    'closes the chosen link, draws the difference, and takes it back',
    async () => {
      const sel = query().get('sel')!;
      await page.click('[data-close]');
      await page.waitForFunction(() => location.search.includes('close:'));
      expect(query().get('s')).toBe(`close:${sel.slice(0, -1)}`);
      await page.waitForSelector('.what__fresh[data-scenario]:not([data-scenario=base])', {
        timeout: patientMs,
      });
      expect(await scenario(page)).not.toBe('base');
      expect(await page.locator('.what__changes li').innerText()).toContain('closed');
      await page.click('[data-tab=changes]');
      await page.waitForSelector('.diff');
      await ready(page);
      await picture(page, 'flows-closed');
      await page.keyboard.press('z');
      await page.waitForSelector('.what__fresh[data-scenario=base]', { timeout: answerMs });
      await page.waitForFunction(() => !location.search.includes('close:'));
      expect(await page.locator('.what__changes').count()).toBe(0);
    },
    patientMs,
  );

  it(
    'lists the bottlenecks of one country, and of those the ones whose limit is reported',
    async () => {
      await page.click('[data-tab=bottlenecks]');
      const ofAll = await page.locator('.hurt').count();
      await page.getByLabel('Country', { exact: true }).selectOption('KZ');
      await page.waitForFunction(() => location.search.includes('KZ'));
      const ofCountry = await page.locator('.hurt').count();
      expect(ofCountry).toBeGreaterThan(0);
      expect(ofCountry).toBeLessThan(ofAll);
      await page.locator('.hurt-filter button.chip').click();
      expect(await page.locator('.hurt').count()).toBeLessThan(ofCountry);
      expect(await page.locator('.hurt-filter .quiet').innerText()).toContain(`of ${ofAll}`);
      await page.locator('.hurt-filter button.chip').click();
      await page.getByLabel('Country', { exact: true }).selectOption('');
      expect(await page.locator('.hurt').count()).toBe(ofAll);
    },
    patientMs,
  );

  it.each(['csv', 'geojson', 'gpkg'])('gives its answer as %s', async (format) => {
    const [file] = await Promise.all([page.waitForEvent('download'), page.click(`[data-file=${format}]`)]);
    expect(file.suggestedFilename()).toMatch(new RegExp(`^kervan-flows-2023-base\\.${format}$`));
    expect(readFileSync((await file.path())!).length).toBeGreaterThan(1000);
  });
});
