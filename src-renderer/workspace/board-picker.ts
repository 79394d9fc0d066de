import { create } from 'zustand';
import type { CardSource } from '../../src-main/shared/contract/boards.ts';

interface BoardPickerState {
  /** What shall become cards; null when nothing is asked. */
  readonly request: readonly CardSource[] | null;
}

export const useBoardPicker = create<BoardPickerState>(() => ({ request: null }));

/** Asks on which board these shall become cards, each once. */
export const requestBoard = (sources: readonly CardSource[]): void => {
  const request = [...new Map(sources.map((source) => [JSON.stringify(source), source])).values()];
  useBoardPicker.setState({ request: request.length > 0 ? request : null });
};
export const closeBoardPicker = (): void => useBoardPicker.setState({ request: null });
