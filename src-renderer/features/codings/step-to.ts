import type { TextRange } from '../../editor/reading-editor.ts';

/** The place after `current`, or before it; behind the last one comes the first. `places` are in the order of the text. */
export function stepTo<Place extends TextRange>(
  places: readonly Place[],
  current: { readonly place: Place | undefined; readonly offset: number },
  direction: 1 | -1,
): Place | null {
  const known = current.place ? places.indexOf(current.place) : -1;
  if (known !== -1) return places[(known + direction + places.length) % places.length] ?? null;
  const behind = places.find(({ start }) => start > current.offset);
  const before = places.findLast(({ start }) => start < current.offset);
  return (direction === 1 ? (behind ?? places[0]) : (before ?? places.at(-1))) ?? null;
}
