import { create } from 'zustand';
import type { EmptiedPassage } from '../../src-main/shared/contract/texts.ts';

interface EmptiedState {
  /** What the last edit left without words, until that was said; a new array at each report. */
  readonly reported: readonly EmptiedPassage[];
  readonly isListOpen: boolean;
}

/** Passages that an edit left without words: whoever edits reports them, the workspace says so and offers what to do. */
export const useEmptiedPassages = create<EmptiedState>(() => ({ reported: [], isListOpen: false }));

/** To be called with what an edit returned, right after it; nothing is said where nothing was emptied. */
export function reportEmptied(emptied: readonly EmptiedPassage[]): void {
  if (emptied.length > 0) useEmptiedPassages.setState({ reported: emptied });
}

export function openEmptiedList(): void {
  useEmptiedPassages.setState({ isListOpen: true });
}

export function closeEmptiedList(): void {
  useEmptiedPassages.setState({ isListOpen: false });
}
