import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { picture, ready, tabTo } from './browser';
import { onePage } from './opened';
import { findings, readyForChecks, shortLists, sideways } from './checker';

/** A cold server on a loaded machine solves for a while. */
const patientMs = 200_000;
const cut = 'scp-az';

let page: Page;
onePage((opened) => ({ page } = opened));

const query = (): URLSearchParams => new URL(page.url()).searchParams;
const scenario = (): Promise<string | null> => page.locator('.energy-body').getAttribute('data-scenario');
const solved = (base: boolean): Promise<unknown> =>
  page.waitForFunction(
    (wanted) => {
      const body = document.querySelector('.energy-body');
      const of = body?.getAttribute('data-scenario');
      return of && !body!.classList.contains('is-late') && (of === 'base') === wanted;
    },
    base,
    { timeout: patientMs },
  );

/** The middle of the longest stretch of a line on the screen. */
const middleOf = (id: string): Promise<{ x: number; y: number }> =>
  page.evaluate((wanted) => {
    const element = document.querySelector('kv-energy-map') as unknown as {
      view: {
        map: {
          project(at: unknown): { x: number; y: number };
          querySourceFeatures(id: string): {
            properties: { id: string };
            geometry: { coordinates: [number, number][] };
          }[];
        };
      };
    };
    const { map } = element.view;
    const stretches = map
      .querySourceFeatures('energy')
      .filter((one) => one.properties.id === wanted)
      .flatMap(({ geometry: { coordinates } }) =>
        coordinates.slice(1).map((b, i) => ({ a: coordinates[i]!, b })),
      );
    const reach = ({ a, b }: (typeof stretches)[number]): number => Math.hypot(b[0] - a[0], b[1] - a[1]);
    const { a, b } = stretches.sort((one, other) => reach(other) - reach(one))[0]!;
    const { x, y } = map.project([(a[0] + b[0]) / 2, (a[1] + b[1]) / 2]);
    return { x, y };
  }, id);

