import type { ParsedBlockComment, ParsedComment } from './parsed-document.ts';

/** A stretch of a block's cleaned text, and where it came to stand in the document. */
export interface PlacedStretch {
  readonly from: number;
  readonly to: number;
  readonly start: number;
}

/** Moves comments from offsets of a block to offsets of the document; one that covers nothing takes its paragraph. */
export function placeComments(
  comments: readonly ParsedBlockComment[],
  stretches: readonly PlacedStretch[],
  textLength: number,
): readonly ParsedComment[] {
  return comments.map((comment) => {
    const start = moved(comment.start, stretches, textLength);
    const end = moved(comment.end, stretches, textLength);
    const around = stretches.find(({ start: at, from, to }) => at + to - from >= start) ?? stretches.at(-1);
    const range = end > start ? { start, end } : widened(around, textLength);
    return { ...range, author: comment.author, text: comment.text };
  });
}

function widened(around: PlacedStretch | undefined, textLength: number): { start: number; end: number } {
  if (around === undefined) return { start: Math.max(0, textLength - 1), end: textLength };
  return { start: around.start, end: around.start + around.to - around.from };
}

function moved(offset: number, stretches: readonly PlacedStretch[], textLength: number): number {
  let low = 0;
  let high = stretches.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((stretches[middle]?.to ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  const stretch = stretches[low];
  if (stretch === undefined) return textLength;
  return stretch.start + Math.max(0, offset - stretch.from);
}
