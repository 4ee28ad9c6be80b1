/** Colours of the map come from the same tokens as the page; read anew when the theme changes. */
export type Token = (name: string) => string;

export function readTokens(): Token {
  const style = getComputedStyle(document.documentElement);
  return (name) => style.getPropertyValue(`--${name}`).trim();
}
