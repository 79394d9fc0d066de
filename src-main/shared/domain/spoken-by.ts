import type { DocumentStretch } from './overlapping-stretches.ts';

/** A passage with who says it. */
export interface SpokenStretch extends DocumentStretch {
  readonly passageId: string;
  /** Null between turns. */
  readonly participantId: string | null;
  /** Where the turn begins in which it begins. */
  readonly turnStart: number | null;
}

/** Passages by the turn in which they begin; one between turns stands by itself. */
export const groupSpoken = <S extends SpokenStretch>(stretches: readonly S[]): readonly (readonly S[])[] => [
  ...Map.groupBy(stretches, turnOf).values(),
];

/** How many turns they are of. */
export const countTurns = (stretches: readonly SpokenStretch[]): number => new Set(stretches.map(turnOf)).size;

const turnOf = ({ documentId, turnStart, passageId }: SpokenStretch): string =>
  `${documentId} ${turnStart ?? passageId}`;
