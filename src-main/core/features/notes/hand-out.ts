import { existsSync, renameSync, rmSync } from 'node:fs';
import type { CallOutput, CallParsed } from '../../../shared/contract/index.ts';
import { AppError } from '../../../shared/errors.ts';
import { createDb } from '../../db/open.ts';
import { requireSession } from '../../db/read-sessions.ts';
import { prepared } from '../../db/run.ts';
import type { Db } from '../../db/run.ts';
import { isSameFile } from '../../is-same-file.ts';
import type { Program } from '../../program.ts';

/** Ids stay the same, so that the notes find their way back; nothing is copied that anybody said. */
export async function handOut(
  program: Program,
  { sessionId, path }: CallParsed<'notes.handOut'>,
): Promise<CallOutput<'notes.handOut'>> {
  const project = program.requireProject();
  if (existsSync(path) && isSameFile(path, project.path)) throw new AppError('project-exists', { path });
  const part = `${path}.part`;
  rmSync(part, { force: true });
  const copy = await createDb(part);
  try {
    copy.sqlite.transaction(() => copyPlan(project.db, copy, sessionId))();
  } catch (error) {
    copy.sqlite.close();
    rmSync(part, { force: true });
    throw error;
  }
  copy.sqlite.close();
  putInPlace(part, path);
  return { path };
}

function putInPlace(part: string, path: string): void {
  try {
    rmSync(`${path}-wal`, { force: true });
    renameSync(part, path);
  } catch {
    rmSync(part, { force: true });
    throw new AppError('file-unwritable', { path });
  }
}

const ofSession = 'SELECT participantId FROM sessionPerson WHERE sessionId = @id';
const ofGuide = 'SELECT id FROM guideSection WHERE guideId = @guideId';

/** What goes along, table by table. */
const copied: readonly { readonly table: string; readonly rows: string }[] = [
  { table: 'project', rows: 'SELECT * FROM project' },
  { table: 'code', rows: 'SELECT * FROM code' },
  { table: 'participant', rows: `SELECT * FROM participant WHERE id IN (${ofSession})` },
  { table: 'guide', rows: 'SELECT * FROM guide WHERE id = @guideId' },
  { table: 'guideSection', rows: `SELECT * FROM guideSection WHERE id IN (${ofGuide})` },
  { table: 'guideQuestion', rows: `SELECT * FROM guideQuestion WHERE sectionId IN (${ofGuide})` },
  { table: 'session', rows: 'SELECT * FROM session WHERE id = @id' },
  { table: 'sessionPerson', rows: 'SELECT * FROM sessionPerson WHERE sessionId = @id' },
];

function copyPlan(from: Db, to: Db, sessionId: string): void {
  const { id, guideId } = requireSession(from, sessionId);
  // What was said stays here, and what points to it.
  const without: Readonly<Record<string, object>> = {
    code: { exampleCodingId: null },
    session: { guideId, documentId: null, startedAt: null, endedAt: null, isCancelled: 0 },
  };
  to.sqlite.pragma('defer_foreign_keys = ON');
  copied.forEach(({ table, rows }) => {
    const given = { ...(rows.includes('@id') && { id }), ...(rows.includes('@guideId') && { guideId }) };
    const found = prepared(from, rows).all(given) as object[];
    found.forEach((row) => insert(to, table, { ...row, ...without[table] }));
  });
}

function insert(db: Db, table: string, row: object): void {
  const columns = Object.keys(row);
  const sql = `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${columns.map((column) => `@${column}`).join(', ')})`;
  prepared(db, sql).run(row);
}
