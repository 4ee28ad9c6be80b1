import { describe, expect, it } from 'vitest';
import { fromAddress, isDay, pages, toAddress, type LedgerView, type PageName } from './address';

const back = (address: string): LedgerView => {
  const { pathname, search } = new URL(address, 'http://localhost');
  return fromAddress(pathname, search);
};

describe('the address of promises and the ledger', () => {
  it('leaves the usual out and keeps one order', () => {
    expect(toAddress({ page: 'board', values: {} })).toBe('/promises');
    expect(toAddress({ page: 'board', values: { at: '2026-01-01', st: 'missed.no-data', of: 'AZ' } })).toBe(
      '/promises?of=AZ&st=missed.no-data&at=2026-01-01&v=1',
    );
    expect(toAddress({ page: 'trade', values: { by: '2035', a: 'KZ' }, lang: 'tr' })).toBe(
      '/ledger/trade?a=KZ&by=2035&lang=tr&v=1',
    );
  });

  it.each(Object.keys(pages) as PageName[])('opens %s again as it was', (page) => {
    const own: Record<string, string> = {
      at: '2026-02-28',
      by: '2031',
      target: '12.5',
      year: '2019',
      show: 'table',
      on: '2026-12-31',
    };
    const values = Object.fromEntries(pages[page].asks.map((name) => [name, own[name] ?? 'x-1']));
    if (page === 'board') values['b'] = '2025-01-31';
    const view: LedgerView = {
      page,
      values,
      lang: 'kk',
      ...(pages[page].path.endsWith('/') ? { id: 'some-id' } : {}),
    };
    expect(back(toAddress(view))).toEqual(view);
  });

  it.each(['<img src=x>', 'a/b?c#d&e=f', 'مسار', '../..', '%00', 'a b+c', 'claims:c000:x'])(
    'carries the id %s',
    (id) => {
      expect(back(toAddress({ page: 'promise', id, values: {} }))).toEqual({
        page: 'promise',
        id,
        values: {},
      });
      expect(back(toAddress({ page: 'search', values: { q: id } })).values['q']).toBe(id);
    },
  );

  it('passes over what it does not understand', () => {
    expect(fromAddress('/promises', '?at=2026-02-30&of=AZ&new=1')).toEqual({
      page: 'board',
      values: { of: 'AZ' },
    });
    expect(fromAddress('/promises/x', '?by=soon&show=3d')).toEqual({ page: 'promise', id: 'x', values: {} });
    expect(fromAddress('/ledger/nowhere', '?q=a').page).toBe('search');
    expect(fromAddress('/promises/%E0%A4%A', '').id).toBe('%E0%A4%A');
    expect(fromAddress('/ledger/claims/', '').page).toBe('claims');
  });

  it('knows a day from what only looks like one', () => {
    expect(['2024-02-29', '2023-02-29', '2023-2-9', '2023-13-01', ''].map(isDay)).toEqual([
      true,
      false,
      false,
      false,
      false,
    ]);
  });
});
