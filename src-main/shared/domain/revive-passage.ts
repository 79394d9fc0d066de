import type { Stretch } from './stretches.ts';

/** So short a word may stand anywhere by chance. */
const tellingLength = 4;

/**
 * Where the words of an emptied passage stand again: at its place, or elsewhere in words that were just put in over its place
 * if they stand there once; null where they don't. `inserted` are stretches of `text`, in UTF-16 units.
 */
export function revivePassage(
  { at, formerText }: { readonly at: number; readonly formerText: string },
  { text, inserted }: { readonly text: string; readonly inserted: readonly Stretch[] },
): Stretch | null {
  const length = formerText.length;
  const isTouched = inserted.some(({ start, end }) => start < at + length && end > at);
  if (isTouched && text.startsWith(formerText, at)) return { start: at, end: at + length };
  if (formerText.trim().length < tellingLength) return null;
  const around = inserted.find(({ start, end }) => start <= at && at <= end && end - start >= length);
  if (!around) return null;
  const words = text.slice(around.start, around.end);
  const first = words.indexOf(formerText);
  if (first < 0 || first !== words.lastIndexOf(formerText)) return null;
  return { start: around.start + first, end: around.start + first + length };
}
