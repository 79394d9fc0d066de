import { create } from 'zustand';
import type { SeenPlace } from './finding-picker.ts';

/** Passages, and words that are none yet, that tell something of a persona. */
export interface TraitRequest {
  readonly passageIds?: readonly string[];
  readonly places?: readonly SeenPlace[];
  /** The words themselves, where they are few. */
  readonly words?: string;
}

interface TraitPickerState {
  /** What shall stand behind a persona; null when nothing is asked. */
  readonly request: TraitRequest | null;
}

export const useTraitPicker = create<TraitPickerState>(() => ({ request: null }));

/** Asks what of which persona these stand behind. */
export function requestTrait(request: TraitRequest): void {
  const { passageIds = [], places = [] } = request;
  const isSome = passageIds.length + places.length > 0;
  useTraitPicker.setState({ request: isSome ? { ...request, passageIds: [...new Set(passageIds)], places } : null });
}
export const closeTraitPicker = (): void => useTraitPicker.setState({ request: null });
