import type { CapturedTurn, Mark } from '../../../src-main/shared/contract/capture.ts';

export interface TurnPiece {
  readonly kind: 'words' | 'non-verbal' | 'addresses';
  readonly text: string;
  readonly participantId: string | null;
  /** Within the turn. */
  readonly start: number;
}

const isInline = ({ kind, start, end }: Mark) => (kind === 'non-verbal' || kind === 'addresses') && end > start;

/** A turn's words, parted where somebody is addressed or does something without words. */
export function turnPieces({
  text,
  start,
  marks,
}: Pick<CapturedTurn, 'text' | 'start' | 'marks'>): readonly TurnPiece[] {
  const pieces: TurnPiece[] = [];
  let at = 0;
  const words = (until: number) => {
    if (until > at) pieces.push({ kind: 'words', text: text.slice(at, until), participantId: null, start: at });
  };
  for (const mark of marks.filter(isInline).toSorted((one, other) => one.start - other.start)) {
    const from = mark.start - start;
    const until = Math.min(text.length, mark.end - start);
    if (from < at || until <= from) continue;
    words(from);
    const kind = mark.kind === 'addresses' ? 'addresses' : 'non-verbal';
    pieces.push({ kind, text: text.slice(from, until), participantId: mark.participantId, start: from });
    at = until;
  }
  words(text.length);
  return pieces;
}
