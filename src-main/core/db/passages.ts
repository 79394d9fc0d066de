import { AppError } from '../../shared/errors.ts';
import type { Work } from '../session.ts';
import { documentLength } from './documents.ts';
import { build, first, prepared, run } from './run.ts';
import type { Db } from './run.ts';

export interface Place {
  readonly documentId: string;
  readonly start: number;
  readonly end: number;
}

/** The id of the passage at that place, which is made if there is none. */
export function passageId(work: Work, place: Place): string {
  checkPlace(work.db, place);
  const { documentId, start, end } = place;
  const known = first(
    work.db,
    build
      .selectFrom('passage')
      .select('id')
      .where('documentId', '=', documentId)
      .where('start', '=', start)
      .where('end', '=', end),
  );
  if (known) return known.id;
  const id = work.newId();
  run(work.db, build.insertInto('passage').values({ id, documentId, start, end }));
  return id;
}

/** Passages that nothing stands on any more go. */
export function deleteLoosePassages(db: Db): void {
  prepared(
    db,
    `DELETE FROM passage
     WHERE NOT EXISTS (SELECT 1 FROM coding WHERE passageId = passage.id)
       AND NOT EXISTS (SELECT 1 FROM evidence WHERE passageId = passage.id)
       AND NOT EXISTS (SELECT 1 FROM memo WHERE passageId = passage.id)`,
  ).run();
}

/** Refuses an empty place and one outside its document's text. */
export function checkPlace(db: Db, { documentId, start, end }: Place): void {
  if (start >= end) throw new AppError('passage-empty', { start, end });
  const length = documentLength(db, documentId);
  if (end > length) throw new AppError('outside-text', { start, end, length });
}
