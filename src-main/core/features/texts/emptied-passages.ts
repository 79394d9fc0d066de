import type { EmptiedPassage } from '../../../shared/contract/texts.ts';
import type { CallOutput, CallParsed } from '../../../shared/contract/index.ts';
import type { Nothing } from '../../../shared/contract/values.ts';
import { AppError } from '../../../shared/errors.ts';
import { prepared } from '../../db/run.ts';
import type { Db } from '../../db/run.ts';
import type { Work } from '../../open-project.ts';

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

/** As `listEmptied`, of these passages; also before they are emptied, with the words that they are about to lose. */
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

type Standing = Omit<EmptiedPassage, 'passageId' | 'text'>;

/** What stands on each of the passages. */
function standingOn(db: Db, ids: readonly string[]): (passageId: string) => Standing {
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
  const cards = new Map(
    read<number>(`SELECT passageId, count(*) FROM json_each(:among) AS among
      JOIN card ON card.passageId = among.value GROUP BY passageId`),
  );
  return (id) => ({
    codes: (codes.get(id) ?? []).map(([, name]) => name),
    memos: memos.get(id) ?? 0,
    findings: findings.get(id) ?? 0,
    cards: cards.get(id) ?? 0,
    cells: cells.get(id) ?? 0,
  });
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
