import type { EvidenceSide, Finding } from '../contract/findings.ts';

/** What a finding's strength is counted by. */
export interface StandingPiece {
  readonly side: EvidenceSide;
  readonly documentId: string;
  readonly participantId: string | null;
  readonly isWithheld: boolean;
  readonly isEmptied: boolean;
}

export type Standing = Pick<Finding, 'pieces' | 'participants' | 'documents' | 'against'>;

/** How many stand behind a finding and against it; of people, each once and no interviewer. */
export function standingOf(pieces: readonly StandingPiece[], interviewers: ReadonlySet<string>): Standing {
  const [carrying, contrary] = (['for', 'against'] as const).map((side) =>
    pieces.filter((piece) => piece.side === side),
  );
  return {
    ...strengthOf(carrying!, interviewers),
    against: strengthOf(contrary!, interviewers),
    pieces: {
      for: carrying!.length,
      against: contrary!.length,
      withheld: pieces.filter(({ isWithheld }) => isWithheld).length,
      emptied: pieces.filter(({ isEmptied }) => isEmptied).length,
    },
  };
}

function strengthOf(pieces: readonly StandingPiece[], interviewers: ReadonlySet<string>): Finding['against'] {
  const participants = pieces.flatMap(({ participantId }) => participantId ?? []).filter((id) => !interviewers.has(id));
  return {
    participants: new Set(participants).size,
    documents: new Set(pieces.map(({ documentId }) => documentId)).size,
  };
}

/** The piece whose words stand for the finding where there is room for one: the first for it that may be shown. */
export const quotedPiece = <Piece extends StandingPiece>(pieces: readonly Piece[]): Piece | undefined =>
  pieces.find(({ side, isWithheld, isEmptied }) => side === 'for' && !isWithheld && !isEmptied);

/** On both sides. */
export const countPieces = (pieces: Finding['pieces']): number => pieces.for + pieces.against;
