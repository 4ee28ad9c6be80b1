/** Pages of promises and the ledger: where each lies, and what its question is made of, in the order of the address. */
export const pages = {
  board: { path: '/promises', asks: ['of', 'about', 'st', 'due', 'at', 'b', 'group'] },
  promise: { path: '/promises/', asks: ['at', 'by', 'show'] },
  search: { path: '/ledger', asks: ['q', 'in', 'kind', 'country', 'at'] },
  entity: { path: '/ledger/entity/', asks: ['at', 'prop'] },
  claims: { path: '/ledger/claims', asks: ['source', 'verdict', 'at', 'sel'] },
  contradictions: { path: '/ledger/contradictions', asks: ['rule', 'at'] },
  ranks: { path: '/ledger/ranks', asks: ['at'] },
  trade: { path: '/ledger/trade', asks: ['a', 'b', 'target', 'by', 'at', 'show'] },
  intra: { path: '/ledger/intra', asks: ['at'] },
  matrix: { path: '/ledger/matrix', asks: ['year', 'at'] },
  investment: { path: '/ledger/investment', asks: ['at'] },
  timeline: { path: '/ledger/timeline', asks: ['from', 'to', 'kind', 'country', 'show'] },
  agreements: { path: '/ledger/agreements', asks: ['domain', 'year', 'country'] },
  projects: { path: '/ledger/projects', asks: ['domain', 'country', 'sel', 'show'] },
  programmes: { path: '/ledger/programmes', asks: ['kind'] },
  mobility: { path: '/ledger/mobility', asks: ['from', 'to', 'document', 'on', 'stays'] },
  propose: { path: '/ledger/propose', asks: ['about', 'kind'] },
  review: { path: '/ledger/review', asks: [] },
} as const satisfies Record<string, { path: string; asks: readonly string[] }>;

export type PageName = keyof typeof pages;

/** What is asked. Values that are absent are the usual ones; only they stand in the address. */
export interface LedgerView {
  page: PageName;
  /** Of a page about one thing. */
  id?: string;
  values: Readonly<Record<string, string>>;
  lang?: string;
}

const longest = 300;

export function toAddress(view: LedgerView): string {
  const { path, asks } = pages[view.page];
  const query = new URLSearchParams();
  for (const name of asks) if (view.values[name]) query.append(name, view.values[name]);
  if (view.lang) query.append('lang', view.lang);
  const place = path + (path.endsWith('/') ? encodeURIComponent(view.id ?? '') : '');
  if ([...query].length === 0) return place;
  query.append('v', '1');
  return `${place}?${query.toString().replaceAll('%2F', '/').replaceAll('%3A', ':').replaceAll('%2C', ',')}`;
}

/** Old addresses must keep opening: what is not understood is passed over, never an error. */
export function fromAddress(place: string, search: string): LedgerView {
  const { page, id } = pageAt(place);
  const query = new URLSearchParams(search);
  const values: Record<string, string> = {};
  for (const name of pages[page].asks) {
    const value = query.get(name)?.trim().slice(0, longest);
    if (value && (!(name in shapes) || shapes[name]!.test(value))) values[name] = value;
  }
  for (const name of ['at', 'b', 'on'])
    if (page !== 'trade' && values[name] && !isDay(values[name])) delete values[name];
  const lang = query.get('lang')?.trim();
  return { page, values, ...(id ? { id } : {}), ...(lang ? { lang } : {}) };
}

const shapes: Record<string, RegExp> = {
  at: /^\d{4}-\d{2}-\d{2}$/,
  by: /^20\d\d$/,
  target: /^\d{1,5}(\.\d{1,3})?$/,
  year: /^\d{4}$/,
  show: /^(chart|map|table|sources)$/,
};

export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

function pageAt(place: string): { page: PageName; id?: string } {
  const names = Object.keys(pages) as PageName[];
  const exact = names.find((name) => pages[name].path === place.replace(/\/$/, ''));
  if (exact) return { page: exact };
  const within = names.find((name) => pages[name].path.endsWith('/') && place.startsWith(pages[name].path));
  if (within) return { page: within, id: decoded(place.slice(pages[within].path.length)) };
  return { page: place.startsWith('/promises') ? 'board' : 'search' };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
