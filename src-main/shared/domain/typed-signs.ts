import { cjk } from './index-text.ts';

/** A run of backslashes before one of the signs that make marks: it takes the sign's meaning away. */
export const escapedSign = /(\\+)([#＃@＠*＊!！?？+＋\-－])/gu;

const openingBefore = new RegExp(`[${cjk}\\s\\(\\[\\{"'“‘「『（《【,.;:!?，、。；：！？…—]`, 'v');
const standsBefore = new RegExp(`[${cjk}\\s，、。；：”’」』）》】…]`, 'v');
const word = /[\p{L}\p{M}\p{N}_]/u;
const chinese = new RegExp(`[${cjk}]`, 'v');

export const isChinese = (text: string): boolean => chinese.test(text);

/** Whether a sign at `offset` may begin a mark: not inside a word, as in C# or a@b.org. */
export const beginsMark = (text: string, offset: number): boolean =>
  offset === 0 || openingBefore.test(before(text, offset));

/** Whether `!!` or `??` at `offset` stand alone: after a space, or right behind Chinese, which is written without. */
export const standsAlone = (text: string, offset: number): boolean =>
  offset === 0 || standsBefore.test(before(text, offset));

/** Whether no word goes on over `offset`. Between characters of Chinese there is always an end. */
export function isWordEnd(text: string, offset: number): boolean {
  const next = after(text, offset);
  return next === '' || !word.test(next) || isChinese(next) || isChinese(before(text, offset));
}

const before = (text: string, offset: number): string => [...text.slice(Math.max(0, offset - 2), offset)].at(-1) ?? '';
const after = (text: string, offset: number): string => [...text.slice(offset, offset + 2)][0] ?? '';
