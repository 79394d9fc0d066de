import { cjk } from './index-text.ts';
import { segmentChinese } from './segment-chinese.ts';
import type { Segment } from './segment-chinese.ts';
import { isStopWord } from './stop-words.ts';

/** Words that one person said in a row, or that stand between what people say. */
export interface CountedText {
  readonly text: string;
  readonly documentId: string;
  readonly participantId: string | null;
}

export interface ListedWord {
  /** In small letters. */
  readonly word: string;
  readonly count: number;
  readonly documents: number;
  readonly participants: number;
}

export interface WordListOptions {
  readonly segment?: Segment;
  readonly isLeftOut?: (word: string) => boolean;
}

export interface WordList {
  add(text: CountedText): void;
  /** The most frequent first, equally frequent ones in the order of their letters. */
  words(): ListedWord[];
}

// Bounded: a run of millions would exhaust the stack of a regular expression.
const letters = `[[\\p{L}\\p{M}\\p{N}]--[${cjk}]]{1,1000}`;
const word = new RegExp(`(?<run>[${cjk}]{1,1000})|${letters}(?:['’]${letters}){0,10}`, 'gv');
const hasLetter = /\p{L}/u;

/**
 * The words of a text, in small letters: as they are spaced ("it’s" is one), where there are no spaces as `segment` cuts
 * them. Numbers are none. As they are written, so that a search for one finds it.
 */
export function* wordsOf(text: string, segment: Segment = segmentChinese): Generator<string> {
  for (const match of text.matchAll(word)) {
    const run = match.groups?.['run'];
    if (run !== undefined) yield* segment(run);
    else if (hasLetter.test(match[0])) yield match[0].replaceAll('’', "'").toLowerCase();
  }
}

/** Counts words text by text. Those left out are the stop words, where nothing else is said; `words` holds for all added. */
export function createWordList({ segment, isLeftOut = isStopWord }: WordListOptions = {}): WordList {
  const counted = new Map<string, { count: number; documents: Set<string>; participants: Set<string> }>();
  return {
    add: ({ text, documentId, participantId }) => {
      for (const found of wordsOf(text, segment)) {
        if (isLeftOut(found)) continue;
        const known = counted.get(found) ?? { count: 0, documents: new Set(), participants: new Set() };
        counted.set(found, known);
        known.count += 1;
        known.documents.add(documentId);
        if (participantId !== null) known.participants.add(participantId);
      }
    },
    words: () =>
      [...counted]
        .map(([found, { count, documents, participants }]) => ({
          word: found,
          count,
          documents: documents.size,
          participants: participants.size,
        }))
        .sort((one, other) => other.count - one.count || (one.word < other.word ? -1 : 1)),
  };
}
