/** Days as YYYY-MM-DD. */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}

export function yearBefore(day: string): string {
  const year = Number(day.slice(0, 4)) - 1;
  return `${year}${day.slice(4).replace('-02-29', '-02-28')}`;
}

/** A year, a month or a day as the last day of it. */
export function lastDay(partial: string): string {
  if (/^\d{4}$/.test(partial)) return `${partial}-12-31`;
  if (!/^\d{4}-\d{2}$/.test(partial)) return partial;
  const [year, month] = partial.split('-').map(Number);
  return new Date(Date.UTC(year!, month!, 0)).toISOString().slice(0, 10);
}

/** A year, a month or a day as the first day of it. */
export function firstDay(partial: string): string {
  if (/^\d{4}$/.test(partial)) return `${partial}-01-01`;
  return /^\d{4}-\d{2}$/.test(partial) ? `${partial}-01` : partial;
}
