import { cutWords, wholeQuote } from './excerpt-words.ts';
import type { Excerpt, ExcerptWord } from './excerpt-words.ts';

const parts = /\[([^\]]*)\]|[…⋯]+|\.{3,}|。{3,}|[^[…⋯]+?(?=\[|[…⋯]|\.{3,}|。{3,}|$)/gu;

// A capital that the words don't have: “[I]t might”.
const changedLetter = /\[(\p{L})\](?=\p{L})/gu;

/** Which words an excerpt leaves out and what it puts in; the whole quote where that can't be told from the words. */
export function readExcerpt(words: readonly ExcerptWord[], excerpt: string | null): Excerpt {
  if (excerpt === null) return wholeQuote;
  const kept = new Set<number>();
  const clarifications = new Map<number, string>();
  const letters = new Map<number, string>();
  let next = 0;
  for (const [part, note] of excerpt.replace(changedLetter, '$1').matchAll(parts)) {
    const piece =
      note === undefined ? cutWords(part).filter(({ text }) => !/^(?:[…⋯]+|\.{3,}|。{3,})$/u.test(text)) : [];
    if (note !== undefined && note.trim() !== '') addNote(clarifications, Math.max(0, next), note.trim());
    if (piece.length === 0) continue;
    const at = placeOf(words, piece, next);
    if (at === -1) return wholeQuote;
    piece.forEach(({ text: [letter = ''] }, index) => {
      kept.add(at + index);
      if (!words[at + index]?.text.startsWith(letter)) letters.set(at + index, letter);
    });
    next = at + piece.length;
  }
  if (kept.size === 0) return wholeQuote;
  const leftOut = new Set(words.map((_, index) => index).filter((index) => !kept.has(index)));
  return { leftOut, letters, clarifications: settled(clarifications, leftOut, words.length) };
}

/** Notes are found by the word that comes next; those of one place are one. */
function addNote(notes: Map<number, string>, next: number, note: string): void {
  const known = notes.get(next);
  notes.set(next, known === undefined ? note : `${known}; ${note}`);
}

/** A note stands behind a word: in the place of those that are left out there, else behind the one before. */
function settled(notes: ReadonlyMap<number, string>, leftOut: ReadonlySet<number>, count: number) {
  return new Map(
    [...notes].map(([next, note]) => [leftOut.has(next) && next < count ? next : Math.max(0, next - 1), note]),
  );
}

function placeOf(words: readonly ExcerptWord[], piece: readonly ExcerptWord[], from: number): number {
  for (let at = from; at + piece.length <= words.length; at += 1)
    if (piece.every(({ text }, index) => words[at + index]?.text.toLowerCase() === text.toLowerCase())) return at;
  return -1;
}
