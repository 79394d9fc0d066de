import { nextCodeColor } from '../../shared/domain/code-colors.ts';
import { AppError } from '../../shared/errors.ts';
import type { Selectable } from 'kysely';
import type { Work } from '../open-project.ts';
import { writeCodeEvent } from './code-events.ts';
import { all, build, first, prepared, run } from './run.ts';
import type { Db } from './run.ts';
import type { Schema } from './schema.ts';

export type CodeRow = Selectable<Schema['code']>;

export function requireCode(db: Db, id: string): CodeRow {
  const row = first(db, build.selectFrom('code').selectAll().where('id', '=', id));
  if (!row) throw new AppError('not-found', { kind: 'code', id });
  return row;
}

/** Codes below `parentId` (null: top level), in their order. */
export function codesBelow(db: Db, parentId: string | null): CodeRow[] {
  return all(db, build.selectFrom('code').selectAll().where('parentId', 'is', parentId).orderBy('position'));
}

/** `id` and the ids of all codes below it. */
export function codeFamily(db: Db, id: string): string[] {
  const sql = `WITH RECURSIVE family (id) AS (
      VALUES (?) UNION SELECT code.id FROM code JOIN family ON code.parentId = family.id
    ) SELECT id FROM family`;
  return prepared(db, sql).pluck().all(id) as string[];
}

export function findSibling(db: Db, parentId: string | null, name: string): CodeRow | undefined {
  return codesBelow(db, parentId).find((code) => code.name.toLowerCase() === name.toLowerCase());
}

/** The code that a target means; what is missing of a path is made. */
export function targetCode(work: Work, target: CodeTarget): CodeRow {
  return 'id' in target ? requireCode(work.db, target.id) : codeAtPath(work, target.path);
}

type CodeTarget = { readonly id: string } | { readonly path: readonly string[] };

export interface NewCode {
  readonly name: string;
  readonly parentId: string | null;
  readonly color?: number | undefined;
  readonly definition?: string | undefined;
}

export function createCode(work: Work, { name, parentId, color, definition }: NewCode): CodeRow {
  const { db } = work;
  if (parentId !== null) requireCode(db, parentId);
  if (findSibling(db, parentId, name)) throw new AppError('name-taken', { name });
  const row: CodeRow = {
    id: work.newId(),
    parentId,
    name,
    color: color ?? nextCodeColor(usedColors(db)),
    definition: definition ?? '',
    whenToUse: '',
    whenNotToUse: '',
    position: nextPosition(db, parentId),
    createdAt: work.now(),
    pin: null,
    exampleCodingId: null,
  };
  run(db, build.insertInto('code').values(row));
  writeCodeEvent(work, row.id, 'created', { name });
  return row;
}

/** The code at a path of names from the top; what is missing of it is made. */
export function codeAtPath(work: Work, path: readonly string[]): CodeRow {
  const last = path.reduce<CodeRow | null>((parent, name) => {
    const parentId = parent?.id ?? null;
    return findSibling(work.db, parentId, name) ?? createCode(work, { name, parentId });
  }, null);
  if (!last) throw new AppError('name-empty');
  return last;
}

export function nextPosition(db: Db, parentId: string | null): number {
  return (codesBelow(db, parentId).at(-1)?.position ?? -1) + 1;
}

function usedColors(db: Db): number[] {
  return all(db, build.selectFrom('code').select('color').orderBy('createdAt')).map((row) => row.color);
}
