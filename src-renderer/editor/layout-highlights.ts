export interface HighlightedPassage {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

export interface HighlightSegment<Passage extends HighlightedPassage> {
  readonly start: number;
  readonly end: number;
  /** The one on top first: the shortest, as it says most about these words. */
  readonly passages: readonly Passage[];
}

/** Cuts overlapping passages into segments in which the same ones lie. `passages` are ordered by start. */
export function layoutHighlights<Passage extends HighlightedPassage>(
  passages: readonly Passage[],
): HighlightSegment<Passage>[] {
  const edges = [...new Set(passages.flatMap(({ start, end }) => [start, end]))].sort((one, other) => one - other);
  const segments: HighlightSegment<Passage>[] = [];
  let open: readonly Passage[] = [];
  let next = 0;
  edges.forEach((start, index) => {
    const end = edges[index + 1];
    const begun = passages.slice(next).filter((passage) => passage.start === start);
    next += begun.length;
    open = [...open.filter((passage) => passage.end > start), ...begun].sort(byLength);
    if (end !== undefined && open.length > 0) segments.push({ start, end, passages: open });
  });
  return segments;
}

function byLength(one: HighlightedPassage, other: HighlightedPassage): number {
  return one.end - one.start - (other.end - other.start);
}
