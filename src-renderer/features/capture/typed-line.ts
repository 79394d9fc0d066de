/** The line in which is typed what somebody says, until it is a turn. */
export interface TypedLine {
  /** Who speaks. */
  readonly speakerId: string | null;
  /** Nobody was chosen for this turn: who spoke last goes on. */
  readonly isGoingOn: boolean;
  readonly lastSpeakerId: string | null;
  readonly text: string;
  /** Of the session's clock, when the first character was typed. */
  readonly at: number | null;
  /** Which question was open then. */
  readonly questionId: string | null;
  /** The turn that is typed anew; null for a new one. */
  readonly rewrites: { readonly start: number } | null;
  /** The next keys say who agrees or disagrees, with the turn that begins at `start`, else with the one above. */
  readonly responding: { readonly response: Response; readonly start: number | null } | null;
  /** The next key says who speaks; then the turn ends, or typing goes on. */
  readonly choosing: 'to-end' | 'to-go-on' | null;
}

export type Response = 'agrees' | 'disagrees';

/** What a line that ended asks of the core. */
export type CaptureAct =
  | {
      readonly kind: 'turn';
      readonly participantId: string;
      readonly text: string;
      readonly at: number;
      readonly questionId: string | null;
    }
  | {
      readonly kind: 'rewrite';
      readonly start: number;
      readonly participantId: string;
      readonly text: string;
      /** Null: it has no time, and gets none. */
      readonly at: number | null;
    }
  | { readonly kind: 'delete'; readonly start: number }
  | {
      readonly kind: 'respond';
      readonly participantId: string;
      readonly response: Response;
      /** Of the turn; null: the one above. */
      readonly start: number | null;
    };

export interface LineOutcome {
  readonly line: TypedLine;
  readonly act: CaptureAct | null;
}

export const emptyLine: TypedLine = {
  speakerId: null,
  isGoingOn: false,
  lastSpeakerId: null,
  text: '',
  at: null,
  questionId: null,
  rewrites: null,
  responding: null,
  choosing: null,
};

export const quietly = (line: TypedLine): LineOutcome => ({ line, act: null });

/** Ready for the next turn; `keepsSpeaker` where the same person goes on for sure. */
export const nextLine = (lastSpeakerId: string | null, keepsSpeaker = false): TypedLine => ({
  ...emptyLine,
  lastSpeakerId,
  speakerId: keepsSpeaker ? lastSpeakerId : null,
});

/** Whether nothing is typed, and the next key may choose who speaks. */
export const isFree = ({ text, speakerId, rewrites }: TypedLine): boolean =>
  text === '' && speakerId === null && rewrites === null;

/** Somebody is chosen, by key or by mouse: for the turn, or as one who agrees. */
export function choosePerson(line: TypedLine, participantId: string): LineOutcome {
  if (line.responding) return { line, act: { kind: 'respond', participantId, ...line.responding } };
  const chosen = { ...line, speakerId: participantId, isGoingOn: false, choosing: null };
  return line.choosing === 'to-end' ? endTurn(chosen) : quietly(chosen);
}

/** The turn ends; asks who spoke where nobody knows. */
export function endTurn(line: TypedLine, keepsSpeaker = false): LineOutcome {
  const { speakerId, text, at, questionId, rewrites } = line;
  if (rewrites !== null && text.trim() === '')
    return { line: nextLine(line.lastSpeakerId), act: { kind: 'delete', start: rewrites.start } };
  if (text.trim() === '') return quietly(line);
  if (speakerId === null) return quietly({ ...line, choosing: 'to-end' });
  const said = { participantId: speakerId, text };
  return {
    line: nextLine(speakerId, keepsSpeaker),
    act:
      rewrites === null
        ? { kind: 'turn', ...said, at: at ?? 0, questionId }
        : { kind: 'rewrite', ...said, at, start: rewrites.start },
  };
}
