/** A passage that may be quoted; offsets in UTF-16 units. */
export interface QuoteCandidate {
  readonly passageId: string;
  readonly documentId: string;
  readonly start: number;
  readonly end: number;
  readonly participantId: string | null;
  readonly isExample: boolean;
  /** 0 … 100; null: not weighed. */
  readonly weight: number | null;
  /** -2 … 2; null: not rated. */
  readonly valence: number | null;
}

/**
 * Up to `most` of the most telling passages, spread over those who said them: the best of each person first, then the second
 * best of each. Examples and what was weighed and felt strongly tell more, and what is neither a scrap nor a speech. Of passages
 * that share words one is chosen. The order in which passages are given doesn't matter.
 */
export function chooseQuotes<Passage extends QuoteCandidate>(
  passages: readonly Passage[],
  most: number,
): readonly Passage[] {
  const ranked = passages.toSorted((one, other) => telling(other) - telling(one) || byPlace(one, other));
  const byPerson = Map.groupBy(ranked, ({ participantId, documentId }) => participantId ?? documentId);
  const rounds = [...byPerson.values()].flatMap((own) => own.map((passage, round) => ({ passage, round })));
  const chosen: Passage[] = [];
  for (const { passage } of rounds.toSorted((one, other) => one.round - other.round)) {
    if (chosen.length >= most) break;
    if (!chosen.some((better) => sharesWords(better, passage))) chosen.push(passage);
  }
  return chosen;
}

const goodLength = { least: 40, most: 400 } as const;

function telling({ start, end, isExample, weight, valence }: QuoteCandidate): number {
  const length = end - start;
  const scrap = Math.min(1, length / goodLength.least);
  const speech = Math.min(1, goodLength.most / Math.max(1, length));
  return (isExample ? 60 : 0) + (weight ?? 50) * 0.4 + Math.abs(valence ?? 0) * 6 + 40 * scrap * speech;
}

const byPlace = (one: QuoteCandidate, other: QuoteCandidate): number =>
  one.documentId < other.documentId
    ? -1
    : one.documentId > other.documentId
      ? 1
      : one.start - other.start || one.end - other.end;

const sharesWords = (one: QuoteCandidate, other: QuoteCandidate): boolean =>
  one.documentId === other.documentId && one.start < other.end && other.start < one.end;
