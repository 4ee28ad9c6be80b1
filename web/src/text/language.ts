/** A language by its own name: Türkçe, Azərbaycanca. */
export function languageName(code: string): string {
  try {
    const own = new Intl.DisplayNames([code], { type: 'language' }).of(code) ?? code;
    return own.slice(0, 1).toLocaleUpperCase(code) + own.slice(1);
  } catch {
    return code;
  }
}
