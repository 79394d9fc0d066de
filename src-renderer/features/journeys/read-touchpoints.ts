import type { Touchpoint } from '../../../src-main/shared/contract/personas.ts';

// Names may hold the weaker ones.
const separators = /\s*[·•;；\n]\s*/u;
const weakSeparators = /\s*[，、,/]\s*/u;
const fold = (name: string) => name.normalize('NFKC').trim().toLowerCase();

/** Touchpoints by the names in a text; the words that are none stay text. */
export function readTouchpoints(text: string, touchpoints: readonly Touchpoint[]) {
  const known = new Map(touchpoints.map(({ id, name }) => [fold(name), id]));
  const isKnown = (piece: string) => known.has(fold(piece));
  const pieces = text.split(separators).flatMap((piece) => {
    const weaker = piece.split(weakSeparators);
    return isKnown(piece) || !weaker.some(isKnown) ? [piece] : weaker;
  });
  const touchpointIds = [...new Set(pieces.flatMap((piece) => known.get(fold(piece)) ?? []))];
  if (touchpointIds.length === 0) return { text, touchpointIds };
  const rest = pieces.filter((piece) => piece.trim() !== '' && !isKnown(piece));
  return { text: rest.join(' · '), touchpointIds };
}
