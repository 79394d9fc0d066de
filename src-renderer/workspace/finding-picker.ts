import { create } from 'zustand';
import type { PassageTarget } from './navigation.ts';

/** Words, and in which version of the text they were seen. */
export interface SeenPlace extends PassageTarget {
  readonly version?: string | undefined;
}

export interface FindingRequest {
  readonly passageIds: readonly string[];
  /** Words that are no passage yet. */
  readonly places: readonly SeenPlace[];
}

interface FindingPickerState {
  /** For what a finding is being chosen; null when nothing is. */
  readonly request: FindingRequest | null;
}

export const useFindingPicker = create<FindingPickerState>(() => ({ request: null }));

/** Asks to which finding passages shall be added. */
export const requestFinding = (passageIds: readonly string[]): void =>
  useFindingPicker.setState({
    request: passageIds.length > 0 ? { passageIds: [...new Set(passageIds)], places: [] } : null,
  });
export const requestFindingForPlace = (place: SeenPlace): void =>
  useFindingPicker.setState({ request: { passageIds: [], places: [place] } });
/** Asks for passages and for words that are none yet. */
export const requestFindingFor = ({ passageIds, places }: FindingRequest): void =>
  useFindingPicker.setState({
    request: passageIds.length + places.length > 0 ? { passageIds: [...new Set(passageIds)], places } : null,
  });
export const closeFindingPicker = (): void => useFindingPicker.setState({ request: null });
