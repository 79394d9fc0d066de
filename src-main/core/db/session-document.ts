import { AppError } from '../../shared/errors.ts';
import { requireSession } from './read-sessions.ts';
import { build, prepared, run } from './run.ts';
import type { Db } from './run.ts';

/** Says which document has a session's notes. The guide goes along; a guide that the document has already counts. */
export function linkSessionDocument(db: Db, sessionId: string, documentId: string | null): void {
  const { guideId, documentId: known } = requireSession(db, sessionId);
  if (documentId === known) return;
  if (documentId !== null) refuseTakenDocument(db, documentId);
  const kept = documentId === null ? guideId : null;
  run(db, build.updateTable('session').set({ documentId, guideId: kept }).where('id', '=', sessionId));
  if (documentId !== null && guideId !== null) {
    prepared(db, 'INSERT OR IGNORE INTO documentGuide (documentId, guideId) VALUES (?, ?)').run(documentId, guideId);
  }
}

/** By which guide a session is conducted: there is one place for it. */
export function setSessionGuide(db: Db, sessionId: string, guideId: string | null): void {
  const { documentId } = requireSession(db, sessionId);
  if (documentId === null) {
    run(db, build.updateTable('session').set({ guideId }).where('id', '=', sessionId));
  } else if (guideId === null) {
    prepared(db, 'DELETE FROM documentGuide WHERE documentId = ?').run(documentId);
  } else {
    const sql = `INSERT INTO documentGuide (documentId, guideId) VALUES (?, ?)
      ON CONFLICT (documentId) DO UPDATE SET guideId = excluded.guideId WHERE guideId <> excluded.guideId`;
    prepared(db, sql).run(documentId, guideId);
  }
}

function refuseTakenDocument(db: Db, documentId: string): void {
  const sql = `SELECT session.name, document.name AS document FROM session JOIN document ON document.id = documentId
    WHERE documentId = ?`;
  const taken = prepared(db, sql).get(documentId) as { name: string; document: string } | undefined;
  if (taken) throw new AppError('document-in-session', taken);
}
