import { useLayoutEffect, useRef, useState } from 'react';
import type { RefObject } from 'react';
import { useNavigation } from '../../../workspace/navigation.ts';
import { cardKey } from './wall-columns.ts';
import type { WallColumn } from './wall-columns.ts';

export interface WallPlace {
  readonly columnId: string;
  readonly findingId: string;
}

export interface WallFocus {
  readonly activeKey: string | null;
  readonly place: WallPlace | null;
  /** Goes to a card, as soon as it is there; its finding is the shown one, or another where that is no longer selected. */
  go(place: WallPlace, shownId?: string): void;
}

interface Kept {
  readonly place: WallPlace;
  readonly shownId: string;
}

/** One card of the wall has the keyboard: where it was taken, else the shown finding's. */
export function useWallFocus(wall: RefObject<HTMLElement | null>, columns: readonly WallColumn[]): WallFocus {
  const findingId = useNavigation((state) => state.findingId);
  const [kept, setKept] = useState<Kept | null>(null);
  const awaited = useRef<string | null>(null);
  const place = placeOf(columns, kept?.shownId === findingId ? kept.place.findingId : findingId, kept?.place.columnId);
  const activeKey = place && cardKey(place.columnId, place.findingId);
  useLayoutEffect(() => {
    if (awaited.current === null) return;
    const card = wall.current?.querySelector<HTMLElement>(`[data-card="${CSS.escape(awaited.current)}"]`);
    if (!card || awaited.current !== activeKey) return;
    awaited.current = null;
    card.focus({ preventScroll: true });
    card.scrollIntoView?.({ block: 'nearest', inline: 'nearest' });
  });
  const go = (next: WallPlace, shownId = next.findingId) => {
    awaited.current = cardKey(next.columnId, next.findingId);
    setKept({ place: next, shownId });
    useNavigation.setState({ findingId: shownId });
  };
  return { activeKey, place, go };
}

function placeOf(
  columns: readonly WallColumn[],
  findingId: string | null,
  columnId: string | undefined,
): WallPlace | null {
  const open = columns.filter(({ isFolded, findings }) => !isFolded && findings.length > 0);
  const holding = open.filter(({ findings }) => findings.some(({ id }) => id === findingId));
  const column = holding.find(({ id }) => id === columnId) ?? holding[0];
  if (column && findingId !== null) return { columnId: column.id, findingId };
  const [first] = open;
  const [finding] = first?.findings ?? [];
  return first && finding ? { columnId: first.id, findingId: finding.id } : null;
}
