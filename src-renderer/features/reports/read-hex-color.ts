/** `#rrggbb` of what was typed: with or without `#`, of three signs or six; null where it is no colour. */
export function readHexColor(typed: string): string | null {
  const signs = typed.normalize('NFKC').trim().replace(/^#/u, '').toLowerCase();
  if (/^[0-9a-f]{6}$/u.test(signs)) return `#${signs}`;
  return /^[0-9a-f]{3}$/u.test(signs) ? `#${[...signs].map((sign) => sign + sign).join('')}` : null;
}
