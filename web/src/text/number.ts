/** Numbers and dates as people read them: narrow no-break space between thousands, a real minus sign. */

const narrowSpace = '\u202f';
const minus = '\u2212';
let locale = 'en-GB';

export function setNumberLocale(tag: string): void {
  locale = tag;
}

export function formatNumber(value: number, digits = 0, sign: 'auto' | 'exceptZero' = 'auto'): string {
  const format = new Intl.NumberFormat(locale, {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
    signDisplay: sign === 'auto' ? 'negative' : 'exceptZero',
    useGrouping: true,
  });
  return format
    .formatToParts(value)
    .map((part) => (part.type === 'group' ? narrowSpace : part.type === 'minusSign' ? minus : part.value))
    .join('');
}

/** At most three figures that mean something: 3 412.7 becomes 3 410, 0.0456 stays 0.0456. */
export function formatRough(value: number, sign: 'auto' | 'exceptZero' = 'auto'): string {
  if (value === 0) return formatNumber(0);
  const power = Math.floor(Math.log10(Math.abs(value))) - 2;
  const step = 10 ** power;
  const rounded = power > 0 ? Math.round(value / step) * step : value;
  return formatNumber(rounded, Math.max(0, Math.min(6, -power)), sign);
}

/** A day as text: 21 Nov 2026. Years and months alone are kept as they were given. */
export function formatDay(text: string): string {
  if (!/^\d{4}-(0[1-9]|1[0-2])(-\d{2})?$/.test(text)) return text;
  const month = text.length === '2026-11'.length;
  const day = new Date(`${text}${month ? '-01' : ''}T00:00:00Z`);
  return new Intl.DateTimeFormat(locale, {
    ...(month ? {} : { day: 'numeric' }),
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(day);
}

export function formatList(items: string[]): string {
  return new Intl.ListFormat(locale, { style: 'long', type: 'conjunction' }).format(items);
}
