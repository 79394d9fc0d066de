import { cjk } from './index-text.ts';

const word = new RegExp(`[${cjk}]|[[\\p{L}\\p{M}\\p{N}]--[${cjk}]]+(?:['’][[\\p{L}\\p{M}]--[${cjk}]]+)*`, 'gv');

/** Words of a text: each CJK character counts as one, other words as they are spaced ("it’s" is one). */
export function countWords(text: string): number {
  return text.match(word)?.length ?? 0;
}
