import { useMemo, useState } from 'react';
import type { FindingEvidence } from '../../../../src-main/shared/contract/findings.ts';
import { fitsExcerpt } from '../../../../src-main/shared/domain/fits-excerpt.ts';
import { cutWords, printExcerpt } from './excerpt-words.ts';
import type { Excerpt } from './excerpt-words.ts';
import { readExcerpt } from './read-excerpt.ts';

/** Words from `anchor` to `end`, both of them in it. */
export interface WordRange {
  readonly anchor: number;
  readonly end: number;
}

export type ExcerptEditing = ReturnType<typeof useExcerpt>;

const indexesOf = ({ anchor, end }: WordRange): readonly number[] => {
  const from = Math.min(anchor, end);
  return Array.from({ length: Math.abs(anchor - end) + 1 }, (_, index) => from + index);
};

/** A quote that is being shortened. `printed` is null while it is whole. */
export function useExcerpt({ text, excerpt: known }: Pick<FindingEvidence, 'text' | 'excerpt'>) {
  const words = useMemo(() => cutWords(text), [text]);
  const [excerpt, setExcerpt] = useState<Excerpt>(() => readExcerpt(words, known));
  const [range, setRange] = useState<WordRange>({ anchor: 0, end: 0 });
  const [clarifiedAt, clarify] = useState<number | null>(null);
  const isWhole = excerpt.leftOut.size === 0 && excerpt.clarifications.size === 0 && excerpt.letters.size === 0;
  const printed = isWhole ? null : printExcerpt(words, excerpt);
  const isLeftOut = (meant: WordRange) => indexesOf(meant).every((index) => excerpt.leftOut.has(index));
  const toggle = (meant: WordRange) => {
    const indexes = indexesOf(meant);
    const others = [...excerpt.leftOut].filter((index) => !indexes.includes(index));
    setExcerpt({ ...excerpt, leftOut: new Set(isLeftOut(meant) ? others : [...others, ...indexes]) });
  };
  const putIn = (index: number, typed: string) => {
    const clarifications = new Map(excerpt.clarifications);
    const clarification = typed.replace(/[[\]［］〔〕]/gu, '').trim();
    if (clarification === '') clarifications.delete(index);
    else clarifications.set(index, clarification);
    setExcerpt({ ...excerpt, clarifications });
  };
  const isNothing = excerpt.leftOut.size === words.length;
  const isUnfaithful = printed !== null && !fitsExcerpt(printed, text);
  const problem = isNothing ? ('nothing' as const) : isUnfaithful ? ('unfaithful' as const) : null;
  return { words, excerpt, printed, problem, range, setRange, clarifiedAt, clarify, isLeftOut, toggle, putIn };
}
