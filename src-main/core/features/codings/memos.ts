import type { CallParsed } from '../../../shared/contract/index.ts';
import type { Nothing } from '../../../shared/contract/values.ts';
import { AppError } from '../../../shared/errors.ts';
import { requireCode } from '../../db/codes.ts';
import { deleteIfLoose, passageId } from '../../db/passages.ts';
import { researcherId } from '../../db/researchers.ts';
import { build, first, run } from '../../db/run.ts';
import type { Work } from '../../session.ts';
import { requireCoding } from './queries.ts';

export function setCodingMemo(work: Work, { id, text }: CallParsed<'codings.setMemo'>): Nothing {
  work.describe({ code: requireCode(work.db, requireCoding(work.db, id).codeId).name });
  writeCodingMemo(work, id, text);
  return {};
}

export function writeCodingMemo(work: Work, codingId: string, text: string): void {
  const { db } = work;
  const known = first(db, build.selectFrom('memo').select('id').where('codingId', '=', codingId));
  if (text.trim() === '') {
    run(db, build.deleteFrom('memo').where('codingId', '=', codingId));
  } else if (known) {
    run(db, build.updateTable('memo').set({ text, updatedAt: work.now() }).where('id', '=', known.id));
  } else {
    insertMemo(work, { codingId, passageId: null }, text);
  }
}

export function createMemo(work: Work, { text, ...place }: CallParsed<'memos.create'>): { id: string } {
  return { id: insertMemo(work, { codingId: null, passageId: passageId(work, place) }, text) };
}

export function updateMemo(work: Work, { id, text }: CallParsed<'memos.update'>): Nothing {
  const changed = run(work.db, build.updateTable('memo').set({ text, updatedAt: work.now() }).where('id', '=', id));
  if (changed === 0) throw new AppError('not-found', { kind: 'memo', id });
  return {};
}

export function deleteMemo(work: Work, { id }: CallParsed<'memos.delete'>): Nothing {
  const memo = first(work.db, build.selectFrom('memo').select('passageId').where('id', '=', id));
  if (!memo) throw new AppError('not-found', { kind: 'memo', id });
  run(work.db, build.deleteFrom('memo').where('id', '=', id));
  if (memo.passageId !== null) deleteIfLoose(work.db, [memo.passageId]);
  return {};
}

interface MemoTarget {
  readonly codingId: string | null;
  readonly passageId: string | null;
}

function insertMemo(work: Work, target: MemoTarget, text: string): string {
  const id = work.newId();
  const now = work.now();
  const row = { id, ...target, researcherId: researcherId(work), text, createdAt: now, updatedAt: now };
  run(work.db, build.insertInto('memo').values(row));
  return id;
}
