/** How alike the words of two turns are, 0–1: Dice's coefficient of pairs of letters, without case, spaces and punctuation. */
export function likenessOfTurns(one: LetterPairs, other: LetterPairs): number {
  const [few, many] = one.pairs.size <= other.pairs.size ? [one, other] : [other, one];
  if (few.total * 3 < many.total) return 0;
  let shared = 0;
  few.pairs.forEach((count, pair) => (shared += Math.min(count, many.pairs.get(pair) ?? 0)));
  return few.total + many.total === 0 ? 0 : (2 * shared) / (few.total + many.total);
}

export interface LetterPairs {
  readonly letters: string;
  readonly pairs: ReadonlyMap<string, number>;
  readonly total: number;
}

export function letterPairs(text: string): LetterPairs {
  const letters = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]/gu, '');
  const pairs = new Map<string, number>();
  const padded = `^${letters}$`;
  for (let index = 1; index < padded.length; index += 1) {
    const pair = padded.slice(index - 1, index + 1);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return { letters, pairs: letters === '' ? new Map() : pairs, total: letters === '' ? 0 : padded.length - 1 };
}
