export interface JoinRules {
  /** Words that the document writes with a hyphen in the middle of a line, in lower case. */
  readonly hyphenated: ReadonlySet<string>;
  /** Words that stand inside a line, in lower case. */
  readonly words: ReadonlySet<string>;
  /** The document sets spaces between Chinese and Latin words. */
  readonly hasSpacedLatin: boolean;
}

const cjk = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef]/u;
const cjkPunctuation = /[\u3000-\u303f\uff00-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65]/u;
const keptPrefix = /(?:^|[^\p{L}])(?:self|well|half|quasi|cross)$/iu;

export function joinRules(lines: readonly string[]): JoinRules {
  const hyphenated = new Set<string>();
  const words = new Set<string>();
  let spaced = 0;
  let tight = 0;
  for (const line of lines) {
    for (const [word] of line.matchAll(/\p{L}+(?:[-‐]\p{L}+)+(?!\p{L}*[-‐]$)/gu)) hyphenated.add(word.toLowerCase());
    for (const [word] of line.matchAll(/(?<![-‐\p{L}])\p{L}+(?![-‐\p{L}])/gu)) words.add(word.toLowerCase());
    spaced += line.match(/\p{Script=Han} [A-Za-z0-9]|[A-Za-z0-9] \p{Script=Han}/gu)?.length ?? 0;
    tight += line.match(/\p{Script=Han}[A-Za-z0-9]|[A-Za-z0-9]\p{Script=Han}/gu)?.length ?? 0;
  }
  return { hyphenated, words, hasSpacedLatin: spaced > tight };
}

export interface Joint {
  readonly glue: '' | ' ';
  /** The hyphen at the end of the first line was only put there to break a word. */
  readonly dropsHyphen: boolean;
}

const tight: Joint = { glue: '', dropsHyphen: false };
const spaced: Joint = { glue: ' ', dropsHyphen: false };

/** How two lines of a paragraph were joined before it was broken into lines. */
export function jointOf(line: string, next: string, rules: JoinRules): Joint {
  const last = lastCharacter(line);
  const first = String.fromCodePoint(next.codePointAt(0) ?? 32);
  if (cjk.test(last) || cjk.test(first)) {
    const isBetween = !(cjk.test(last) && cjk.test(first)) && !cjkPunctuation.test(last + first);
    return isBetween && rules.hasSpacedLatin ? spaced : tight;
  }
  if (/\p{L}[-‐]$/u.test(line) && /^\p{Ll}/u.test(next)) {
    return { glue: '', dropsHyphen: !isRealHyphen(line.slice(0, -1), next, rules) };
  }
  if (/[\p{L}\p{N}][-‐]$/u.test(line) && /^[\p{L}\p{N}]/u.test(next)) return tight;
  return last === '—' || last === '/' ? tight : spaced;
}

function isRealHyphen(stem: string, next: string, rules: JoinRules): boolean {
  const left = /[\p{L}‐-]+$/u.exec(stem.slice(-80))?.[0] ?? '';
  const right = /^[\p{L}‐-]+/u.exec(next)?.[0] ?? '';
  if (rules.words.has(`${left}${right}`.toLowerCase())) return false;
  return rules.hyphenated.has(`${left}-${right}`.toLowerCase()) || keptPrefix.test(stem.slice(-80));
}

function lastCharacter(text: string): string {
  return Array.from(text.slice(-2)).at(-1) ?? ' ';
}
