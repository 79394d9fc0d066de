/** What a text weighs in the columns in which it weighs anything. */
export interface SparseRow {
  readonly columns: readonly number[];
  readonly weights: readonly number[];
}

export interface WeighedTexts {
  /** One a text, of length 1; of length 0 where it shares no word with another text. */
  readonly rows: readonly SparseRow[];
  /** How many words are weighed: the columns. */
  readonly width: number;
}

/**
 * Weighs the words of texts: the more often in the text the more, the more texts have it the less (sublinear TF-IDF,
 * Salton and Buckley, 1988, smoothed). Words of one text only are left out: they make nothing alike.
 */
export function weighWords(texts: readonly (readonly string[])[]): WeighedTexts {
  const counts = texts.map(countOf);
  const spread = countOf(counts.flatMap((count) => [...count.keys()]));
  const shared = [...spread].filter(([, texts]) => texts > 1).map(([word]) => word);
  const columnOf = new Map(shared.toSorted().map((word, column) => [word, column]));
  const rarity = (word: string) => 1 + Math.log((1 + texts.length) / (1 + spread.get(word)!));

  const rows = counts.map((count) => {
    const known = [...count].filter(([word]) => columnOf.has(word));
    const weights = known.map(([word, times]) => (1 + Math.log(times)) * rarity(word));
    const length = Math.hypot(...weights);
    return {
      columns: known.map(([word]) => columnOf.get(word)!),
      weights: weights.map((weight) => weight / length),
    };
  });
  return { rows, width: columnOf.size };
}

function countOf(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
