export interface Found {
  /** UTF-16 units. */
  readonly start: number;
  readonly end: number;
  /** What it is replaced by; null where nothing is to be replaced. */
  readonly insert: string | null;
}

/**
 * The places of `pattern` (global) in `text`, in order, without empty ones. In the `replacement` of an expression, `$1`,
 * `$<name>`, `$&` and `$$` mean what they do in JavaScript; null asks for none.
 */
export function findReplacements(
  text: string,
  pattern: RegExp,
  replacement: string | null,
  isExpression: boolean,
): Found[] {
  const found: Found[] = [];
  for (const match of text.matchAll(pattern)) {
    if (match[0] === '') continue;
    const insert = replacement === null || !isExpression ? replacement : expandReplacement(replacement, match);
    found.push({ start: match.index, end: match.index + match[0].length, insert });
  }
  return found;
}

/** The words that a match is replaced by: the `$` signs of `template` filled in. An unknown group stays as it is written. */
export function expandReplacement(template: string, match: RegExpMatchArray): string {
  return template.replace(/\$(\$|&|\d{1,2}|<[^>]*>)/g, (sign, key: string) => {
    if (key === '$') return '$';
    if (key === '&') return match[0];
    if (key.startsWith('<')) return match.groups ? (match.groups[key.slice(1, -1)] ?? '') : sign;
    return numberedGroup(match, key) ?? sign;
  });
}

// `$12` is the twelfth group where there is one, else the first and a 2.
function numberedGroup(match: RegExpMatchArray, digits: string): string | null {
  const number = Number(digits);
  if (number > 0 && number < match.length) return match[number] ?? '';
  const first = Number(digits[0]);
  return digits.length === 2 && first > 0 && first < match.length ? (match[first] ?? '') + digits[1] : null;
}
