import { describe, expect, it } from 'vitest';
import { fromFlowAddress, packed, toFlowAddress, unpacked } from './address';
import { emptyFlowView, type FlowView } from './view';

const search = (address: string): string => address.slice(address.indexOf('?') + 1);

describe('the address of flows', () => {
  it('leaves defaults out', () => expect(toFlowAddress(emptyFlowView())).toBe('/flows'));

  it('comes back as the same view', () => {
    const full: FlowView = {
      direction: 'west',
      year: 2026,
      method: 'so',
      capacity: 'soft',
      what: {
        levers: { dwell: 50, btk: 12.5 },
        open: ['rail-aghband-meghri'],
        close: ['rail-a,b:c'],
        more: [],
      },
      side: 'b',
      goods: ['grain', 'oil'],
      modes: ['road'],
      sel: 'rail-erzurum-horasan<',
      tab: 'totals',
      hurts: { reported: true, country: 'KZ', corridor: 'trans-caspian-aktau' },
      released: true,
      table: true,
      camera: { zoom: 5.5, lat: 41, lon: 45.25 },
    };
    const address = toFlowAddress(full, 'tr');
    expect(address).toBe(
      '/flows?dir=west&year=2026&method=so&cap=soft&s=dwell:50,btk:12.5,open:rail-aghband-meghri,close:rail-a%252Cb%253Ac' +
        '&d=b&goods=grain.oil&modes=road&sel=rail-erzurum-horasan%3C&tab=totals&basis=reported&in=KZ&along=trans-caspian-aktau&f=1&t=1&m=5.5/41/45.25&lang=tr&v=1',
    );
    expect(fromFlowAddress(search(address))).toEqual(full);
  });

  it('holds both scenarios and the swipe; a scenario of the library stands for its changes', () => {
    const what = { levers: { co2: 30 }, open: [], close: [], more: [] };
    const view: FlowView = { ...emptyFlowView(), a: 'btk-17mt', b: 'cku-2030', what, swipe: 40 };
    const address = toFlowAddress(view);
    expect(address).toBe('/flows?a=btk-17mt&b=cku-2030&swipe=40&v=1');
    expect(fromFlowAddress(search(address))).toEqual({ ...view, what: emptyFlowView().what });
    expect(fromFlowAddress('a=../x&b=%00&swipe=400')).toEqual(emptyFlowView());
  });

  it('passes over what it does not understand', () => {
    expect(
      fromFlowAddress(
        'dir=up&year=12&method=x&cap=&s=dwell:abc,fly:3,open:,close:%25zz,demand:1e9&d=z&sel=abc&tab=x&m=1/2&f=yes',
      ),
    ).toEqual(emptyFlowView());
  });

  it.each(['<img src=x>', 'a,b', 'a:b', '%', 'мост', 'a b+c', '..'])('carries the link %s', (id) => {
    const view = { ...emptyFlowView(), what: { levers: {}, open: [id], close: [id], more: [] } };
    expect(fromFlowAddress(search(toFlowAddress(view))).what).toEqual(view.what);
  });

  it('packs changes in one order whatever the order they were made in', () => {
    const a = packed({ levers: { demand: 120, dwell: 80 }, open: [], close: [], more: [] });
    const b = packed({ levers: { dwell: 80, demand: 120 }, open: [], close: [], more: [] });
    expect(a).toBe('dwell:80,demand:120');
    expect(b).toBe(a);
    expect(unpacked(a).levers).toEqual({ dwell: 80, demand: 120 });
  });
});
