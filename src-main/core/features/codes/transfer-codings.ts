import { joinCodings } from '../../db/join-codings.ts';
import type { Double } from '../../db/join-codings.ts';
import { prepared } from '../../db/run.ts';
import type { Db } from '../../db/run.ts';

/**
 * Codings go to another code with their weight, valence and memo. Where the same researcher gave the passage that code
 * already, the two become one: the memo joins the other's, weight and valence fill what is empty there.
 */
export function transferCodings(db: Db, codingIds: readonly string[], intoId: string): void {
  const ids = JSON.stringify(codingIds);
  const doubles = findDoubles(db, ids, intoId);
  doubles.forEach((double) => joinCodings(db, double));
  const move = `UPDATE coding SET codeId = ? WHERE id IN (SELECT value FROM json_each(?)) AND codeId <> ?`;
  prepared(db, move).run(intoId, JSON.stringify(withoutEnding(codingIds, doubles)), intoId);
  const strayed = `UPDATE code SET exampleCodingId = NULL
    WHERE id <> ? AND exampleCodingId IN (SELECT value FROM json_each(?))`;
  prepared(db, strayed).run(intoId, ids);
}

function findDoubles(db: Db, ids: string, intoId: string): Double[] {
  const sql = `SELECT ends.id AS endsId, stays.id AS staysId FROM coding AS ends
    JOIN coding AS stays ON stays.passageId = ends.passageId AND stays.researcherId = ends.researcherId
      AND stays.codeId = ? AND stays.id <> ends.id
    WHERE ends.id IN (SELECT value FROM json_each(?))`;
  return prepared(db, sql).all(intoId, ids) as Double[];
}

function withoutEnding(codingIds: readonly string[], doubles: readonly Double[]): readonly string[] {
  const ending = new Set(doubles.map(({ endsId }) => endsId));
  return codingIds.filter((id) => !ending.has(id));
}
