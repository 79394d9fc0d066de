import type { EmptiedPassage } from '../../../shared/contract/texts.ts';
import type { CallOutput, CallParsed } from '../../../shared/contract/index.ts';
import type { Nothing } from '../../../shared/contract/values.ts';
import { AppError } from '../../../shared/errors.ts';
import { prepared } from '../../db/run.ts';
import type { Db } from '../../db/run.ts';
import type { Work } from '../../session.ts';

type Listed = CallOutput<'texts.emptied'>[number];

/** What stood on passages that have no words any more, in the order of documents and places. */
export function listEmptied(db: Db, documentId: string | undefined): Listed[] {
  const sql = `SELECT passage.id AS passageId, passage.formerText AS text, passage.start AS at,
      document.id AS documentId, document.name AS document
    FROM passage JOIN document ON document.id = passage.documentId
    WHERE passage.formerText IS NOT NULL AND (? IS NULL OR passage.documentId = ?)
    ORDER BY document.number, passage.start`;
  const rows = prepared(db, sql).all(documentId ?? null, documentId ?? null) as Omit<
    Listed,
    'codes' | 'memos' | 'findings'
  >[];
  return rows.map((row) => ({ ...row, ...standingOn(db, row.passageId) }));
}

/** As `listEmptied`, of these passages; also before they are emptied, with the words that they are about to lose. */
export function describeEmptied(db: Db, ids: readonly string[], words?: ReadonlyMap<string, string>): EmptiedPassage[] {
  return ids.map((passageId) => {
    const text = words?.get(passageId) ?? formerText(db, passageId);
    return { passageId, text, ...standingOn(db, passageId) };
  });
}

function formerText(db: Db, id: string): string {
  return prepared(db, 'SELECT formerText FROM passage WHERE id = ?').pluck().get(id) as string;
}

function standingOn(db: Db, id: string): Pick<EmptiedPassage, 'codes' | 'memos' | 'findings'> {
  const codes = `SELECT DISTINCT code.name FROM coding JOIN code ON code.id = coding.codeId WHERE coding.passageId = ?
    ORDER BY code.name`;
  const memos = `SELECT count(*) FROM memo WHERE passageId = ?
    OR codingId IN (SELECT id FROM coding WHERE passageId = ?)`;
  const findings = 'SELECT count(DISTINCT findingId) FROM evidence WHERE passageId = ?';
  return {
    codes: prepared(db, codes).pluck().all(id) as string[],
    memos: prepared(db, memos).pluck().get(id, id) as number,
    findings: prepared(db, findings).pluck().get(id) as number,
  };
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
