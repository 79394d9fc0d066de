import type { DocumentStretch } from '../../shared/domain/overlapping-stretches.ts';
import { prepared } from './run.ts';
import type { Db } from './run.ts';

export interface CodedPassage extends DocumentStretch {
  readonly passageId: string;
}

type Row = readonly [code: number, documentId: string, start: number, end: number, passageId: string];

const families = `WITH RECURSIVE family (code, id) AS (
    SELECT key, value FROM json_each(?)
    UNION SELECT family.code, code.id FROM family CROSS JOIN code ON code.parentId = family.id
  )`;
const columns = 'family.code, documentId, start, end, passage.id';
const byCode = `${families} SELECT ${columns} FROM family CROSS JOIN coding ON codeId = family.id
  CROSS JOIN passage ON passage.id = passageId`;
// Passage after passage lies where it is looked for: of most codings of a project that is faster than each by itself.
const byPlace = `${families} SELECT ${columns} FROM passage CROSS JOIN coding ON passageId = passage.id
  CROSS JOIN family ON family.id = codeId`;

/** By code, the passages of it and of all below it, each once for each coding. */
export function passagesOfCodes(db: Db, codeIds: readonly string[]): ReadonlyMap<string, readonly CodedPassage[]> {
  const ids = [...new Set(codeIds)];
  const json = JSON.stringify(ids);
  const sql = areMost(db, json) ? byPlace : byCode;
  const passages = ids.map((id): [string, CodedPassage[]] => [id, []]);
  const rows = prepared(db, sql).raw().all(json) as Row[];
  rows.forEach(([code, documentId, start, end, passageId]) =>
    passages[code]![1].push({ documentId, start, end, passageId }),
  );
  return new Map(passages);
}

function areMost(db: Db, json: string): boolean {
  const own = `${families} SELECT count(*) FROM family CROSS JOIN coding ON codeId = family.id`;
  return isLargeShare(db, prepared(db, own).pluck().get(json) as number);
}

/** Whether so many are so large a part of all codings that reading all is faster. */
export const isLargeShare = (db: Db, count: number): boolean =>
  count > 5_000 && count * 3 > (prepared(db, 'SELECT count(*) FROM coding').pluck().get() as number);
