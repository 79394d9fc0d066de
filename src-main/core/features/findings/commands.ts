import type { CallParsed } from '../../../shared/contract/index.ts';
import type { Nothing } from '../../../shared/contract/values.ts';
import { AppError } from '../../../shared/errors.ts';
import { deleteIfLoose, passageIds as passageIdsOf } from '../../db/passages.ts';
import { all, build, first, run } from '../../db/run.ts';
import type { Db } from '../../db/run.ts';
import type { Work } from '../../session.ts';

export function createFinding(work: Work, input: CallParsed<'findings.create'>): { id: string } {
  const id = work.newId();
  const now = work.now();
  const position = nextPosition(work.db);
  const words = { title: input.title, text: '', recommendation: '', priority: input.priority ?? 'medium' };
  run(work.db, build.insertInto('finding').values({ id, ...words, position, createdAt: now, updatedAt: now }));
  insertEvidence(work, id, passagesOf(work, input));
  work.describe({ name: input.title });
  return { id };
}

export function updateFinding(work: Work, { id, ...changes }: CallParsed<'findings.update'>): Nothing {
  const title = requireTitle(work.db, id);
  work.describe({ name: changes.title ?? title });
  if (Object.keys(changes).length === 0) return {};
  const change = { ...changes, updatedAt: work.now() };
  run(work.db, build.updateTable('finding').set(change).where('id', '=', id));
  return {};
}

export function deleteFinding(work: Work, { id }: CallParsed<'findings.delete'>): Nothing {
  work.describe({ name: requireTitle(work.db, id) });
  const evidence = all(work.db, build.selectFrom('evidence').select('passageId').where('findingId', '=', id));
  run(work.db, build.deleteFrom('finding').where('id', '=', id));
  deleteIfLoose(
    work.db,
    evidence.map((row) => row.passageId),
  );
  return {};
}

export function moveFinding(work: Work, { id, beforeId }: CallParsed<'findings.move'>): Nothing {
  work.describe({ name: requireTitle(work.db, id) });
  placeBefore(findingOrder(work.db), id, beforeId).forEach((findingId, position) => {
    const placed = build.updateTable('finding').set({ position }).where('id', '=', findingId);
    run(work.db, placed.where('position', '!=', position));
  });
  return {};
}

export function addEvidence(work: Work, { id, ...sources }: CallParsed<'findings.addEvidence'>): { added: number } {
  work.describe({ name: requireTitle(work.db, id) });
  return { added: insertEvidence(work, id, passagesOf(work, sources)) };
}

export function removeEvidence(work: Work, { evidenceId }: CallParsed<'findings.removeEvidence'>): Nothing {
  const { findingId, passageId: left } = requireEvidence(work.db, evidenceId);
  work.describe({ name: requireTitle(work.db, findingId) });
  run(work.db, build.deleteFrom('evidence').where('id', '=', evidenceId));
  deleteIfLoose(work.db, [left]);
  return {};
}

export function moveEvidence(work: Work, { evidenceId, beforeId }: CallParsed<'findings.moveEvidence'>): Nothing {
  const { findingId } = requireEvidence(work.db, evidenceId);
  work.describe({ name: requireTitle(work.db, findingId) });
  placeBefore(evidenceOrder(work.db, findingId), evidenceId, beforeId).forEach((id, position) => {
    const placed = build.updateTable('evidence').set({ position }).where('id', '=', id);
    run(work.db, placed.where('position', '!=', position));
  });
  return {};
}

type EvidenceSources = Pick<CallParsed<'findings.addEvidence'>, 'passageIds' | 'places'>;

function passagesOf(work: Work, { passageIds = [], places = [] }: EvidenceSources): string[] {
  return [...passageIds, ...passageIdsOf(work, places)];
}

function insertEvidence(work: Work, findingId: string, passageIds: readonly string[]): number {
  const known = all(
    work.db,
    build.selectFrom('evidence').select(['passageId', 'position']).where('findingId', '=', findingId),
  );
  const knownIds = new Set(known.map((row) => row.passageId));
  const next = Math.max(-1, ...known.map((row) => row.position)) + 1;
  const fresh = [...new Set(passageIds)].filter((passageId) => !knownIds.has(passageId));
  fresh.forEach((passageId, index) => {
    if (!first(work.db, build.selectFrom('passage').select('id').where('id', '=', passageId))) {
      throw new AppError('not-found', { kind: 'passage', id: passageId });
    }
    const row = { id: work.newId(), findingId, passageId, position: next + index };
    run(work.db, build.insertInto('evidence').values(row));
  });
  return fresh.length;
}

function requireTitle(db: Db, id: string): string {
  const row = first(db, build.selectFrom('finding').select('title').where('id', '=', id));
  if (!row) throw new AppError('not-found', { kind: 'finding', id });
  return row.title;
}

function requireEvidence(db: Db, id: string): { readonly findingId: string; readonly passageId: string } {
  const row = first(db, build.selectFrom('evidence').select(['findingId', 'passageId']).where('id', '=', id));
  if (!row) throw new AppError('not-found', { kind: 'evidence', id });
  return row;
}

function nextPosition(db: Db): number {
  const last = first(db, build.selectFrom('finding').select('position').orderBy('position', 'desc').limit(1));
  return (last?.position ?? -1) + 1;
}

function findingOrder(db: Db): string[] {
  return all(db, build.selectFrom('finding').select('id').orderBy('position')).map((row) => row.id);
}

function evidenceOrder(db: Db, findingId: string): string[] {
  const query = build.selectFrom('evidence').select('id').where('findingId', '=', findingId).orderBy('position');
  return all(db, query).map((row) => row.id);
}

function placeBefore(order: readonly string[], id: string, beforeId: string | null): string[] {
  const others = order.filter((other) => other !== id);
  const found = beforeId === null ? -1 : others.indexOf(beforeId);
  return others.toSpliced(found === -1 ? others.length : found, 0, id);
}
