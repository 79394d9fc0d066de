import type { CardSource } from '../../../../src-main/shared/contract/boards.ts';
import type { SeenPlace } from '../../../workspace/finding-picker.ts';

/** The passages, and the words that are none yet, among what was dragged. */
export function evidenceOfCards(sources: readonly CardSource[]): { passageIds: string[]; places: SeenPlace[] } {
  return {
    passageIds: sources.flatMap((source) => (source.kind === 'passage' ? [source.passageId] : [])),
    places: sources.flatMap((source) => {
      if (source.kind !== 'place') return [];
      const { kind: _kind, ...place } = source;
      return [place];
    }),
  };
}
