import type { CallParsed } from '../../../shared/contract/index.ts';
import type { Nothing } from '../../../shared/contract/values.ts';
import { AppError } from '../../../shared/errors.ts';
import { insertEvidence } from '../../db/evidence.ts';
import { insertFinding, requireFindingTitle } from '../../db/findings.ts';
import { requireJourneyRow } from '../../db/journey-rows.ts';
import { placedBefore, writeOrder } from '../../db/order-rows.ts';
import { prepared } from '../../db/run.ts';
import type { Db } from '../../db/run.ts';
import type { Work } from '../../open-project.ts';
import { cellAt, leaveOut } from './cells.ts';

export function addCellEvidence(work: Work, input: CallParsed<'journeys.addEvidence'>): { added: number } {
  const { journeyId, laneId, stageId, ...sources } = input;
  work.describe({ name: requireJourneyRow(work.db, 'journey', journeyId).name });
  return { added: insertEvidence(work, 'cellId', cellAt(work, journeyId, { laneId, stageId }), sources) };
}

export function removeCellEvidence(work: Work, { evidenceIds }: CallParsed<'journeys.removeEvidence'>): Nothing {
  const cells = evidenceIds.map((id) => requireCellOf(work.db, id));
  work.describe({ name: nameOfMap(work.db, cells[0]!), count: evidenceIds.length });
  leaveOut(work.db, evidenceIds);
  return {};
}

export function moveCellEvidence(work: Work, input: CallParsed<'journeys.moveEvidence'>): Nothing {
  const { evidenceId, beforeId } = input;
  const cellId = requireCellOf(work.db, evidenceId);
  work.describe({ name: nameOfMap(work.db, cellId) });
  const order = 'SELECT id FROM evidence WHERE cellId = ? ORDER BY position, id';
  const ids = prepared(work.db, order).pluck().all(cellId) as string[];
  writeOrder(work.db, 'evidence', placedBefore(ids, [evidenceId], beforeId));
  return {};
}

/** A finding on what lies in the cell, or one that there is with it added. */
export function cellToFinding(work: Work, input: CallParsed<'journeys.cellToFinding'>): { findingId: string } {
  const { cellId, title, findingId } = input;
  const text = prepared(work.db, 'SELECT text FROM cell WHERE id = ?').pluck().get(cellId) as string | undefined;
  if (text === undefined) throw new AppError('not-found', { kind: 'cell', id: cellId });
  if (findingId !== undefined) {
    work.describe({ name: requireFindingTitle(work.db, findingId) });
    insertEvidence(work, 'findingId', findingId, { cellIds: [cellId] });
    return { findingId };
  }
  const name = title ?? (text.trim().split('\n')[0]!.slice(0, 200) || nameOfMap(work.db, cellId));
  work.describe({ name });
  const id = insertFinding(work, { title: name });
  insertEvidence(work, 'findingId', id, { cellIds: [cellId] });
  return { findingId: id };
}

function requireCellOf(db: Db, evidenceId: string): string {
  const cellId = prepared(db, 'SELECT cellId FROM evidence WHERE id = ?').pluck().get(evidenceId);
  if (!cellId) throw new AppError('not-found', { kind: 'evidence', id: evidenceId });
  return cellId as string;
}

function nameOfMap(db: Db, cellId: string): string {
  const sql = `SELECT journey.name FROM cell JOIN stage ON stage.id = stageId JOIN journey ON journey.id = journeyId
    WHERE cell.id = ?`;
  return prepared(db, sql).pluck().get(cellId) as string;
}
