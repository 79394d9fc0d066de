import type { Run } from './printed-text.ts';

const cjk = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\u3000-\\u303F\\uFF00-\\uFFEF';
const word = `(?:[^\\s\\u2060${cjk}-]{1,24}|[${cjk}])`;
const hyphenated = new RegExp(`${word}?(?:-+ ?${word}){1,3}`, 'gu');
const mostKept = 32;

/** Keeps hyphens from the ends of lines: readers of PDF text take one there for the typesetter's, and drop it. */
export function keepHyphens(runs: readonly Run[]): readonly Run[] {
  return runs.flatMap((run) => (typeof run === 'string' && run.includes('-') ? keepInText(run) : [run]));
}

function keepInText(text: string): readonly Run[] {
  // At an end that the text itself makes, only a mark without width can follow the hyphen.
  const guarded = text.replace(/-(?=\n|$)/gu, '-\u2060');
  const runs: Run[] = [];
  let done = 0;
  for (const match of guarded.matchAll(hyphenated)) {
    if (match[0].length > mostKept || /^[\d-]+$/u.test(match[0])) continue;
    runs.push(guarded.slice(done, match.index), { kept: match[0] });
    done = match.index + match[0].length;
  }
  runs.push(guarded.slice(done));
  return runs.filter((run) => run !== '');
}
