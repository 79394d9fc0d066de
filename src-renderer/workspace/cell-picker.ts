import { create } from 'zustand';
import type { PassageTarget } from './navigation.ts';

/** Passages, words that are none yet, and cards with theirs. */
export interface CellRequest {
  readonly passageIds?: readonly string[];
  readonly places?: readonly PassageTarget[];
  readonly cardIds?: readonly string[];
}

interface CellPickerState {
  /** What shall go into a journey's cell; null when nothing is asked. */
  readonly request: CellRequest | null;
}

export const useCellPicker = create<CellPickerState>(() => ({ request: null }));

/** Asks into which cell of which journey these shall go. */
export const requestCell = (request: CellRequest): void => useCellPicker.setState({ request });
export const closeCellPicker = (): void => useCellPicker.setState({ request: null });
