import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ClaimList, EntityDetail, Figure, Hits } from '../src/api/ledger-types';
import type { Board } from '../src/api/promise-types';
import type { Intra, Matrix, MobilityAnswer, RankRow, Trade } from '../src/api/trade-types';
import { findings, readyForChecks, shortLists } from './checker';
import { picture, type Watched } from './browser';
import { ledgerIsOpen, onePage } from './opened';

/** Where each page lies, what it asks of the server, and what of the answer has to stand on it. */
interface Shown {
  at: string;
  asks: string;
  shows: (answer: never, page: Page) => Promise<void>;
}

let watched: Watched;
let page: Page;
onePage((opened) => ({ watched, page } = opened), { reducedMotion: 'reduce', strict: false });
beforeAll(async () => {
  await ledgerIsOpen(page);
});

const answerOf = <T>(path: string): Promise<T> =>
  page.evaluate(async (at) => (await (await fetch(`/api/v1/${at}`)).json()) as never, path);

async function open(at: string): Promise<void> {
  watched.faults.length = 0;
  await page.goto(at);
  await rest();
}

/** Nothing is awaited any more, and what is on the screen belongs to the address. */
const rest = (): Promise<unknown> => page.waitForSelector('body[data-ready]:not(:has(.is-late))');
const text = (selector = '#answer'): Promise<string> => page.locator(selector).first().innerText();
const count = (selector: string): Promise<number> => page.locator(selector).count();

/** Every one of these stands on the page; figures as people read them. */
async function says(words: readonly (string | number | undefined)[], selector?: string): Promise<void> {
  const said = (await text(selector)).replaceAll(/\s/g, ' ');
  for (const one of words)
    if (one !== undefined) expect(said).toContain(typeof one === 'number' ? digits(one) : one);
}

function digits(value: number): string {
  const most = Math.abs(value) >= 1000 ? 0 : Math.abs(value) >= 100 ? 1 : 2;
  return new Intl.NumberFormat('en', { maximumFractionDigits: most })
    .format(value)
    .replaceAll(',', '\u202f')
    .replaceAll(/\s/g, ' ');
}

const rowsOf =
  (list: string, selector: string) =>
  async (answer: never): Promise<void> => {
    const rows = (answer as Record<string, unknown[]>)[list]!;
    expect(rows.length).toBeGreaterThan(0);
    expect(await count(selector)).toBe(rows.length);
  };

