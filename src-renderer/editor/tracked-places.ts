import { mapPassages } from '../../src-main/shared/domain/map-passage.ts';
import type { Stretch } from '../../src-main/shared/domain/stretches.ts';
import type { PendingChanges } from './pending-changes.ts';

/** Where places of the text that the core has lie in the text as it is shown now. */
export function presentPlaces(places: readonly Stretch[], { sent, waiting }: PendingChanges): readonly Stretch[] {
  const after = sent.length === 0 ? places : mapPassages(places, sent);
  return waiting.length === 0 ? after : mapPassages(after, waiting);
}
