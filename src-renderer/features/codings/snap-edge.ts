import { boundaryBefore } from '../../../src-main/shared/domain/graphemes.ts';
import type { TextRange } from '../../editor/reading-editor.ts';

export type CodingEdge = 'start' | 'end';

const words = new Intl.Segmenter(undefined, { granularity: 'word' });
const reach = 200;

/** `range` with one edge at the word nearest to `offset`, or at the character where `isFine`; never empty. */
export function snapEdge(text: string, range: TextRange, edge: CodingEdge, offset: number, isFine = false): TextRange {
  const { start, end } = range;
  const least = edge === 'start' ? 0 : start + 1;
  const most = edge === 'start' ? end - 1 : text.length;
  const wanted = Math.min(most, Math.max(least, offset));
  const inside = (at: number) => at >= least && at <= most;
  const snapped = isFine
    ? boundaryBefore(text, wanted, true)
    : nearest(wordEdges(text, wanted, edge).filter(inside), wanted);
  if (snapped === null || !inside(snapped)) return range;
  return edge === 'start' ? { start: snapped, end } : { start, end: snapped };
}

function wordEdges(text: string, offset: number, edge: CodingEdge): number[] {
  const from = boundaryBefore(text, Math.max(0, offset - reach), true);
  return [...words.segment(text.slice(from, offset + reach))]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ index, segment }) => from + index + (edge === 'end' ? segment.length : 0));
}

function nearest(places: readonly number[], wanted: number): number | null {
  const [first = null, ...others] = places;
  if (first === null) return null;
  return others.reduce((best, place) => (Math.abs(place - wanted) < Math.abs(best - wanted) ? place : best), first);
}
