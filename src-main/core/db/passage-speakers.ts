import { prepared } from './run.ts';
import type { Db } from './run.ts';

/** Who speaks where the passage of a statement begins, null between turns. */
export const speakingParticipant = `(SELECT iif(turn.end > passage.start, participantId, NULL)
  FROM turn CROSS JOIN speaker ON speaker.id = speakerId
  WHERE turn.documentId = passage.documentId AND turn.start <= passage.start ORDER BY turn.start DESC LIMIT 1)`;

/** By passage, who speaks where it begins. */
export function speakersOfPassages(db: Db, passageIds: readonly string[]): ReadonlyMap<string, string | null> {
  const sql = `SELECT passage.id, ${speakingParticipant}
    FROM json_each(?) AS wanted CROSS JOIN passage ON passage.id = wanted.value`;
  const rows = prepared(db, sql).raw().all(JSON.stringify(passageIds)) as (readonly [string, string | null])[];
  return new Map(rows);
}
