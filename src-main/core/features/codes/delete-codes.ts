import type { CallOutput, CallParsed } from '../../../shared/contract/index.ts';
import type { Nothing } from '../../../shared/contract/values.ts';
import { codeFamily, requireCode } from '../../db/codes.ts';
import { deleteIfLoose } from '../../db/passages.ts';
import { prepared } from '../../db/run.ts';
import type { Db } from '../../db/run.ts';
import type { Work } from '../../open-project.ts';
import { describeCodes } from './describe-codes.ts';

export function deleteCodes(work: Work, { ids }: CallParsed<'codes.delete'>): Nothing {
  const { db } = work;
  const codes = [...new Set(ids)].map((id) => requireCode(db, id));
  describeCodes(work, codes);
  const passages = 'SELECT DISTINCT passageId FROM coding WHERE codeId IN (SELECT value FROM json_each(?))';
  const passageIds = prepared(db, passages)
    .pluck()
    .all(JSON.stringify(familiesOf(db, ids))) as string[];
  prepared(db, 'DELETE FROM code WHERE id IN (SELECT value FROM json_each(?))').run(JSON.stringify(ids));
  deleteIfLoose(db, passageIds);
  return {};
}

/** What goes when codes are deleted. */
export function countWithCodes(db: Db, ids: readonly string[]): CallOutput<'codes.deletion'> {
  ids.forEach((id) => requireCode(db, id));
  const families = familiesOf(db, ids);
  const counts = prepared(
    db,
    `WITH family (id) AS (SELECT value FROM json_each(?))
     SELECT
       (SELECT count(*) FROM coding WHERE codeId IN family) AS codings,
       (SELECT count(DISTINCT documentId) FROM passage JOIN coding ON coding.passageId = passage.id
        WHERE coding.codeId IN family) AS documents,
       (SELECT count(*) FROM memo WHERE codeId IN family) +
       (SELECT count(*) FROM memo JOIN coding ON coding.id = memo.codingId WHERE coding.codeId IN family) AS memos,
       (SELECT count(*) FROM card WHERE codeId IN family) AS cards,
       (SELECT count(*) FROM stage WHERE codeId IN family) + (SELECT count(*) FROM lane WHERE codeId IN family) +
       (SELECT count(*) FROM touchpoint WHERE codeId IN family) AS bound,
       (SELECT count(*) FROM guideQuestion WHERE codeId IN family) AS questions`,
  ).get(JSON.stringify(families)) as Omit<CallOutput<'codes.deletion'>, 'codes'>;
  return { codes: families.length, ...counts };
}

function familiesOf(db: Db, ids: readonly string[]): string[] {
  return [...new Set(ids.flatMap((id) => codeFamily(db, id)))];
}
