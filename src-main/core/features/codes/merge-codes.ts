import type { CallParsed } from '../../../shared/contract/index.ts';
import type { Nothing } from '../../../shared/contract/values.ts';
import { AppError } from '../../../shared/errors.ts';
import { moveCodeEvents, writeCodeEvent } from '../../db/code-events.ts';
import { codeFamily, codesBelow, findSibling, nextPosition, requireCode } from '../../db/codes.ts';
import type { CodeRow } from '../../db/codes.ts';
import { moveCodeUses } from '../../db/move-code-uses.ts';
import { build, prepared, run } from '../../db/run.ts';
import { replaceCodeInQueries } from '../../db/saved-queries.ts';
import type { Work } from '../../open-project.ts';
import { describeCodes } from './describe-codes.ts';
import { transferCodings } from './transfer-codings.ts';

/** Codings, codes below, memos, sets, saved queries, pin and example of the codes go to one code. */
export function mergeCodes(work: Work, { ids, intoId }: CallParsed<'codes.merge'>): Nothing {
  const { db } = work;
  const into = requireCode(db, intoId);
  const codes = [...new Set(ids)].map((id) => requireCode(db, id));
  describeCodes(work, codes, { into: into.name });
  const around = codes.find((code) => codeFamily(db, code.id).includes(intoId));
  if (around) throw new AppError('code-inside-itself', { name: around.name });
  const depths = new Map(codes.map((code) => [code.id, depthOf(work, code)]));
  // The deepest first: a code must not have gone with the one above it before its own turn comes.
  codes
    .toSorted((first, second) => depths.get(second.id)! - depths.get(first.id)!)
    .forEach((code) => mergeCode(work, requireCode(db, code.id), into));
  return {};
}

function depthOf(work: Work, code: CodeRow): number {
  return code.parentId === null ? 0 : depthOf(work, requireCode(work.db, code.parentId)) + 1;
}

function mergeCode(work: Work, code: CodeRow, into: CodeRow): void {
  const { db } = work;
  moveChildren(work, code, into);
  const codingIds = prepared(db, 'SELECT id FROM coding WHERE codeId = ?').pluck().all(code.id) as string[];
  takePinAndExample(work, code, into.id);
  transferCodings(db, codingIds, into.id);
  prepared(db, 'UPDATE memo SET codeId = ? WHERE codeId = ?').run(into.id, code.id);
  prepared(db, 'UPDATE OR IGNORE codeSetMember SET codeId = ? WHERE codeId = ?').run(into.id, code.id);
  replaceCodeInQueries(work, code.id, into.id);
  moveCodeUses(db, code.id, into.id);
  moveCodeEvents(db, code, into.id);
  run(db, build.deleteFrom('code').where('id', '=', code.id));
  writeCodeEvent(work, into.id, 'merged', { code: code.name, codings: codingIds.length });
}

function takePinAndExample(work: Work, code: CodeRow, intoId: string): void {
  const into = requireCode(work.db, intoId);
  const pin = into.pin ?? code.pin;
  const exampleCodingId = into.exampleCodingId ?? code.exampleCodingId;
  if (pin === into.pin && exampleCodingId === into.exampleCodingId) return;
  run(work.db, build.updateTable('code').set({ pin: null, exampleCodingId: null }).where('id', '=', code.id));
  run(work.db, build.updateTable('code').set({ pin, exampleCodingId }).where('id', '=', intoId));
}

function moveChildren(work: Work, from: CodeRow, into: CodeRow): void {
  codesBelow(work.db, from.id).forEach((child) => {
    const twin = findSibling(work.db, into.id, child.name);
    if (twin) {
      mergeCode(work, child, twin);
      return;
    }
    const place = { parentId: into.id, position: nextPosition(work.db, into.id) };
    run(work.db, build.updateTable('code').set(place).where('id', '=', child.id));
    writeCodeEvent(work, child.id, 'moved', { from: from.name, to: into.name });
  });
}
