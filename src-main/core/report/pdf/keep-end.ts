import type { PrintedText } from '../printed-text.ts';

// Behind a letter: a sign before it would be torn from it.
const end = /(?<=\p{L})\p{Script=Han}{2}[，。、；：！？…”’」』）》—]{0,4}$/u;
// What is shorter stands on one line.
const leastLength = 20;

/** A Chinese paragraph that doesn't end with a single character on a line of its own. */
export function keepEnd(printed: PrintedText): PrintedText {
  const last = printed.runs.at(-1);
  if (printed.language === 'en' || typeof last !== 'string' || last.length < leastLength) return printed;
  const found = end.exec(last);
  if (!found) return printed;
  return { ...printed, runs: [...printed.runs.slice(0, -1), last.slice(0, found.index), { kept: found[0] }] };
}
