import type { Mark } from '../../../shared/contract/capture.ts';
import { codePath } from '../../../shared/domain/code-tree.ts';
import type { Stretch } from '../../../shared/domain/stretches.ts';
import { turnsOf } from '../../db/documents.ts';
import type { TurnRow } from '../../db/documents.ts';
import { marksOf } from '../../db/marks.ts';
import { all, build, prepared } from '../../db/run.ts';
import type { Db } from '../../db/run.ts';
import { readText } from '../../texts/read-text.ts';

/** Within a turn's text. */
interface Part {
  readonly from: number;
  readonly to: number;
}

/** A mark with names, as ids may be another project's. */
export type NotedMark = Part &
  Pick<Mark, 'kind' | 'participantId' | 'questionId' | 'severity'> & {
    readonly participant: string | null;
    readonly question: string | null;
  };

export interface NotedCoding extends Part {
  readonly codeId: string;
  /** Names from the top. */
  readonly path: readonly string[];
  readonly researcher: string;
}

export interface NoteTurn extends TurnRow {
  readonly participant: string;
  readonly text: string;
  readonly marks: readonly NotedMark[];
  readonly codings: readonly NotedCoding[];
}

/** The turns of a session's document with all that was noted at them; none where it has no document. */
export function readNotes(db: Db, documentId: string | null): readonly NoteTurn[] {
  if (documentId === null) return [];
  const text = readText(db, documentId);
  const nameOf = namesIn(db, 'SELECT id, name FROM participant');
  const marks = markPlaces(db, documentId, nameOf);
  const codings = codingPlaces(db, documentId);
  return turnsOf(db, documentId).map((turn) => ({
    ...turn,
    participant: nameOf.get(turn.participantId)!,
    text: text.slice(turn.start, turn.end),
    marks: within(marks, turn),
    codings: within(codings, turn),
  }));
}

type Placed<Noted extends Part> = Omit<Noted, keyof Part> & Stretch;

function within<Noted extends Part>(placed: readonly Placed<Noted>[], turn: Stretch): Noted[] {
  return placed
    .filter(({ start, end }) => start < turn.end && end > turn.start)
    .map(({ start, end, ...noted }) => ({
      ...noted,
      from: Math.max(start, turn.start) - turn.start,
      to: Math.min(end, turn.end) - turn.start,
    })) as unknown as Noted[];
}

type Names = ReadonlyMap<string | null, string>;

const namesIn = (db: Db, sql: string): Names => new Map(prepared(db, sql).raw().all() as [string, string][]);

function markPlaces(db: Db, documentId: string, nameOf: Names): Placed<NotedMark>[] {
  const questionOf = namesIn(db, 'SELECT id, text FROM guideQuestion');
  return marksOf(db, documentId)
    .filter(({ kind }) => kind !== 'recorded')
    .map(({ start, end, kind, participantId, questionId, severity }) => ({
      ...{ start, end, kind, participantId, questionId, severity },
      participant: nameOf.get(participantId) ?? null,
      question: questionOf.get(questionId) ?? null,
    }));
}

function codingPlaces(db: Db, documentId: string): Placed<NotedCoding>[] {
  const sql = `SELECT passage.start, passage.end, codeId, researcher.name AS researcher
    FROM coding JOIN passage ON passage.id = passageId JOIN researcher ON researcher.id = researcherId
    WHERE passage.documentId = ? ORDER BY passage.start, coding.createdAt, coding.id`;
  const codes = all(db, build.selectFrom('code').select(['id', 'parentId', 'name']));
  const rows = prepared(db, sql).all(documentId) as Omit<Placed<NotedCoding>, 'path'>[];
  return rows.map((row) => ({ ...row, path: codePath(codes, row.codeId) }));
}
