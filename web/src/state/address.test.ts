import { describe, expect, it } from 'vitest';
import { fromAddress, toAddress, toQuery } from './address';
import { emptyView, type View } from './view';

const asked: View = { ...emptyView(), from: 'xian', to: 'halkali' };
const search = (address: string): string => address.slice(address.indexOf('?') + 1);

describe('the address', () => {
  it('leaves defaults out and keeps one order', () => {
    expect(toAddress(emptyView())).toBe('/routes');
    expect(toAddress(asked)).toBe('/routes?from=xian&to=halkali&v=1');
  });

  it('comes back as the same view', () => {
    const full: View = {
      from: 'xian',
      to: 'halkali',
      via: ['kars', 'poti'],
      avoid: ['RU', 'ferry-aktau-port-alat-port'],
      goods: 'grain',
      year: 2030,
      leave: '2026-12-01',
      sort: 'money',
      sel: ['B', 'D'],
      side: 'b',
      camera: { zoom: 4.25, lat: 41.5, lon: -12.125 },
      table: true,
      lang: 'tr',
    };
    const address = toAddress(full);
    expect(address).toBe(
      '/routes?from=xian&to=halkali&via=kars&via=poti&avoid=RU&avoid=ferry-aktau-port-alat-port&goods=grain' +
        '&year=2030&leave=2026-12-01&by=money&sel=B%7ED&d=b&m=4.25/41.5/-12.125&t=1&lang=tr&v=1',
    );
    expect(fromAddress(search(address))).toEqual(full);
  });

  it.each(['<img src=x>', 'a\'b"c', 'a/b?c#d&e=f', 'مسار', '../..', '%00', 'a b+c'])(
    'carries the id %s',
    (id) => {
      const view = fromAddress(search(toAddress({ ...asked, from: id, avoid: [id] })));
      expect(view.from).toBe(id);
      expect(view.avoid).toEqual([id]);
    },
  );

  it('passes over what it does not understand', () => {
    const view = fromAddress(
      'from=a&to=b&year=abc&leave=2026-02-30&by=x&sel=a~1~B~B~C~D&m=1/2&d=z&t=yes&new=1',
    );
    expect(view).toEqual({ ...emptyView(), from: 'a', to: 'b', sel: ['B', 'C'] });
    expect(fromAddress('m=4/91/0').camera).toBeUndefined();
    expect(fromAddress('m=NaN/1/0').camera).toBeUndefined();
  });

  it('asks the server only for what changes the answer', () => {
    const looking: View = {
      ...asked,
      sort: 'co2',
      sel: ['B'],
      table: true,
      lang: 'tr',
      camera: { zoom: 3, lat: 1, lon: 1 },
    };
    expect(toQuery(looking)).toBe(toQuery(asked));
    expect(toQuery({ ...asked, year: 2030, via: ['a', 'b'], leave: '2026-12-01' })).toBe(
      'from=xian&to=halkali&commodity=containers-general&year=2030&depart=2026-12-01&via=a&via=b',
    );
  });
});
