export interface Tokens {
  /** Where each token begins, and where the last one ends; UTF-16 units. */
  readonly starts: Int32Array;
  /** A number for each token, the same for the same words. */
  readonly numbers: Int32Array;
}

/** Numbers the pieces of a text by what `known` numbers already, and adds to it what is new. The pieces must follow one another. */
export function numberTokens(pieces: readonly string[], known: Map<string, number>, key = asItIs): Tokens {
  const starts = new Int32Array(pieces.length + 1);
  const numbers = new Int32Array(pieces.length);
  pieces.forEach((piece, index) => {
    starts[index + 1] = starts[index]! + piece.length;
    numbers[index] = numberOf(key(piece), known);
  });
  return { starts, numbers };
}

const asItIs = (piece: string) => piece;

function numberOf(words: string, known: Map<string, number>): number {
  const number = known.get(words);
  if (number !== undefined) return number;
  known.set(words, known.size);
  return known.size - 1;
}
