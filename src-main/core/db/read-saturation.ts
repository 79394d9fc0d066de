import type { CallOutput } from '../../shared/contract/index.ts';
import { newCodesBySession } from '../../shared/domain/new-codes.ts';
import { prepared } from './run.ts';
import type { Db } from './run.ts';
import { heldSessions } from './session-notes.ts';

const codesSql = `SELECT DISTINCT codeId, name FROM passage CROSS JOIN coding ON passageId = passage.id
  CROSS JOIN code ON code.id = codeId WHERE documentId = ? ORDER BY code.position, code.id`;

/** Codes of each session that was held, in the order of the sessions, and which of them are new in it. */
export function readSaturation(db: Db): CallOutput<'debriefs.saturation'>['sessions'] {
  const held = heldSessions(db);
  const coded = held.map(
    ({ documentId }) => prepared(db, codesSql).raw().all(documentId) as (readonly [string, string])[],
  );
  const names = new Map(coded.flat());
  const gains = newCodesBySession(coded.map((rows) => ({ codeIds: rows.map(([id]) => id) })));
  return held.map(({ id, name, date }, index) => {
    const { codes, newCodeIds, total } = gains[index]!;
    return { id, name, date, codes, newCodes: newCodeIds.map((own) => ({ id: own, name: names.get(own)! })), total };
  });
}
