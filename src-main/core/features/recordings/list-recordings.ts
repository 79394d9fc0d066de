import { existsSync } from 'node:fs';
import type { Recording } from '../../../shared/contract/recordings.ts';
import { all, build, prepared } from '../../db/run.ts';
import type { Db } from '../../db/run.ts';
import { recordingPath, recordingsFolder } from './recording-place.ts';

export function listRecordings(db: Db, documentId?: string): Recording[] {
  const query = build.selectFrom('recording').selectAll().orderBy('createdAt').orderBy('id');
  const rows = all(db, documentId === undefined ? query : query.where('documentId', '=', documentId));
  const refused = new Map(rows.map((row) => [row.documentId, refusedBy(db, row.documentId)]));
  const folder = rows.length > 0 ? recordingsFolder(db) : '';
  return rows.map((row) => {
    const path = recordingPath(row, folder);
    return {
      ...row,
      path,
      kind: row.mediaType.startsWith('video/') ? 'video' : 'audio',
      isLinked: row.isLinked === 1,
      isMissing: !existsSync(path),
      refusedBy: refused.get(row.documentId) ?? [],
    };
  });
}

/** Who speaks in a document, or was at the session whose notes it is, and did not agree to being recorded. */
function refusedBy(db: Db, documentId: string): string[] {
  const sql = `SELECT DISTINCT participant.name FROM participant
    WHERE (mayRecord IS 0 OR consent IN ('refused', 'withdrawn'))
      AND (EXISTS (SELECT 1 FROM speaker WHERE speaker.documentId = ? AND participantId = participant.id)
        OR EXISTS (SELECT 1 FROM sessionPerson JOIN session ON session.id = sessionId
          WHERE session.documentId = ? AND participantId = participant.id AND attended IS NOT 0))
    ORDER BY participant.name`;
  return prepared(db, sql).pluck().all(documentId, documentId) as string[];
}
