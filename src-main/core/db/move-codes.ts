import { AppError } from '../../shared/errors.ts';
import type { Work } from '../open-project.ts';
import { writeCodeEvent } from './code-events.ts';
import { codeFamily, codesBelow, requireCode } from './codes.ts';
import type { CodeRow } from './codes.ts';
import { build, run } from './run.ts';

export interface CodePlace {
  readonly parentId: string | null;
  /** Null, or a code that isn't there: last. */
  readonly beforeId: string | null;
}

/** Refuses before anything moves: a code inside itself, and a name that would stand twice. */
export function moveCodesTo(work: Work, codes: readonly CodeRow[], { parentId, beforeId }: CodePlace): void {
  const parent = parentId === null ? null : requireCode(work.db, parentId);
  const siblings = codesBelow(work.db, parentId);
  refuseInsideItself(work, codes, parentId);
  refuseClashes(codes, siblings);
  codes.forEach((code) => moveBelow(work, code, parent));
  placeInOrder(work, siblings, codes, beforeId);
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
