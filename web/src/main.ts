import { api } from './api/client';
import { networkOf } from './network/network';
import { mount } from './page/app';
import { followAnswers } from './page/announce';
import { followKeys } from './page/keyboard';
import { followWidth } from './page/narrow';
import { followPrint } from './page/print';
import { followTheme } from './page/theme';
import { openAddress } from './state/navigate';
import { store } from './state/store';

/** The parts of the page come one by one; one that fails leaves the rest standing. */
function load(): void {
  const pass = (): void => undefined;
  // The page of energy has a network of its own.
  if (location.pathname !== '/energy')
    api.network().then((collection) => store.set({ network: networkOf(collection) }), pass);
  api.health().then((health) => store.set({ health }), pass);
  api.commodities().then((commodities) => store.set({ commodities }), pass);
  api.borders().then(
    (contested) => store.set({ contested }),
    () => store.set({ contested: [] }),
  );
}

followTheme();
followWidth();
load();
if (location.pathname === '/flows') void import('./flows/start').then(({ start }) => start());
else if (location.pathname === '/energy') void import('./energy/start').then(({ start }) => start());
else if (location.pathname === '/scenarios') void import('./scenarios/start').then(({ start }) => start());
else if (/^\/(appraisal|portfolio)$/.test(location.pathname))
  void import('./appraise/start').then(({ start }) => start());
else if (/^\/(promises|ledger)(\/|$)/.test(location.pathname))
  void import('./ledger/start').then(({ start }) => start());
else startRoutes();

function startRoutes(): void {
  followKeys();
  followPrint();
  followAnswers();
  openAddress();
  mount(document.getElementById('app')!);
  addEventListener('popstate', openAddress);
  /* The map is the largest part by far; question and answer are usable before it is there. */
  void import('./map/map-element');
}
