import { cjk } from './index-text.ts';

const letter = `[[\\p{L}\\p{M}]--[${cjk}]]`;
const letterOrDigit = `[[\\p{L}\\p{M}\\p{N}]--[${cjk}]]`;
// Bounded: a word of millions would exhaust the stack of the regular expression.
const word = new RegExp(`[${cjk}]|${letterOrDigit}{1,1000}(?:['’]${letter}{1,1000}){0,10}`, 'gv');

/** Words of a text: each CJK character counts as one, other words as they are spaced ("it’s" is one). */
export function countWords(text: string): number {
  word.lastIndex = 0;
  let count = 0;
  while (word.test(text)) count += 1;
  return count;
}
