import type { CallParsed } from '../../../shared/contract/index.ts';
import type { Nothing } from '../../../shared/contract/values.ts';
import { AppError } from '../../../shared/errors.ts';
import { writeCodeEvent } from '../../db/code-events.ts';
import { codeFamily, codesBelow, requireCode } from '../../db/codes.ts';
import type { CodeRow } from '../../db/codes.ts';
import { build, run } from '../../db/run.ts';
import type { Work } from '../../session.ts';
import { describeCodes } from './describe-codes.ts';

/** Refuses before anything moves: a code inside itself, and a name that would stand twice. */
export function moveCodes(work: Work, { ids, parentId, beforeId }: CallParsed<'codes.move'>): Nothing {
  const { db } = work;
  const codes = [...new Set(ids)].map((id) => requireCode(db, id));
  describeCodes(work, codes);
  const parent = parentId === null ? null : requireCode(db, parentId);
  const siblings = codesBelow(db, parentId);
  refuseInsideItself(work, codes, parentId);
  refuseClashes(codes, siblings);
  codes.forEach((code) => moveBelow(work, code, parent));
  placeInOrder(work, siblings, codes, beforeId ?? null);
  return {};
}

function refuseInsideItself(work: Work, codes: readonly CodeRow[], parentId: string | null): void {
  if (parentId === null) return;
  const around = codes.find((code) => codeFamily(work.db, code.id).includes(parentId));
  if (around) throw new AppError('code-inside-itself', { name: around.name });
}

function refuseClashes(codes: readonly CodeRow[], siblings: readonly CodeRow[]): void {
  const moved = new Set(codes.map(({ id }) => id));
  const taken = new Set(siblings.filter(({ id }) => !moved.has(id)).map(({ name }) => name.toLowerCase()));
  codes.forEach(({ name }) => {
    if (taken.has(name.toLowerCase())) throw new AppError('name-taken', { name });
    taken.add(name.toLowerCase());
  });
}

function moveBelow(work: Work, code: CodeRow, parent: CodeRow | null): void {
  const parentId = parent?.id ?? null;
  if (code.parentId === parentId) return;
  const from = code.parentId === null ? '' : requireCode(work.db, code.parentId).name;
  run(work.db, build.updateTable('code').set({ parentId }).where('id', '=', code.id));
  writeCodeEvent(work, code.id, 'moved', { from, to: parent?.name ?? '' });
}

function placeInOrder(
  work: Work,
  siblings: readonly CodeRow[],
  codes: readonly CodeRow[],
  beforeId: string | null,
): void {
  const moved = new Set(codes.map(({ id }) => id));
  const others = siblings.filter(({ id }) => !moved.has(id));
  const wanted = siblings.findIndex(({ id }) => id === beforeId);
  // Where the code that was to follow moves too, the next one that stays takes its part.
  const follower = wanted === -1 ? undefined : siblings.slice(wanted).find(({ id }) => !moved.has(id));
  const at = follower ? others.indexOf(follower) : others.length;
  others.toSpliced(at, 0, ...codes).forEach(({ id }, position) => {
    const placed = build.updateTable('code').set({ position }).where('id', '=', id);
    run(work.db, placed.where('position', '!=', position));
  });
}
