import { AppError } from '../../../shared/errors.ts';
import { requireJourneyRow } from '../../db/journey-rows.ts';
import { prepared } from '../../db/run.ts';
import type { Work } from '../../open-project.ts';

/** Two maps stand beside each other, and beside no other; null: beside none. */
export function standBeside(work: Work, id: string, besideId: string | null): void {
  const { db } = work;
  if (besideId !== null) requireJourneyRow(db, 'journey', besideId);
  if (besideId === id) throw new AppError('invalid-input', { path: 'besideId', reason: id });
  const pair = JSON.stringify([id, besideId]);
  const leave = `UPDATE journey SET besideId = NULL WHERE besideId IN (SELECT value FROM json_each(?))
    AND id NOT IN (SELECT value FROM json_each(?) WHERE value IS NOT NULL)`;
  prepared(db, leave).run(pair, pair);
  const stand = prepared(db, 'UPDATE journey SET besideId = ? WHERE id = ? AND besideId IS NOT ?');
  stand.run(besideId, id, besideId);
  if (besideId !== null) stand.run(id, besideId, id);
}