describe('the page of energy', () => {
  it(
    'opens with a checked answer, who serves the load, and who buys the gas',
    async () => {
      await page.goto('/energy');
      await ready(page);
      expect(await page.locator('.header__nav [aria-current=page]').innerText()).toBe('Energy');
      expect(await page.locator('.certificate').innerText()).toContain('certified');
      expect(await page.locator('.energy-chart polygon').count()).toBeGreaterThan(2);
      await page.click('[data-tab=buyers]');
      const buyers = await page.locator('.energy-chart').getAttribute('aria-label');
      expect(buyers).toMatch(/Türkiye: \d/);
      expect(buyers).toMatch(/Syria: 0\.5, contract 1\.2/);
      expect(buyers).toMatch(/Germany: not published, contract 1\.5/);
      await page
        .getByRole('group', { name: 'Picture or table' })
        .getByRole('button', { name: 'Table' })
        .click();
      const syria = await page.getByRole('row', { name: 'Syria' }).innerText();
      expect(syria.split(/\s+/).slice(0, 4)).toEqual(['Syria', '2025', '1.2', '0.5']);
      await page.keyboard.press('t');
      expect(await page.locator('.energy-unknown').innerText()).toContain('Slovenia');
      await picture(page, 'energy-light');
    },
    patientMs,
  );

  it(
    'looks at another hour by keys, and keeps it in the address',
    async () => {
      await tabTo(page, '.energy-hours input');
      for (let i = 0; i < 3; i++) await page.keyboard.press('ArrowRight');
      expect(query().get('h')).toBe('winter.3');
      expect(await page.locator('.question').innerText()).toContain('a winter day at 3:00');
      expect(await page.locator('.energy-day.is-here').innerText()).toBe('winter');
    },
    patientMs,
  );

  it(
    'cuts a pipeline by a click, tells who goes without, and takes it back',
    async () => {
      await page.goto(`/energy?show=gas&m=6/41/48&v=1`);
      await ready(page);
      const box = (await page.locator('kv-energy-map canvas').boundingBox())!;
      const at = await middleOf(cut);
      await page.mouse.click(box.x + at.x, box.y + at.y);
      await page.waitForFunction(() => new URL(location.href).searchParams.has('sel'));
      expect(query().get('sel')).toBe(cut);
      await page.click('[data-toggle]');
      await solved(false);
      expect(query().get('s')).toBe(`close:${cut}`);
      expect(await scenario()).not.toBe('base');
      expect(await page.locator('[data-unserved]').innerText()).toMatch(/Italy\s+gas/);
      await ready(page);
      await picture(page, 'energy-cut');
      await page.getByRole('button', { name: 'Swipe' }).click();
      await page.waitForSelector('kv-energy-map[data-side=a] canvas');
      await page.locator('.swipe__handle').fill('25');
      expect(query().get('swipe')).toBe('25');
      await page.locator('.map__zoom button').first().click();
      const looks = page.locator('kv-energy-map');
      const zooms = (): Promise<number[]> =>
        looks.evaluateAll((all) =>
          all.map((one) => (one as unknown as { view: { map: { getZoom(): number } } }).view.map.getZoom()),
        );
      await expect.poll(async () => (await zooms())[0], { timeout: 20_000 }).toBe(7);
      expect((await zooms())[1]).toBe(7);
      await picture(page, 'energy-swipe');
      await page.keyboard.press('d');
      expect(await looks.count()).toBe(1);
      await page.keyboard.press('z');
      await solved(true);
      expect(query().get('s')).toBeNull();
    },
    patientMs,
  );

  it(
    'opens a cable together with what it cannot do without',
    async () => {
      await page.keyboard.press('e');
      await page.click('[data-carrier=power]');
      const cable = page.locator('.planned', { hasText: 'Black Sea submarine cable' });
      expect(await cable.innerText()).toContain('Anaklia');
      await cable.click();
      await solved(false);
      expect(query().get('s')?.split(',').length).toBe(3);
      expect(await page.locator('.energy-changes').innerText()).toContain('Cost of the year');
    },
    patientMs,
  );

  it(
    'narrows a line with a slider, shows what that changes, and opens again by its address',
    async () => {
      await page.goto(`/energy?show=gas&sel=${cut}&tab=works&v=1`);
      await ready(page);
      const capacity = page.locator(`#lever-capacity-${cut}`);
      const before = Number(await capacity.inputValue());
      await capacity.press('PageDown');
      await solved(false);
      const set = Number(await capacity.inputValue());
      expect(set).toBeLessThan(before);
      expect(query().get('s')).toBe(`cap:${cut}:${set}`);
      await page.locator('#answer').click({ position: { x: 4, y: 4 } });
      await page.keyboard.press('d');
      expect(query().get('d')).toBe('diff');
      expect(await page.locator('.energy-legend summary').innerText()).toContain('B less A');
      expect(await page.locator('[data-changed] tbody tr').count()).toBeGreaterThan(1);
      await ready(page);
      await picture(page, 'energy-difference');
      const asked = await page.locator('.energy-body').getAttribute('data-scenario');
      await page.reload();
      await solved(false);
      expect(await scenario()).toBe(asked);
      expect(Number(await capacity.inputValue())).toBe(set);
      await page.locator('#lever-text-demand').fill('120');
      await page.locator('#lever-text-demand').press('Enter');
      await page.waitForFunction(
        (was) => document.querySelector('.energy-body')!.getAttribute('data-scenario') !== was,
        asked,
        { timeout: patientMs },
      );
      expect(query().get('s')).toBe(`cap:${cut}:${set},demand:all:120`);
      expect(await page.locator('.energy-list').innerText()).toContain('all countries');
    },
    patientMs,
  );

  it(
    'lists those scenarios of the library that change energy, and loads one',
    async () => {
      const wanted = await page.evaluate(async () => {
        const read = async (path: string): Promise<unknown> => (await fetch(`/api/v1/${path}`)).json();
        const { scenarios } = (await read('scenarios')) as { scenarios: { id: string }[] };
        const told = await Promise.all(scenarios.map(({ id }) => read(`scenarios/${id}`)));
        const ofEnergy = /"(energyLinks|supplies|demands)":|"energy-/;
        return scenarios
          .map(({ id }) => id)
          .filter((_, i) => ofEnergy.test(JSON.stringify((told[i] as { document: unknown }).document)));
      });
      const buttons = page.locator('[data-library]');
      await expect.poll(() => buttons.count(), { timeout: patientMs }).toBe(wanted.length);
      if (!wanted.length) return;
      await buttons.first().click();
      await page.waitForFunction(
        (id) => new URL(location.href).searchParams.get('s') === `lib:${id}`,
        wanted[0]!,
      );
      await solved(false);
      expect(await page.locator('.energy-list li').count()).toBe(1);
    },
    patientMs,
  );

  it(
    'has nothing serious for an automated checker, in all sizes and colours',
    async () => {
      await readyForChecks(page);
      await shortLists(page);
      const found: string[] = [];
      for (const [width, colorScheme, tab] of [
        [1440, 'light', 'works'],
        [1440, 'dark', 'buyers'],
        [768, 'light', 'observed'],
        [390, 'dark', 'lines'],
        [390, 'light', 'power'],
      ] as const) {
        await page.setViewportSize({ width, height: 844 });
        await page.emulateMedia({ colorScheme });
        await page.waitForSelector(`html[data-theme=${colorScheme}]`);
        await page.click(`[data-tab=${tab}]`);
        found.push(...(await findings(page)).map((text) => `${width} ${colorScheme} ${tab} ${text}`));
        await expect.poll(() => sideways(page), { timeout: 5000 }).toBe(0);
        await picture(page, `energy-${width}-${tab}-${colorScheme}`);
      }
      expect(found).toEqual([]);
      await page.setViewportSize({ width: 320, height: 640 });
      await expect.poll(() => sideways(page), { timeout: 5000 }).toBe(0);
    },
    patientMs,
  );
});
