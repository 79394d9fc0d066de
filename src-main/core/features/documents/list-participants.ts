import type { CallOutput } from '../../../shared/contract/index.ts';
import { prepared } from '../../db/run.ts';
import type { Db } from '../../db/run.ts';

/** A coding counts for the participant in whose turn it begins. */
export function listParticipants(db: Db): CallOutput<'participants.list'> {
  return prepared(
    db,
    `SELECT participant.id, participant.name,
       count(DISTINCT speaker.documentId) AS documents,
       (SELECT count(*) FROM turn JOIN speaker AS s ON s.id = turn.speakerId WHERE s.participantId = participant.id) AS turns,
       (SELECT count(*) FROM turn JOIN speaker AS s ON s.id = turn.speakerId
          JOIN passage ON passage.documentId = turn.documentId AND passage.start >= turn.start AND passage.start < turn.end
          JOIN coding ON coding.passageId = passage.id
        WHERE s.participantId = participant.id) AS codings
     FROM participant LEFT JOIN speaker ON speaker.participantId = participant.id
     GROUP BY participant.id ORDER BY participant.name`,
  ).all() as CallOutput<'participants.list'>;
}
