import type { CallOutput, CallParsed } from '../../../shared/contract/index.ts';
import { targetCode } from '../../db/codes.ts';
import { newIds } from '../../db/new-ids.ts';
import { passageIds } from '../../db/passages.ts';
import { researcherId } from '../../db/researchers.ts';
import { prepared } from '../../db/run.ts';
import type { Work } from '../../session.ts';

/** A place that carries the code already, by the same researcher, is left as it is. */
export function applyCode(
  work: Work,
  { places, code: target, researcher }: CallParsed<'codings.apply'>,
): CallOutput<'codings.apply'> {
  const code = targetCode(work, target);
  const by = researcherId(work, researcher);
  const known = 'SELECT passageId FROM coding WHERE codeId = ? AND researcherId = ?';
  const coded = new Set(prepared(work.db, known).pluck().all(code.id, by) as string[]);
  const uncoded = passageIds(work, places).filter((passageId) => !coded.has(passageId));
  const ids = newIds(work, uncoded.length);
  const insert = `INSERT INTO coding (id, passageId, codeId, researcherId, createdAt)
    SELECT value ->> 0, value ->> 1, ?, ?, ? FROM json_each(?)`;
  prepared(work.db, insert).run(
    code.id,
    by,
    work.now(),
    JSON.stringify(uncoded.map((passageId, index) => [ids[index], passageId])),
  );
  work.describe({ code: code.name, count: uncoded.length });
  return { added: uncoded.length, code: code.name };
}
