import type { MemoTarget } from '../../../shared/contract/memos.ts';
import { AppError } from '../../../shared/errors.ts';
import { passageId } from '../../db/passages.ts';
import { prepared } from '../../db/run.ts';
import type { Db } from '../../db/run.ts';
import type { StepDetails } from '../../db/undo.ts';
import type { Work } from '../../open-project.ts';

type Column = 'journalDate' | 'documentId' | 'passageId' | 'codeId' | 'codingId' | 'participantId';
type Columns = { readonly [Name in Column]?: string };

/** The column of a memo on that thing, which must be there; a passage is made where there is none. */
export function columnsOf(work: Work, target: MemoTarget): Columns {
  switch (target.kind) {
    case 'project':
      return {};
    case 'journal':
      return { journalDate: target.date };
    case 'document':
      return { documentId: requireThing(work.db, 'document', target.documentId) };
    case 'passage':
      return { passageId: passageId(work, target) };
    case 'code':
      return { codeId: requireThing(work.db, 'code', target.codeId) };
    case 'coding':
      return { codingId: requireThing(work.db, 'coding', target.codingId) };
    case 'participant':
      return { participantId: requireThing(work.db, 'participant', target.participantId) };
  }
}

function requireThing(db: Db, kind: 'document' | 'code' | 'coding' | 'participant', id: string): string {
  const known = prepared(db, `SELECT id FROM ${kind} WHERE id = ?`).get(id);
  if (!known) throw new AppError('not-found', { kind, id });
  return id;
}

const names: Readonly<Record<Exclude<Column, 'journalDate'>, string>> = {
  documentId: 'SELECT name FROM document WHERE id = ?',
  passageId: 'SELECT document.name FROM passage JOIN document ON document.id = passage.documentId WHERE passage.id = ?',
  codeId: 'SELECT name FROM code WHERE id = ?',
  codingId: 'SELECT code.name FROM coding JOIN code ON code.id = coding.codeId WHERE coding.id = ?',
  participantId: 'SELECT name FROM participant WHERE id = ?',
};

/** What a memo is on, for the words of an undo step. */
export function describeTarget(db: Db, on: { readonly [Name in Column]?: string | null }): StepDetails {
  if (on.journalDate) return { context: 'journal', date: on.journalDate };
  const column = (Object.keys(names) as (keyof typeof names)[]).find((name) => on[name]);
  if (!column) return { context: 'project' };
  return { on: prepared(db, names[column]).pluck().get(on[column]) as string };
}
