import type { Response } from '../../shared/domain/agreements.ts';
import type { SpokenMark } from './spoken-passages.ts';

/** Who agrees or disagrees with what whom said. */
export const reactionsOf = (marks: readonly SpokenMark[]): readonly Response[] =>
  marks.flatMap(({ kind, byId, participantId, documentId, passageId, start, end }) =>
    (kind === 'agrees' || kind === 'disagrees') && byId !== null
      ? [{ kind, documentId, passageId, start, end, participantId: byId, toId: participantId }]
      : [],
  );
