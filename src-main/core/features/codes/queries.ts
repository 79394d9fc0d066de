import type { CallOutput } from '../../../shared/contract/index.ts';
import { codeFamily, requireCode } from '../../db/codes.ts';
import { prepared } from '../../db/run.ts';
import type { Db } from '../../db/run.ts';

export function countWithCode(db: Db, id: string): CallOutput<'codes.deletion'> {
  requireCode(db, id);
  const family = JSON.stringify(codeFamily(db, id));
  const counts = prepared(
    db,
    `SELECT count(*) AS codings, count(DISTINCT passage.documentId) AS documents, count(memo.id) AS memos
     FROM coding JOIN passage ON passage.id = coding.passageId LEFT JOIN memo ON memo.codingId = coding.id
     WHERE coding.codeId IN (SELECT value FROM json_each(?))`,
  ).get(family) as { codings: number; documents: number; memos: number };
  return { codes: (JSON.parse(family) as string[]).length, ...counts };
}
