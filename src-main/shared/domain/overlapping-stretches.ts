import { sharesWords } from './relate-stretches.ts';
import type { Stretch } from './stretches.ts';

export interface DocumentStretch extends Stretch {
  readonly documentId: string;
}

/** Tells of a stretch whether it shares words with any of `stretches` of its document; these may be in any order. */
export function wordsSharer(stretches: readonly DocumentStretch[]): (one: DocumentStretch) => boolean {
  const byDocument = new Map(
    [...Map.groupBy(stretches, ({ documentId }) => documentId)].map(([id, own]) => [
      id,
      sharesWords(own.toSorted((one, other) => one.start - other.start)),
    ]),
  );
  return (one) => byDocument.get(one.documentId)?.(one) === true;
}

/** Those of `first` that share words with any of `second` of the same document, in the order of `first`. */
export const overlappingStretches = <S extends DocumentStretch>(
  first: readonly S[],
  second: readonly DocumentStretch[],
): readonly S[] => first.filter(wordsSharer(second));

/** The stretches joined where no more than `gap` units lie between them: none overlap, ordered within each document. */
export function joinedStretches(stretches: readonly DocumentStretch[], gap: number): readonly DocumentStretch[] {
  return [...Map.groupBy(stretches, ({ documentId }) => documentId)].flatMap(([documentId, own]) => {
    const joined: { documentId: string; start: number; end: number }[] = [];
    for (const { start, end } of own.toSorted((one, other) => one.start - other.start)) {
      const last = joined.at(-1);
      if (last && start <= last.end + gap) last.end = Math.max(last.end, end);
      else joined.push({ documentId, start, end });
    }
    return joined;
  });
}
