import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import type { FlowResult } from '../src/api/flow-types';
import { openPage, picture, ready, tabTo } from './browser';
import { answerMs, patientMs, scenario, settled } from './flows-page';
import { onePage } from './opened';

const moves = 20;

let browser: Browser;
let page: Page;
onePage((opened) => ({ browser, page } = opened));
beforeAll(async () => {
  await page.goto('/flows');
  await ready(page);
}, patientMs);

const query = (): URLSearchParams => new URL(page.url()).searchParams;

describe('the levers of the page of flows', () => {
  it(
    're-solves while a lever moves, and shows how long it took',
    async () => {
      await page.keyboard.press('Escape');
      const took: number[] = [];
      const solved: number[] = [];
      await tabTo(page, '#lever-dwell');
      for (let i = 0; i < moves; i++) {
        const before = await scenario(page);
        const [answer] = await Promise.all([
          page.waitForResponse((response) => response.url().endsWith('/api/v1/flows'), {
            timeout: patientMs,
          }),
          page.keyboard.press('ArrowLeft'),
        ]);
        solved.push(((await answer.json()) as FlowResult).seconds * 1000);
        await page.waitForFunction(
          (old) => {
            const now = document.querySelector('.what__fresh')?.getAttribute('data-scenario');
            return now && now !== old;
          },
          before,
          { polling: 20, timeout: answerMs },
        );
        took.push(Number(await page.locator('.what__fresh').getAttribute('data-milliseconds')));
      }
      const at = (list: number[], part: number): number =>
        Math.round([...list].sort((a, b) => a - b)[Math.ceil(part * list.length) - 1]!);
      console.log(
        `${moves} moves of a lever, ms from asking to having: p50 ${at(took, 0.5)}, p95 ${at(took, 0.95)}; ` +
          `of it solving: p50 ${at(solved, 0.5)}, p95 ${at(solved, 0.95)}`,
      );
      expect(took.every((ms) => ms > 0)).toBe(true);
      expect(await page.locator('.what__fresh').innerText()).toMatch(/re-solved in [\d\s\u202f]+\sms/i);
      expect(await page.locator('#lever-text-dwell').inputValue()).toBe('0');
      expect(query().get('s')).toBe('dwell:0');
      await picture(page, 'flows-lever');
    },
    patientMs,
  );

  it(
    'goes through A, B and the difference, and comes back from its address',
    async () => {
      await page.locator('body').click({ position: { x: 700, y: 5 } });
      const sides: (string | null)[] = [];
      for (let i = 0; i < 3; i++) {
        await page.keyboard.press('d');
        sides.push(query().get('d'));
      }
      expect(sides).toEqual(['a', 'b', null]);
      await settled(page);
      const list = await page.locator('.flow-answer__body').innerText();
      const again = await openPage(browser, { colorScheme: 'dark' });
      await again.page.goto(page.url());
      await ready(again.page);
      await settled(again.page);
      await again.page.waitForSelector('.diff');
      expect(again.page.url()).toBe(page.url());
      expect(names(await again.page.locator('.flow-answer__body').innerText())).toEqual(names(list));
      await picture(again.page, 'flows-dark');
      expect(again.faults).toEqual([]);
      await again.page.context().close();
    },
    patientMs,
  );

  it(
    'reads every ribbon in the table, and takes a typed value',
    async () => {
      await page.keyboard.press('t');
      await page.waitForSelector('.flow-table tbody tr');
      expect(await page.locator('.flow-table [data-ribbon]').count()).toBeGreaterThan(3);
      await page.keyboard.press('t');
      await page.fill('#lever-text-dwell', '80');
      await page.keyboard.press('Enter');
      await page.waitForFunction(() => location.search.includes('dwell:80'));
      await page.fill('#lever-text-dwell', 'much');
      await page.keyboard.press('Tab');
      expect(await page.locator('#lever-text-dwell').inputValue()).toBe('80');
      await page.locator('#lever-dwell').dblclick();
      await page.waitForFunction(() => !location.search.includes('dwell'));
      await page.waitForSelector('.what__fresh[data-scenario=base]', { timeout: answerMs });
      // An answer to the moves before may still come: it must not take the place of the base.
      await page.waitForTimeout(3000);
      expect(await scenario(page)).toBe('base');
    },
    patientMs,
  );

  it(
    'saves its changes as a file, takes them from it, and refuses a file that is none',
    async () => {
      await page.fill('#lever-text-dwell', '60');
      await page.keyboard.press('Enter');
      await settled(page);
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: 'Save as scenario' }).click(),
      ]);
      const text = readFileSync((await file.path())!, 'utf8');
      expect(text).toContain('"dwellHours"');
      await page.locator('#lever-dwell').dblclick();
      await page.waitForFunction(() => !location.search.includes('dwell'));
      const load = page.locator('input[type=file]');
      await load.setInputFiles({
        name: 'mine.json',
        mimeType: 'application/json',
        buffer: Buffer.from(text),
      });
      await page.waitForFunction(() => location.search.includes('dwell:60'));
      await settled(page);
      const before = page.url();
      await load.setInputFiles({
        name: 'no.json',
        mimeType: 'application/json',
        buffer: Buffer.from('{"a"'),
      });
      await page.waitForFunction(() =>
        [...document.querySelectorAll('[role=status]')].some((one) =>
          one.textContent?.includes('is no scenario'),
        ),
      );
      expect(page.url()).toBe(before);
      await page.locator('#lever-dwell').dblclick();
      await page.waitForSelector('.what__fresh[data-scenario=base]', { timeout: answerMs });
    },
    patientMs,
  );

  it(
    'stops waiting when asked to, and keeps the answer it has',
    async () => {
      const held: (() => void)[] = [];
      await page.route('**/api/v1/flows', async (route) => {
        await new Promise<void>((go) => held.push(go));
        await route.continue().catch(() => undefined);
      });
      await page.fill('#lever-text-dwell', '70');
      await page.keyboard.press('Enter');
      await page.getByRole('button', { name: 'Cancel' }).click();
      await page.waitForSelector('.waiting', { state: 'detached' });
      expect(await scenario(page)).toBe('base');
      held.forEach((go) => go());
      await page.unroute('**/api/v1/flows');
      await page.locator('#lever-dwell').dblclick();
      await page.waitForFunction(() => !location.search.includes('dwell'));
      await page.waitForSelector('.what__fresh[data-scenario=base]', { timeout: answerMs });
    },
    patientMs,
  );
});

/** Names of what changes, without the figures, which a second solve may end a hair away from. */
function names(text: string): string[] {
  return text
    .split('\n')
    .filter((line) => /[–]/.test(line))
    .slice(0, 5);
}
