import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const heavy = ['serious', 'critical'];

/** Brings the accessibility checker into a page. */
export async function readyForChecks(page: Page): Promise<void> {
  await page.evaluate(axe);
}

/** Heavy findings of the checker, one line each. */
export async function findings(page: Page): Promise<string[]> {
  const results = await page.evaluate(() =>
    (window as unknown as { axe: { run(options: RunOptions): Promise<AxeResults> } }).axe.run({
      resultTypes: ['violations'],
    }),
  );
  return results.violations
    .filter((violation) => heavy.includes(violation.impact ?? ''))
    .flatMap((violation) =>
      violation.nodes.map((node) => `${violation.id}: ${node.target} ${node.failureSummary}`),
    );
}

/** How far a page can be moved sideways, in pixels. Charts follow a new width a moment later: asked until it is so. */
export function sideways(page: Page): Promise<number> {
  return page.evaluate(() => {
    document.documentElement.scrollLeft = 500;
    document.body.scrollLeft = 500;
    return document.documentElement.scrollLeft + document.body.scrollLeft;
  });
}

/** Leaves the first rows of long tables and lists: the others are made alike, and each costs the checker time. */
export async function shortLists(page: Page, rows = 12): Promise<void> {
  await page.evaluate((most) => {
    const sheet = new CSSStyleSheet();
    const further = `:nth-child(n + ${most + 1})`;
    sheet.replaceSync(`tbody > tr${further}, ol > li${further}, #answer ul > li${further} { display: none }`);
    document.adoptedStyleSheets.push(sheet);
  }, rows);
}
