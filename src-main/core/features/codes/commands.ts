import type { Code } from '../../../shared/contract/codes.ts';
import type { CallParsed } from '../../../shared/contract/index.ts';
import type { Nothing } from '../../../shared/contract/values.ts';
import { AppError } from '../../../shared/errors.ts';
import { codeFamily, codesBelow, createCode, findSibling, nextPosition, requireCode } from '../../db/codes.ts';
import type { CodeRow } from '../../db/codes.ts';
import { deleteLoosePassages } from '../../db/passages.ts';
import { build, run } from '../../db/run.ts';
import type { Work } from '../../session.ts';

export function addCode(work: Work, input: CallParsed<'codes.create'>): Code {
  work.describe({ code: input.name });
  const {
    position: _position,
    createdAt: _createdAt,
    ...code
  } = createCode(work, {
    ...input,
    parentId: input.parentId ?? null,
  });
  return { ...code, codings: 0 };
}

export function updateCode(work: Work, { id, ...changes }: CallParsed<'codes.update'>): Nothing {
  const code = requireCode(work.db, id);
  work.describe({ code: code.name, newName: changes.name ?? code.name });
  if (changes.name !== undefined) refuseTakenName(work, code, code.parentId, changes.name);
  if (Object.keys(changes).length > 0) run(work.db, build.updateTable('code').set(changes).where('id', '=', id));
  return {};
}

export function moveCode(work: Work, { id, parentId, beforeId }: CallParsed<'codes.move'>): Nothing {
  const { db } = work;
  const code = requireCode(db, id);
  work.describe({ code: code.name });
  if (parentId !== null) requireCode(db, parentId);
  if (parentId !== null && codeFamily(db, id).includes(parentId)) {
    throw new AppError('code-inside-itself', { name: code.name });
  }
  refuseTakenName(work, code, parentId, code.name);
  const others = codesBelow(db, parentId).filter((sibling) => sibling.id !== id);
  const found = others.findIndex((sibling) => sibling.id === beforeId);
  const order = others.toSpliced(found === -1 ? others.length : found, 0, code);
  run(db, build.updateTable('code').set({ parentId }).where('id', '=', id).where('parentId', 'is not', parentId));
  order.forEach((sibling, position) => {
    const placed = build.updateTable('code').set({ position }).where('id', '=', sibling.id);
    run(db, placed.where('position', '!=', position));
  });
  return {};
}

/** A coding of a passage that the other code has already goes; its memo joins the other's. */
export function mergeCodes(work: Work, { id, intoId }: CallParsed<'codes.merge'>): Nothing {
  const { db } = work;
  const code = requireCode(db, id);
  const into = requireCode(db, intoId);
  work.describe({ code: code.name, into: into.name });
  if (codeFamily(db, id).includes(intoId)) throw new AppError('code-inside-itself', { name: code.name });
  moveChildren(work, code, into);
  joinMemosOfDoubles(work, id, intoId);
  db.sqlite.prepare('UPDATE OR IGNORE coding SET codeId = ? WHERE codeId = ?').run(intoId, id);
  run(db, build.deleteFrom('code').where('id', '=', id));
  deleteLoosePassages(db);
  return {};
}

export function deleteCode(work: Work, { id }: CallParsed<'codes.delete'>): Nothing {
  work.describe({ code: requireCode(work.db, id).name });
  run(work.db, build.deleteFrom('code').where('id', '=', id));
  deleteLoosePassages(work.db);
  return {};
}

function refuseTakenName(work: Work, code: CodeRow, parentId: string | null, name: string): void {
  const sibling = findSibling(work.db, parentId, name);
  if (sibling && sibling.id !== code.id) throw new AppError('name-taken', { name });
}

function moveChildren(work: Work, from: CodeRow, into: CodeRow): void {
  codesBelow(work.db, from.id).forEach((child) => {
    const twin = findSibling(work.db, into.id, child.name);
    if (twin) {
      mergeCodes(work, { id: child.id, intoId: twin.id });
      return;
    }
    const place = { parentId: into.id, position: nextPosition(work.db, into.id) };
    run(work.db, build.updateTable('code').set(place).where('id', '=', child.id));
  });
  work.describe({ code: from.name, into: into.name });
}

// The two codings of one passage become one: what was noted on the one that ends is added to the one that stays.
function joinMemosOfDoubles(work: Work, id: string, intoId: string): void {
  const doubles = work.db.sqlite
    .prepare(
      `SELECT memo.id AS memoId, memo.text AS text, stays.id AS codingId, other.id AS otherId, other.text AS otherText
       FROM coding AS ends JOIN memo ON memo.codingId = ends.id
       JOIN coding AS stays ON stays.passageId = ends.passageId AND stays.researcherId = ends.researcherId AND stays.codeId = ?
       LEFT JOIN memo AS other ON other.codingId = stays.id
       WHERE ends.codeId = ?`,
    )
    .all(intoId, id) as Double[];
  doubles.forEach(({ memoId, text, codingId, otherId, otherText }) => {
    const change = otherId ? { text: `${otherText}\n\n${text}` } : { codingId };
    run(
      work.db,
      build
        .updateTable('memo')
        .set(change)
        .where('id', '=', otherId ?? memoId),
    );
  });
}

interface Double {
  readonly memoId: string;
  readonly text: string;
  readonly codingId: string;
  readonly otherId: string | null;
  readonly otherText: string | null;
}