const pages: Record<string, Shown> = {
  promises: {
    at: '/promises',
    asks: 'commitments',
    shows: rowsOf('commitments', '[data-promise]'),
  },
  promise: {
    at: '/promises/tr-az-trade-15bn?show=table&v=1',
    asks: 'commitments/tr-az-trade-15bn',
    shows: async (answer: Board['commitments'][number]) => {
      await says(answer.producers!.map((one) => one.value));
      await says([answer.reason], '.rec-side');
    },
  },
  search: {
    at: '/ledger?q=bak%C4%B1&v=1',
    asks: 'search?q=bak%C4%B1&limit=50',
    shows: rowsOf('hits', '.hits > li'),
  },
  entity: {
    at: '/ledger/entity/btc-pipeline',
    asks: 'entities/btc-pipeline',
    shows: async (answer: EntityDetail) => {
      const figures = answer.statements!.flatMap((one) => one.figures);
      expect(figures.length).toBeGreaterThan(0);
      await says(figures.slice(0, 5).map((one) => one.claimant));
    },
  },
  claims: {
    at: '/ledger/claims?source=founding-1&v=1',
    asks: 'claims?source=founding-1',
    shows: async (answer: ClaimList) => {
      expect(await count('.claims-table .verdict')).toBe(answer.claims.length);
      await says([answer.claims[0]!.reason, answer.claims.at(-1)!.reason]);
    },
  },
  contradictions: {
    at: '/ledger/contradictions',
    asks: 'contradictions',
    shows: async (answer: { contradictions: { reason: string; figures: Figure[] }[] }) => {
      expect(await count('.contradictions > li')).toBe(answer.contradictions.length);
      expect(answer.contradictions[0]!.figures.length).toBeGreaterThan(1);
    },
  },
  trade: {
    at: '/ledger/trade?by=2030&v=1',
    asks: 'trade/AZ/TR?by=2030',
    shows: async (answer: Trade) => {
      const roads = answer.need.filter((one) => one.commitment === answer.promises[0]!.id);
      expect(new Set(roads.map((one) => one.producer)).size).toBeGreaterThan(1);
      for (const road of roads)
        await says([road.label, `+${road.percentPerYear!.toFixed(1)} % a year`, '2030'], '#need');
      await says([answer.whyDiffer[0], answer.energy[0]!.reason, answer.claims[0]!.claimant]);
      expect(await count('svg.chart .chart__target')).toBe(1);
    },
  },
  intra: {
    at: '/ledger/intra',
    asks: 'trade/intra',
    shows: async (answer: Intra) => {
      for (const percent of [3, 5, 7]) {
        const said = answer.said.find((one) => one.value === percent && one.unit === 'percent' && one.year);
        await says([`${percent} %`, said!.reason], '#intra-said');
      }
      expect(await count('#intra-definitions tbody tr')).toBe(answer.definitions.length);
      await says([answer.definitions[0]!.low.toFixed(1)], '#intra-definitions');
    },
  },
  matrix: {
    at: '/ledger/matrix?year=2015&v=1',
    asks: 'trade/matrix?year=2015',
    shows: async (answer: Matrix) => {
      const flows = answer.cells.filter((one) => !one.bothWays);
      expect(await count('.matrix tbody tr')).toBe(answer.states.length);
      expect(await count('.matrix button.figure')).toBe(flows.filter((one) => !one.partial).length);
      await says(
        flows.slice(0, 3).map((one) => one.usdMillion),
        '.matrix',
      );
    },
  },
  ranks: {
    at: '/ledger/ranks',
    asks: 'ranks',
    shows: async (answer: { ranks: RankRow[] }) => {
      const known = answer.ranks.find((one) => one.computed !== undefined)!;
      await says([known.reason, known.partners[0]!.usdMillion, `rank ${known.claimed}`]);
    },
  },
  investment: {
    at: '/ledger/investment',
    asks: 'investment',
    shows: rowsOf('figures', '.rec-table tbody tr[data-row]'),
  },
  timeline: { at: '/ledger/timeline', asks: 'timeline', shows: rowsOf('events', '.events > li') },
  agreements: {
    at: '/ledger/agreements',
    asks: 'agreements',
    shows: rowsOf('agreements', '.rec-table:not(.grid) tbody tr[data-row]'),
  },
  projects: {
    at: '/ledger/projects',
    asks: 'projects',
    shows: rowsOf('projects', '.rec-table tbody tr[data-row]'),
  },
  programmes: {
    at: '/ledger/programmes',
    asks: 'programmes',
    shows: async (answer: { programmes: { name: string }[] }) =>
      says(answer.programmes.map((one) => one.name)),
  },
  mobility: {
    at: '/ledger/mobility?from=KZ&to=TR&on=2026-12-01&stays=2026-10-01/2026-10-20&v=1',
    asks: 'mobility?from=KZ&to=TR&on=2026-12-01&stays=2026-10-01/2026-10-20',
    shows: async (answer: MobilityAnswer) => {
      expect(answer.entry).toBe('yes');
      await says(['Yes', answer.reason, `${answer.daysLeft} days`, `${answer.daysUsed} days`]);
    },
  },
  propose: {
    at: '/ledger/propose',
    asks: 'session',
    shows: async () => expect(await count('[name=subject]')).toBe(1),
  },
  review: {
    at: '/ledger/review',
    asks: 'proposals',
    shows: async () => expect(await count('.rec-none')).toBe(1),
  },
};

/** One light and one dark width for each page; all three widths and both colours are met in turn. */
const looks = [
  { light: 1440, dark: 390 },
  { light: 768, dark: 1440 },
  { light: 390, dark: 768 },
] as const;

