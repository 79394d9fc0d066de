import { prepared } from './run.ts';
import type { Db } from './run.ts';

const tables = ['mark', 'taskRun', 'sessionDraft'] as const;

/**
 * What was noted of somebody in sessions goes to whom they are merged with. Who sits in a session already keeps that seat, and of
 * what both said of the same words one stays.
 */
export function movePersonUses(db: Db, fromId: string, intoId: string): void {
  prepared(db, 'UPDATE OR IGNORE sessionPerson SET participantId = ? WHERE participantId = ?').run(intoId, fromId);
  prepared(db, attendedToo).run({ fromId, intoId });
  prepared(db, saidByBoth).run({ fromId, intoId });
  tables.forEach((table) =>
    prepared(db, `UPDATE ${table} SET participantId = ? WHERE participantId = ?`).run(intoId, fromId),
  );
}

const attendedToo = `UPDATE sessionPerson SET attended = 1 WHERE participantId = @intoId AND attended IS NOT 1
  AND sessionId IN (SELECT sessionId FROM sessionPerson WHERE participantId = @fromId AND attended = 1)`;

// One agrees or disagrees: of a yes and a no to the same turn, that of the one who stays counts.
const response = "IN ('agrees', 'disagrees')";
const saidByBoth = `DELETE FROM mark WHERE participantId = @fromId AND EXISTS (
  SELECT 1 FROM mark AS own WHERE own.passageId = mark.passageId AND +own.participantId = @intoId
    AND (own.kind = mark.kind OR own.kind ${response} AND mark.kind ${response}))`;
