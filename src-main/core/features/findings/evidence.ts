import type { CallParsed } from '../../../shared/contract/index.ts';
import type { Nothing } from '../../../shared/contract/values.ts';
import { fitsExcerpt } from '../../../shared/domain/fits-excerpt.ts';
import { AppError } from '../../../shared/errors.ts';
import { deleteEvidence, insertEvidence } from '../../db/evidence.ts';
import { requireFindingTitle } from '../../db/findings.ts';
import { placedBefore, writeOrder } from '../../db/order-rows.ts';
import { withSources } from '../../db/passage-sources.ts';
import type { StoredPlace } from '../../db/passage-sources.ts';
import { all, build, first, prepared, run } from '../../db/run.ts';
import type { Db } from '../../db/run.ts';
import type { Work } from '../../open-project.ts';

export function addEvidence(work: Work, input: CallParsed<'findings.addEvidence'>): { added: number } {
  const { id, side = 'for', ...sources } = input;
  work.describe({ name: requireFindingTitle(work.db, id) });
  return { added: insertEvidence(work, 'findingId', id, sources, { side }) };
}

export function setEvidence(work: Work, input: CallParsed<'findings.setEvidence'>): Nothing {
  const { evidenceId, side, excerpt } = input;
  describeFindingOf(work, evidenceId);
  const change = {
    ...(side && { side }),
    ...(excerpt !== undefined && { excerpt: excerpt && faithful(work.db, evidenceId, excerpt) }),
  };
  if (Object.keys(change).length === 0) return {};
  run(work.db, build.updateTable('evidence').set(change).where('id', '=', evidenceId));
  return {};
}

export function removeEvidence(work: Work, { evidenceId }: CallParsed<'findings.removeEvidence'>): Nothing {
  describeFindingOf(work, evidenceId);
  deleteEvidence(work.db, [evidenceId]);
  return {};
}

export function moveEvidence(work: Work, { evidenceId, beforeId, side }: CallParsed<'findings.moveEvidence'>): Nothing {
  const findingId = describeFindingOf(work, evidenceId);
  if (side) run(work.db, build.updateTable('evidence').set({ side }).where('id', '=', evidenceId));
  writeOrder(work.db, 'evidence', placedBefore(evidenceOrder(work.db, findingId), [evidenceId], beforeId));
  return {};
}

/** The finding that the evidence stands behind, which the step is about. */
function describeFindingOf(work: Work, evidenceId: string): string {
  const row = first(work.db, build.selectFrom('evidence').select('findingId').where('id', '=', evidenceId));
  if (!row?.findingId) throw new AppError('not-found', { kind: 'evidence', id: evidenceId });
  work.describe({ name: requireFindingTitle(work.db, row.findingId) });
  return row.findingId;
}

/** Null where it is the whole of the words. */
function faithful(db: Db, evidenceId: string, excerpt: string): string | null {
  const words = wordsOf(db, evidenceId);
  const shown = excerpt.trim();
  if (shown === '' || shown === words.trim()) return null;
  if (!fitsExcerpt(shown, words)) throw new AppError('excerpt-unfaithful');
  return shown;
}

function wordsOf(db: Db, evidenceId: string): string {
  const sql = `SELECT documentId, start, end, formerText FROM evidence JOIN passage ON passage.id = passageId
    WHERE evidence.id = ?`;
  return withSources(db, prepared(db, sql).all(evidenceId) as StoredPlace[])[0]!.text;
}

function evidenceOrder(db: Db, findingId: string): string[] {
  const query = build.selectFrom('evidence').select('id').where('findingId', '=', findingId);
  return all(db, query.orderBy('position').orderBy('id')).map((row) => row.id);
}
