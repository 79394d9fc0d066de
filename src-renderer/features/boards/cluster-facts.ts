import type { Card } from '../../../src-main/shared/contract/boards.ts';

export interface CardFacts {
  readonly people: number;
  readonly documents: number;
  /** Most frequent first. */
  readonly codes: readonly {
    readonly codeId: string;
    readonly name: string;
    readonly color: number;
    readonly cards: number;
  }[];
  /** Of all codings on the cards that say one; null where none does. */
  readonly valence: { readonly mean: number; readonly sd: number | null; readonly n: number } | null;
}

/** What stands behind cards: how many people and documents, which codes, and how they are felt about (−2 to 2). */
export function cardFacts(cards: readonly Card[]): CardFacts {
  const sources = cards.flatMap(({ source }) => source ?? []);
  const codes = cards.flatMap(({ codes: own }) => [...new Map(own.map((code) => [code.codeId, code])).values()]);
  const counted = [...Map.groupBy(codes, ({ codeId }) => codeId)].map(([codeId, same]) => ({
    codeId,
    name: same[0]?.name ?? '',
    color: same[0]?.color ?? 0,
    cards: same.length,
  }));
  return {
    people: new Set(sources.flatMap(({ participantId, speaker }) => participantId ?? speaker ?? [])).size,
    documents: new Set(sources.map(({ documentId }) => documentId)).size,
    codes: counted.toSorted((one, other) => other.cards - one.cards || (one.name < other.name ? -1 : 1)),
    valence: meanOf(cards.flatMap((card) => card.codes.flatMap(({ valence }) => valence ?? []))),
  };
}

function meanOf(values: readonly number[]): CardFacts['valence'] {
  const n = values.length;
  if (n === 0) return null;
  const mean = values.reduce((sum, value) => sum + value, 0) / n;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return { mean, sd: n > 1 ? Math.sqrt(squares / (n - 1)) : null, n };
}
