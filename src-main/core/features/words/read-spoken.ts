import type { CallParsed } from '../../../shared/contract/index.ts';
import { coveredStretches, spokenStretches } from '../../../shared/domain/spoken-stretches.ts';
import type { SpokenStretch } from '../../../shared/domain/spoken-stretches.ts';
import type { Stretch } from '../../../shared/domain/stretches.ts';
import { codeFamily } from '../../db/codes.ts';
import { prepared } from '../../db/run.ts';
import type { Db } from '../../db/run.ts';

type Scope = CallParsed<'words.list'>;

export interface SpokenDocument {
  readonly name: string;
  readonly text: string;
  /** What of it is counted, in order. */
  readonly stretches: readonly SpokenStretch[];
}

/** In the project's order. */
export function documentsIn(db: Db, { documentIds }: Scope): readonly string[] {
  const ids = prepared(db, 'SELECT id FROM document ORDER BY number').pluck().all() as string[];
  return documentIds ? ids.filter((id) => documentIds.includes(id)) : ids;
}

/** Null where the document is no more. */
export function readSpoken(db: Db, documentId: string, scope: Scope): SpokenDocument | null {
  const document = prepared(db, 'SELECT name, text FROM document WHERE id = ?').get(documentId);
  if (!document) return null;
  const { name, text } = document as { name: string; text: string };
  const counted = spokenStretches(text.length, turnsOf(db, documentId)).filter(isCounted(db, scope));
  const { codeIds } = scope;
  return { name, text, stretches: codeIds ? coveredStretches(counted, coded(db, documentId, codeIds)) : counted };
}

function isCounted(
  db: Db,
  { participantIds, leaveOutInterviewers = false }: Scope,
): (stretch: SpokenStretch) => boolean {
  const wanted = participantIds && new Set(participantIds);
  const interviewers = "SELECT id FROM participant WHERE role = 'interviewer'";
  const left = new Set(leaveOutInterviewers ? (prepared(db, interviewers).pluck().all() as string[]) : []);
  return ({ participantId: id }) => (id === null ? !wanted : !left.has(id) && (!wanted || wanted.has(id)));
}

function turnsOf(db: Db, documentId: string) {
  const sql = `SELECT turn.start, turn.end, speaker.participantId
    FROM turn JOIN speaker ON speaker.id = turn.speakerId WHERE turn.documentId = ? ORDER BY turn.start`;
  return prepared(db, sql).all(documentId) as (Stretch & { participantId: string })[];
}

function coded(db: Db, documentId: string, codeIds: readonly string[]): Stretch[] {
  const family = JSON.stringify(codeIds.flatMap((id) => codeFamily(db, id)));
  const sql = `SELECT start, end FROM passage WHERE documentId = ? AND id IN (
      SELECT passageId FROM coding WHERE codeId IN (SELECT value FROM json_each(?))
    ) ORDER BY start`;
  return prepared(db, sql).all(documentId, family) as Stretch[];
}
