import { create } from 'zustand';
import type { Placed } from '../../../src-main/shared/domain/boxes.ts';
import type { Arrangement } from './arrange-board.ts';
import type { BoardScale } from './board-state.ts';
import type { AxisId } from './card-axes.ts';

/** Which cards are arranged: the selected ones, those in no cluster, or all. */
export const arrangedSets = ['selected', 'loose', 'all'] as const;
export type ArrangedSet = (typeof arrangedSets)[number];

/** What an arrangement that was accepted meant, and where it put the cards. */
export interface AcceptedScale {
  readonly boardId: string;
  readonly scale: BoardScale;
  readonly cards: readonly Placed[];
}

interface ArrangeState {
  readonly by: Arrangement;
  /** Null for the first that makes sense. */
  readonly cards: ArrangedSet | null;
  readonly x: AxisId;
  readonly y: AxisId;
  /** Known until the window closes. */
  readonly accepted: AcceptedScale | null;
}

/** How cards were arranged last. */
export const useArrangeState = create<ArrangeState>(() => ({
  by: 'clusters',
  cards: null,
  x: 'frequency',
  y: 'severity',
  accepted: null,
}));

export const arrangeBy = (how: Partial<Omit<ArrangeState, 'accepted'>>): void => useArrangeState.setState(how);
export const keepScale = (accepted: AcceptedScale | null): void => useArrangeState.setState({ accepted });
