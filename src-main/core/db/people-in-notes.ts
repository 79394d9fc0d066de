import { prepared } from './run.ts';
import type { Db } from './run.ts';
import { isWithheldSql } from './withheld-stretches.ts';

export interface NotedPerson {
  readonly id: string;
  readonly name: string;
  readonly isWithheld: boolean;
}

type Row = readonly [id: string, name: string, isWithheld: 0 | 1];

// In the order of the seats, then of the first words. Who only led a session is none of them.
const peopleSql = `WITH notes (id) AS (VALUES (?)), invited AS (
    SELECT participantId, role, attended, sessionPerson.position FROM session
      CROSS JOIN sessionPerson ON sessionId = session.id WHERE documentId = (SELECT id FROM notes)
  ), seen (participantId, position) AS (
    SELECT participantId, position FROM invited WHERE role = 'participant' AND attended IS NOT 0
    UNION ALL
    SELECT participantId, 1000 + (SELECT coalesce(min(start), 0) FROM turn WHERE speakerId = speaker.id) FROM speaker
    WHERE documentId = (SELECT id FROM notes)
      AND participantId NOT IN (SELECT participantId FROM invited WHERE role = 'facilitator')
  )
  SELECT participant.id, participant.name, ${isWithheldSql}
  FROM seen CROSS JOIN participant ON participant.id = seen.participantId
  WHERE participant.role = 'participant' GROUP BY participant.id ORDER BY min(seen.position), participant.name`;

/** The participants of notes: who was there and who speaks in them, facilitators and interviewers aside. */
export function peopleInNotes(db: Db, documentIds: readonly string[]): readonly NotedPerson[] {
  const statement = prepared(db, peopleSql).raw();
  const rows = documentIds.flatMap((id) => statement.all(id) as Row[]);
  return [...new Map(rows.map((row) => [row[0], row])).values()].map(([id, name, isWithheld]) => ({
    id,
    name,
    isWithheld: isWithheld === 1,
  }));
}
