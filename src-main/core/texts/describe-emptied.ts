import type { EmptiedPassage } from '../../shared/contract/texts.ts';
import { prepared } from '../db/run.ts';
import type { Db } from '../db/run.ts';

/** What stands on passages without words; also before they are emptied, with the words that they are about to lose. */
export function describeEmptied(db: Db, ids: readonly string[], words?: ReadonlyMap<string, string>): EmptiedPassage[] {
  if (ids.length === 0) return [];
  const lost = words ?? formerTexts(db, ids);
  const standing = standingOn(db, ids);
  return ids.map((passageId) => ({ passageId, text: lost.get(passageId) ?? '', ...standing(passageId) }));
}

function formerTexts(db: Db, ids: readonly string[]): ReadonlyMap<string, string> {
  const sql = "SELECT id, coalesce(formerText, '') FROM passage WHERE id IN (SELECT value FROM json_each(?))";
  return new Map(prepared(db, sql).raw().all(JSON.stringify(ids)) as [string, string][]);
}

export type Standing = Omit<EmptiedPassage, 'passageId' | 'text'>;

/** What stands on each of the passages. */
export function standingOn(db: Db, ids: readonly string[]): (passageId: string) => Standing {
  const among = JSON.stringify(ids);
  const read = <Value>(sql: string) => prepared(db, sql).raw().all({ among }) as [string, Value][];
  const codes = Map.groupBy(
    read<string>(`SELECT DISTINCT coding.passageId, code.name FROM json_each(:among) AS among
      JOIN coding ON coding.passageId = among.value JOIN code ON code.id = coding.codeId ORDER BY code.name`),
    ([id]) => id,
  );
  const memos = new Map(
    read<number>(`SELECT passageId, count(*) FROM (
        SELECT memo.passageId FROM json_each(:among) AS among JOIN memo ON memo.passageId = among.value
        UNION ALL
        SELECT coding.passageId FROM json_each(:among) AS among JOIN coding ON coding.passageId = among.value
          JOIN memo ON memo.codingId = coding.id
      ) GROUP BY passageId`),
  );
  const evidenceOf = (owner: 'findingId' | 'cellId') =>
    new Map(
      read<number>(`SELECT passageId, count(DISTINCT ${owner}) FROM json_each(:among) AS among
        JOIN evidence ON evidence.passageId = among.value WHERE origin <> 'left-out' GROUP BY passageId`),
    );
  const [findings, cells] = [evidenceOf('findingId'), evidenceOf('cellId')];
  const standingIn = (table: 'card' | 'mark') =>
    new Map(
      read<number>(`SELECT passageId, count(*) FROM json_each(:among) AS among
        JOIN ${table} ON ${table}.passageId = among.value GROUP BY passageId`),
    );
  const [cards, marks] = [standingIn('card'), standingIn('mark')];
  return (id) => ({
    codes: (codes.get(id) ?? []).map(([, name]) => name),
    memos: memos.get(id) ?? 0,
    findings: findings.get(id) ?? 0,
    cards: cards.get(id) ?? 0,
    cells: cells.get(id) ?? 0,
    marks: marks.get(id) ?? 0,
  });
}
