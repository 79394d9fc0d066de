import type { CallParsed } from '../../../shared/contract/index.ts';
import type { Nothing } from '../../../shared/contract/values.ts';
import { AppError } from '../../../shared/errors.ts';
import { deleteEvidence, insertEvidence } from '../../db/evidence.ts';
import { insertFinding, requireFindingTitle } from '../../db/findings.ts';
import { placedBefore, writeOrder } from '../../db/order-rows.ts';
import { deleteIfLoose } from '../../db/passages.ts';
import { all, build, first, run } from '../../db/run.ts';
import type { Db } from '../../db/run.ts';
import type { Work } from '../../session.ts';

export function createFinding(work: Work, input: CallParsed<'findings.create'>): { id: string } {
  const id = insertFinding(work, { title: input.title, priority: input.priority ?? 'medium' });
  insertEvidence(work, 'findingId', id, input);
  work.describe({ name: input.title });
  return { id };
}

export function updateFinding(work: Work, { id, ...changes }: CallParsed<'findings.update'>): Nothing {
  const title = requireFindingTitle(work.db, id);
  work.describe({ name: changes.title ?? title });
  if (Object.keys(changes).length === 0) return {};
  const change = { ...changes, updatedAt: work.now() };
  run(work.db, build.updateTable('finding').set(change).where('id', '=', id));
  return {};
}

export function deleteFinding(work: Work, { id }: CallParsed<'findings.delete'>): Nothing {
  work.describe({ name: requireFindingTitle(work.db, id) });
  const evidence = all(work.db, build.selectFrom('evidence').select('passageId').where('findingId', '=', id));
  run(work.db, build.deleteFrom('finding').where('id', '=', id));
  deleteIfLoose(
    work.db,
    evidence.map((row) => row.passageId),
  );
  return {};
}

export function moveFinding(work: Work, { id, beforeId }: CallParsed<'findings.move'>): Nothing {
  work.describe({ name: requireFindingTitle(work.db, id) });
  writeOrder(work.db, 'finding', placedBefore(findingOrder(work.db), [id], beforeId));
  return {};
}

export function addEvidence(work: Work, { id, ...sources }: CallParsed<'findings.addEvidence'>): { added: number } {
  work.describe({ name: requireFindingTitle(work.db, id) });
  return { added: insertEvidence(work, 'findingId', id, sources) };
}

export function removeEvidence(work: Work, { evidenceId }: CallParsed<'findings.removeEvidence'>): Nothing {
  const findingId = requireEvidence(work.db, evidenceId);
  work.describe({ name: requireFindingTitle(work.db, findingId) });
  deleteEvidence(work.db, [evidenceId]);
  return {};
}

export function moveEvidence(work: Work, { evidenceId, beforeId }: CallParsed<'findings.moveEvidence'>): Nothing {
  const findingId = requireEvidence(work.db, evidenceId);
  work.describe({ name: requireFindingTitle(work.db, findingId) });
  writeOrder(work.db, 'evidence', placedBefore(evidenceOrder(work.db, findingId), [evidenceId], beforeId));
  return {};
}

/** The finding that the evidence stands behind. */
function requireEvidence(db: Db, id: string): string {
  const row = first(db, build.selectFrom('evidence').select('findingId').where('id', '=', id));
  if (!row?.findingId) throw new AppError('not-found', { kind: 'evidence', id });
  return row.findingId;
}

function findingOrder(db: Db): string[] {
  return all(db, build.selectFrom('finding').select('id').orderBy('position')).map((row) => row.id);
}

function evidenceOrder(db: Db, findingId: string): string[] {
  const query = build.selectFrom('evidence').select('id').where('findingId', '=', findingId).orderBy('position');
  return all(db, query).map((row) => row.id);
}
