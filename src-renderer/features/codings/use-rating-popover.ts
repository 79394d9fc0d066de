import { useState } from 'react';
import { bringIntoSight, rectOfRange } from '../../editor/reading-editor.ts';
import { useNavigation } from '../../workspace/navigation.ts';
import type { ShownCoding } from './use-codings.ts';
import type { Reader } from './use-reader.ts';

export const ratingKinds = ['weight', 'valence'] as const;
export type RatingKind = (typeof ratingKinds)[number];

export interface OpenRating {
  readonly kind: RatingKind;
  readonly codingId: string;
  readonly rect: DOMRect;
}

/** Weight and valence of the selected coding, asked for beside its words. */
export function useRatingPopover(reader: Reader, codings: readonly ShownCoding[]) {
  const [open, setOpen] = useState<OpenRating | null>(null);
  const selectedId = useNavigation((state) => state.codingId);
  const { editor } = reader;
  const coding = codings.find(({ id }) => id === open?.codingId) ?? null;
  return {
    rating: open && coding ? { kind: open.kind, rect: open.rect, coding } : null,
    openRating: (kind: RatingKind) => {
      const selected = codings.find(({ id }) => id === selectedId);
      if (!editor || !selected) return;
      bringIntoSight(editor, selected.start);
      setOpen({ kind, codingId: selected.id, rect: rectOfRange(editor, selected) });
    },
    closeRating: () => setOpen(null),
  };
}
