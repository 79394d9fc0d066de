import type { CallOutput, CallParsed } from '../../../shared/contract/index.ts';
import type { Nothing } from '../../../shared/contract/values.ts';
import { AppError } from '../../../shared/errors.ts';
import { prepared } from '../../db/run.ts';
import type { Db } from '../../db/run.ts';
import type { Work } from '../../open-project.ts';
import { standingOn } from '../../texts/describe-emptied.ts';
import type { Standing } from '../../texts/describe-emptied.ts';

type Listed = CallOutput<'texts.emptied'>[number];

/** What stood on passages that have no words any more, in the order of documents and places. */
export function listEmptied(db: Db, documentId: string | undefined): Listed[] {
  const sql = `SELECT passage.id AS passageId, passage.formerText AS text, passage.start AS at,
      document.id AS documentId, document.name AS document
    FROM passage JOIN document ON document.id = passage.documentId
    WHERE passage.formerText IS NOT NULL AND (? IS NULL OR passage.documentId = ?)
    ORDER BY document.number, passage.start`;
  const rows = prepared(db, sql).all(documentId ?? null, documentId ?? null) as Omit<Listed, keyof Standing>[];
  const standing = standingOn(
    db,
    rows.map(({ passageId }) => passageId),
  );
  return rows.map((row) => ({ ...row, ...standing(row.passageId) }));
}

export function removeEmptied(work: Work, { passageIds }: CallParsed<'texts.removeEmptied'>): Nothing {
  const { db } = work;
  const ids = [...new Set(passageIds)];
  ids.forEach((id) => {
    const isEmptied = prepared(db, 'SELECT 1 FROM passage WHERE id = ? AND formerText IS NOT NULL').get(id);
    if (!isEmptied) throw new AppError('not-found', { kind: 'passage', id });
  });
  work.describe({ count: ids.length });
  ids.forEach((id) => prepared(db, 'DELETE FROM passage WHERE id = ?').run(id));
  return {};
}
