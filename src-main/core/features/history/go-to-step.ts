import type { CallOutput } from '../../../shared/contract/index.ts';
import { AppError } from '../../../shared/errors.ts';
import { prepared } from '../../db/run.ts';
import type { Db } from '../../db/run.ts';
import { firstUndone, lastDone, redo, undo } from '../../db/undo.ts';

interface Gone {
  readonly counts: CallOutput<'history.goTo'>;
  readonly topics: readonly string[];
}

/** Undoes or redoes, all or nothing, until `stepId` is the last step that is done; 0: until none is. */
export function goToStep(db: Db, stepId: number): Gone {
  if (stepId !== 0 && !prepared(db, 'SELECT 1 FROM undoStep WHERE id = ?').get(stepId)) {
    throw new AppError('not-found', { kind: 'step', id: stepId });
  }
  return db.sqlite.transaction(() => {
    const undone = repeat(
      () => (lastDone(db)?.id ?? 0) > stepId,
      () => undo(db).topics,
    );
    const redone = repeat(
      () => (firstUndone(db)?.id ?? Infinity) <= stepId,
      () => redo(db).topics,
    );
    const topics = [...new Set([...undone, ...redone].flat())];
    return { counts: { undone: undone.length, redone: redone.length }, topics };
  })();
}

function repeat(isLeft: () => boolean, replay: () => readonly string[]): (readonly string[])[] {
  const replayed: (readonly string[])[] = [];
  while (isLeft()) replayed.push(replay());
  return replayed;
}
