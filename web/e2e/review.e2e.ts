import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { openPage, picture, type Watched } from './browser';
import { findings, readyForChecks } from './checker';
import { ledgerIsOpen, onePage } from './opened';

const home = fileURLToPath(new URL('../..', import.meta.url));
const password = 'a long enough one 2026';
const population = '10250000';

let browser: Browser;

/** Makes an account in the terminal, as the keeper of a ledger does. */
function account(name: string, right: string): void {
  const options = { cwd: home, env: { ...process.env, KERVAN_LEDGER: inject('ledger') } };
  execFileSync('./kervan', ['ledger', 'user', 'add', name], { ...options, input: `${password}\n` });
  execFileSync('./kervan', ['ledger', 'grant', name, '--rights', right], options);
}

async function signIn(at: string, name: string): Promise<Watched> {
  const watched = await openPage(browser);
  await watched.page.goto(at);
  await watched.page.fill('[name=name]', name);
  await watched.page.fill('[name=password]', password);
  await watched.page.click('text=Sign in');
  await watched.page.waitForSelector(`text=Signed in as ${name}`);
  return watched;
}

const outcome = (page: Page): Promise<string> => page.locator('.outcome').innerText();

let page: Page;
onePage((opened) => ({ browser, page } = opened));
beforeAll(async () => {
  await page.goto('/ledger');
  await ledgerIsOpen(page);
  account('aigul', 'propose');
  account('berik', 'review');
});

describe('a proposal', () => {
  it('is made by one account, decided by another, and then stands in the ledger', async () => {
    const author = await signIn('/ledger/propose', 'aigul');
    for (const [name, given] of Object.entries({
      subject: 'AZ',
      property: 'population',
      value: population,
      unit: 'persons',
      period: '2026',
      claimant: 'AZ',
      source: 'founding-1',
    }))
      await author.page.fill(`[name=${name}]`, given);
    await author.page.click('text=Send');
    await author.page.waitForFunction(() =>
      document.querySelector('.outcome')?.textContent?.includes('waits for review'),
    );
    await author.page.click('.rec-menu >> text=Review');
    await author.page.waitForSelector('.proposals');

    const reviewer = await signIn('/ledger/review', 'berik');
    await reviewer.page.waitForSelector('.proposals');
    expect(await reviewer.page.locator('.proposals').innerText()).toContain('proposed by aigul');
    await readyForChecks(reviewer.page);
    expect(await findings(reviewer.page)).toEqual([]);
    await picture(reviewer.page, 'ledger-review');
    await reviewer.page.fill('[name=reason]', 'Stands on the page that is named.');
    await reviewer.page.click('button[value=accept]');
    await reviewer.page.waitForSelector('text=Accepted: Stands on the page that is named.');
    expect(await outcome(reviewer.page)).toContain('in the ledger now');

    const anybody = await reviewer.page.request.get('/api/v1/statements?subject=AZ&property=population');
    expect(await anybody.text()).toContain(population);
    expect([...author.faults, ...reviewer.faults]).toEqual([]);
    await author.page.context().close();
    await reviewer.page.context().close();
  });

  it('is not decided by its author', async () => {
    account('aigul', 'propose,review');
    const both = await signIn('/ledger/propose', 'aigul');
    for (const [name, given] of Object.entries({
      subject: 'KZ',
      property: 'population',
      value: population,
      unit: 'persons',
      claimant: 'KZ',
      source: 'founding-1',
    }))
      await both.page.fill(`[name=${name}]`, given);
    await both.page.click('text=Send');
    await both.page.waitForSelector('.outcome.tone--good');
    await both.page.click('.rec-menu >> text=Review');
    await both.page.fill('[name=reason]', 'I say so.');
    await both.page.click('button[value=accept]');
    await both.page.waitForSelector('.outcome.tone--bad');
    await both.page.context().close();
  });
});

describe('whoever has no account', () => {
  it('sees nothing that waits', async () => {
    const { page } = await openPage(browser);
    await page.goto('/ledger/review');
    await page.waitForSelector('.rec-none');
    expect(await page.locator('.proposals').count()).toBe(0);
    await page.context().close();
  });
});
