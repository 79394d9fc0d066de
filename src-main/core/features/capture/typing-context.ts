import type { TypingContext } from '../../../shared/domain/find-typed-marks.ts';
import type { TypedPerson } from '../../../shared/domain/match-typed-person.ts';
import { prepared } from '../../db/run.ts';
import type { Db } from '../../db/run.ts';

/** All codes, and who is in the session. */
export function typingContext(db: Db, sessionId: string): TypingContext {
  const people = `SELECT participant.id, participant.name, participant.pseudonym, sign
    FROM sessionPerson JOIN participant ON participant.id = participantId WHERE sessionId = ? ORDER BY position, number`;
  return {
    codes: prepared(
      db,
      'SELECT id, parentId, name FROM code ORDER BY position',
    ).all() as TypingContext['codes'][number][],
    people: prepared(db, people).all(sessionId) as TypedPerson[],
  };
}
