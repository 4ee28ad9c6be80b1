import { defaultGoods, type View } from '../state/view';

/** The command that gives the same answer in a terminal. */
export function commandOf(view: View): string {
  const words = ['./kervan', 'route', view.from ?? '', view.to ?? ''];
  if (view.goods !== defaultGoods) words.push('--commodity', view.goods);
  if (view.year) words.push('--year', String(view.year));
  if (view.leave) words.push('--depart', view.leave);
  view.via.forEach((id) => words.push('--via', id));
  view.avoid.forEach((id) => words.push('--avoid', id));
  return words.map(quoted).join(' ');
}

/** Plain words stay plain; anything else is quoted so that a shell takes it as it is. */
export function quoted(word: string): string {
  return /^[\w./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}
