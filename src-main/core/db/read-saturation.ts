import type { CallOutput } from '../../shared/contract/index.ts';
import { newCodesBySession } from '../../shared/domain/new-codes.ts';
import { prepared } from './run.ts';
import type { Db } from './run.ts';
import { heldSessions } from './session-notes.ts';

const codesSql = `SELECT DISTINCT codeId FROM passage CROSS JOIN coding ON passageId = passage.id WHERE documentId = ?`;

/** Codes of each session that was held, in the order of the sessions, and which of them are new in it. */
export function readSaturation(db: Db): CallOutput<'debriefs.saturation'>['sessions'] {
  const held = heldSessions(db);
  const codes = prepared(db, 'SELECT id, name FROM code ORDER BY position, id').raw().all() as (readonly [
    string,
    string,
  ])[];
  const names = new Map(codes);
  const gains = newCodesBySession(
    held.map(({ documentId }) => {
      const own = new Set(prepared(db, codesSql).pluck().all(documentId) as string[]);
      return { codeIds: codes.flatMap(([id]) => (own.has(id) ? id : [])) };
    }),
  );
  return held.map(({ id, name, date }, index) => {
    const { codes, newCodeIds, total } = gains[index]!;
    return { id, name, date, codes, newCodes: newCodeIds.map((own) => ({ id: own, name: names.get(own)! })), total };
  });
}
