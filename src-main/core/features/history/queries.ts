import type { CallOutput } from '../../../shared/contract/index.ts';
import { prepared } from '../../db/run.ts';
import type { Db } from '../../db/run.ts';
import type { UndoStep } from '../../db/undo.ts';

interface StepRow extends Omit<UndoStep, 'details'> {
  readonly details: string;
  readonly isUndone: 0 | 1;
}

/** The latest first. */
export function listSteps(db: Db, limit: number): CallOutput<'history.steps'> {
  const sql = 'SELECT id, label, details, at, researcher, isUndone FROM undoStep ORDER BY id DESC LIMIT ?';
  const rows = prepared(db, sql).all(limit) as StepRow[];
  return rows.map((row) => ({
    ...row,
    details: JSON.parse(row.details) as Record<string, string | number>,
    isUndone: row.isUndone === 1,
  }));
}
