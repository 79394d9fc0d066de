import type { CallParsed } from '../../../shared/contract/index.ts';
import type { Nothing } from '../../../shared/contract/values.ts';
import { requireParticipant } from '../../db/participants.ts';
import { prepared } from '../../db/run.ts';
import type { Db } from '../../db/run.ts';
import type { Work } from '../../open-project.ts';
import { requireName } from './rows.ts';

export function setMembers(work: Work, { id, participantIds, belongs }: CallParsed<'personas.setMembers'>): Nothing {
  const name = requireName(work.db, 'persona', id);
  writeMembers(work.db, id, [...new Set(participantIds)], belongs);
  work.describe({ name, count: participantIds.length });
  return {};
}

/** What is said by hand of participants; null forgets it. */
export function writeMembers(
  db: Db,
  personaId: string,
  participantIds: readonly string[],
  belongs: boolean | null,
): void {
  participantIds.forEach((participantId) => requireParticipant(db, participantId));
  const json = JSON.stringify(participantIds);
  if (belongs === null) {
    const chosen = 'participantId IN (SELECT value FROM json_each(?))';
    prepared(db, `DELETE FROM personaMember WHERE personaId = ? AND ${chosen}`).run(personaId, json);
    return;
  }
  prepared(
    db,
    `INSERT INTO personaMember (personaId, participantId, isLeftOut) SELECT ?, value, ? FROM json_each(?) WHERE true
     ON CONFLICT (personaId, participantId) DO UPDATE SET isLeftOut = excluded.isLeftOut
       WHERE isLeftOut <> excluded.isLeftOut`,
  ).run(personaId, belongs ? 0 : 1, json);
}