/** How far the page or its body can be moved sideways, in pixels. */
const sideways = (): Promise<number> =>
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
  it.each(Object.entries(pages).map(([name, shown], i) => [name, shown, looks[i % looks.length]!] as const))(
    '%s shows what the server answers, and a checker finds nothing serious in light and dark',
    async (name, { at, asks, shows }, look) => {
      await page.emulateMedia({ colorScheme: 'light' });
      await page.setViewportSize({ width: look.light, height: 900 });
      await open(at);
      expect(await text()).not.toContain('Not available here');
      expect(await count('[role=alert]')).toBe(0);
      await shows((await answerOf(asks)) as never, page);
      await shortLists(page);
      await readyForChecks(page);
      const found = (await findings(page)).map((one) => `${look.light} light ${one}`);
      await page.setViewportSize({ width: look.dark, height: 900 });
      await page.emulateMedia({ colorScheme: 'dark' });
      await page.waitForSelector('html[data-theme=dark]');
      found.push(...(await findings(page)).map((one) => `${look.dark} dark ${one}`));
      await picture(page, `ledger-${name}-${look.dark}-dark`);
      expect(found).toEqual([]);
      await page.setViewportSize({ width: 320, height: 640 });
      await expect.poll(sideways, { timeout: 5000 }).toBe(0);
      expect(watched.faults).toEqual([]);
      await page.setViewportSize({ width: 1440, height: 900 });
    },
  );
});

describe('the search', () => {
  it.each(['Türkiye', 'Турция', 'Баку', 'Azerbayjan'])('finds %s', async (wanted) => {
    await open(`/ledger?q=${encodeURIComponent(wanted)}&v=1`);
    const hits = await answerOf<Hits>(`search?q=${encodeURIComponent(wanted)}&limit=50`);
    expect(hits.hits.length).toBeGreaterThan(0);
    expect(await count('.hits > li')).toBe(hits.hits.length);
    await page.locator('.hits a').first().click();
    await page.waitForFunction(() => !location.pathname.endsWith('/ledger'));
    await rest();
    expect(await count('[role=alert]')).toBe(0);
  });
});

describe('the claims of founding-2', () => {
  it('stand in one table with their verdicts and their place in the text', async () => {
    await open('/ledger/claims?source=founding-2&v=1');
    const all = await answerOf<ClaimList>('claims?source=founding-2');
    expect(await count('.claims-table tbody tr')).toBe(all.claims.length);
    expect(await count('.claims-table .verdict')).toBe(all.claims.length);
    expect(await text('.claims-table tbody tr')).toContain('founding-2');
  });
});

describe('the question of a pair', () => {
  it('takes another target and another pair from the sentence', async () => {
    await open('/ledger/trade');
    await page.click('#slot-target');
    await page.fill('#field-target', '20');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => location.search.includes('target=20'));
    await rest();
    await says(['20 USD bn'], '#need');
    await page.click('#slot-a');
    await page.click('.editor >> text=Kazakhstan');
    await page.waitForFunction(() => location.search.includes('a=KZ'));
    await rest();
    await says(['Kazakhstan', '% a year'], '#need');
  });
});

describe('the matrix', () => {
  it('is walked by arrows and names who sells to whom', async () => {
    await open('/ledger/matrix?year=2015&v=1');
    await page.locator('.matrix button.figure').first().focus();
    const label = (): Promise<string | null> =>
      page.evaluate(() => document.activeElement!.getAttribute('aria-label'));
    const first = await label();
    await page.keyboard.press('ArrowRight');
    const right = await label();
    await page.keyboard.press('ArrowDown');
    const down = await label();
    const seller = /Exports of (.+) to (.+?),/;
    expect(right).not.toBe(first);
    expect(seller.exec(right!)![1]).toBe(seller.exec(first!)![1]);
    expect(seller.exec(down!)![2]).toBe(seller.exec(right!)![2]);
    expect(seller.exec(down!)![1]).not.toBe(seller.exec(right!)![1]);
  });
});

describe('whoever has no account', () => {
  it('is told in words that a proposal is not taken', async () => {
    await open('/ledger/propose');
    for (const [name, given] of Object.entries({
      subject: 'AZ',
      property: 'population',
      claimant: 'me',
      source: 'founding-1',
    }))
      await page.fill(`[name=${name}]`, given);
    await page.click('text=Send');
    await page.waitForSelector('.outcome');
    expect(await text('.outcome')).toContain('needs an account');
  });
});
