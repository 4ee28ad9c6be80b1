/** What the reader asks and looks at. Everything here stands in the address; nothing else does. */
export interface View {
  from?: string;
  to?: string;
  via: string[];
  avoid: string[];
  goods: string;
  /** Calendar year asked for; absent: the year of the data. */
  year?: number;
  /** Day of departure, YYYY-MM-DD; absent: any day. */
  leave?: string;
  sort: SortKey;
  /** Letters of the chosen route and, in compare mode, of the second one. */
  sel: string[];
  /** Which of the two is on the screen of a phone. */
  side: Side;
  camera?: Camera;
  table: boolean;
  /** Language in which places are named. */
  lang?: string;
}

export type SortKey = 'time' | 'reliability' | 'money' | 'co2';
export type Side = 'a' | 'b' | 'diff';
export interface Camera {
  zoom: number;
  lat: number;
  lon: number;
}

export const sortKeys: readonly SortKey[] = ['time', 'reliability', 'money', 'co2'];
export const sides: readonly Side[] = ['a', 'b', 'diff'];
export const defaultGoods = 'containers-general';

export function emptyView(): View {
  return { via: [], avoid: [], goods: defaultGoods, sort: 'time', sel: [], side: 'diff', table: false };
}

export function isAsked(view: View): boolean {
  return Boolean(view.from && view.to);
}
