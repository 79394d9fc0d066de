import { create } from 'zustand';
import type { Arrangement } from './arrange-board.ts';
import type { AxisId } from './card-axes.ts';

/** Which cards are arranged: the selected ones, those in no cluster, or all. */
export const arrangedSets = ['selected', 'loose', 'all'] as const;
export type ArrangedSet = (typeof arrangedSets)[number];

interface ArrangeState {
  readonly by: Arrangement;
  /** Null for the first that makes sense. */
  readonly cards: ArrangedSet | null;
  readonly x: AxisId;
  readonly y: AxisId;
}

/** How cards were arranged last. */
export const useArrangeState = create<ArrangeState>(() => ({
  by: 'clusters',
  cards: null,
  x: 'frequency',
  y: 'severity',
}));

export const arrangeBy = (how: Partial<ArrangeState>): void => useArrangeState.setState(how);
