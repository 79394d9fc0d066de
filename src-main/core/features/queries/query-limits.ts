import type { AttributeSubject } from '../../../shared/contract/participants.ts';
import type { QueryLimits } from '../../../shared/contract/queries.ts';
import { fittingSubjects } from '../../db/fitting-subjects.ts';
import { prepared } from '../../db/run.ts';
import type { Db } from '../../db/run.ts';

type Ids = ReadonlySet<string>;

/** The documents that a query may find something in; null for all. */
export function allowedDocuments(db: Db, limits: QueryLimits): Ids | null {
  const { documentIds, folderIds, tags, kinds } = limits;
  return shared([
    documentIds ? new Set(documentIds) : null,
    folderIds ? idsFrom(db, inFolders, folderIds) : null,
    tags ? idsFrom(db, 'SELECT documentId FROM documentTag WHERE tag IN (SELECT value FROM json_each(?))', tags) : null,
    kinds ? idsFrom(db, 'SELECT id FROM document WHERE kind IN (SELECT value FROM json_each(?))', kinds) : null,
    ...byAttributes(db, limits, 'document'),
  ]);
}

/** Whether a stretch of that participant may be found; what nobody said may where only interviewers are left out. */
export function participantFilter(db: Db, limits: QueryLimits): (participantId: string | null) => boolean {
  const { participantIds, leaveOutInterviewers = false } = limits;
  const allowed = shared([participantIds ? new Set(participantIds) : null, ...byAttributes(db, limits, 'participant')]);
  const left = leaveOutInterviewers ? idsFrom(db, interviewers, []) : new Set<string>();
  return (id) => (id === null ? allowed === null : !left.has(id) && (allowed === null || allowed.has(id)));
}

const inFolders = `WITH RECURSIVE inside (id) AS (
    SELECT value FROM json_each(?) UNION SELECT folder.id FROM folder JOIN inside ON folder.parentId = inside.id
  ) SELECT id FROM document WHERE folderId IN (SELECT id FROM inside)`;
const interviewers = `SELECT id FROM participant WHERE role = 'interviewer' AND ? IS NOT NULL`;

const idsFrom = (db: Db, sql: string, values: readonly string[]): Ids =>
  new Set(prepared(db, sql).pluck().all(JSON.stringify(values)) as string[]);

const shared = (sets: readonly (Ids | null)[]): Ids | null =>
  sets.reduce(
    (first, second) => (first && second ? new Set([...first].filter((id) => second.has(id))) : (first ?? second)),
    null,
  );

/** For each limit of an attribute the documents or participants that fit it. */
const byAttributes = (db: Db, { attributes = [] }: QueryLimits, subject: AttributeSubject): Ids[] =>
  attributes.flatMap((limit) => fittingSubjects(db, limit, subject) ?? []);
