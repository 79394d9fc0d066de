import type { CapturedTurn, Mark } from '../../../shared/contract/capture.ts';
import type { CallOutput, CallParsed } from '../../../shared/contract/index.ts';
import { codePath } from '../../../shared/domain/code-tree.ts';
import { createTurnPrinter } from '../../../shared/domain/print-turn.ts';
import { stretchAt } from '../../../shared/domain/stretches.ts';
import type { Stretch } from '../../../shared/domain/stretches.ts';
import { marksWithin } from '../../db/marks.ts';
import { requireSession } from '../../db/read-sessions.ts';
import { prepared } from '../../db/run.ts';
import type { Db } from '../../db/run.ts';
import type { Work } from '../../open-project.ts';
import { readText } from '../../texts/read-text.ts';
import { lastTurns } from './turn-rows.ts';
import type { CapturedRow } from './turn-rows.ts';
import { typingContext } from './typing-context.ts';

interface TurnCoding extends Stretch {
  readonly id: string;
  readonly name: string;
  readonly color: number;
  readonly researcher: string;
}

export function capturedTurns(
  work: Work,
  { sessionId, last }: CallParsed<'capture.turns'>,
): CallOutput<'capture.turns'> {
  const { db } = work;
  const { documentId } = requireSession(db, sessionId);
  if (documentId === null) return { total: 0, turns: [] };
  const rows = lastTurns(db, documentId, last);
  const hull = { start: rows[0]?.start ?? 0, end: rows.at(-1)?.end ?? 0 };
  const text = readText(db, documentId);
  const marks = byTurn(rows, marksWithin(db, documentId, hull));
  const codings = byTurn(rows, codingsWithin(db, documentId, hull));
  const context = typingContext(db, sessionId);
  const print = createTurnPrinter(context);
  const paths = new Map(context.codes.map(({ id }) => [id, codePath(context.codes, id)]));
  const questionCodes = codesOfQuestions(db);
  const turns = rows.map((row, index) => {
    const own = { marks: marks.get(index) ?? [], codings: codings.get(index) ?? [] };
    const asked = own.marks.map(({ questionId }) => questionCodes.get(questionId ?? ''));
    const typed = own.codings.filter(
      ({ id, researcher, start, end }) =>
        researcher === work.researcher && start === row.start && end === row.end && !asked.includes(id),
    );
    const typedCodes = typed.map(({ id }) => paths.get(id) ?? []);
    return describeTurn(row, { ...own, words: text.slice(row.start, row.end), typedCodes }, print);
  });
  return {
    total: prepared(db, 'SELECT count(*) FROM turn WHERE documentId = ?').pluck().get(documentId) as number,
    turns,
  };
}

/** What stands in each turn, by its index. */
function byTurn<Placed extends Stretch>(turns: readonly Stretch[], placed: readonly Placed[]): Map<number, Placed[]> {
  return Map.groupBy(
    placed.filter(({ start, end }) => start < end),
    ({ start }) => stretchAt(turns, start),
  );
}

function codingsWithin(db: Db, documentId: string, { start, end }: Stretch): TurnCoding[] {
  const sql = `SELECT code.id, code.name, color, researcher.name AS researcher, passage.start, passage.end
    FROM passage CROSS JOIN coding ON coding.passageId = passage.id JOIN code ON code.id = codeId
    JOIN researcher ON researcher.id = researcherId
    WHERE documentId = ? AND start BETWEEN ? AND ? AND end <= ? ORDER BY coding.createdAt, coding.id`;
  return prepared(db, sql).all(documentId, start, end, end) as TurnCoding[];
}

interface TurnParts {
  readonly words: string;
  readonly marks: readonly Mark[];
  readonly codings: readonly TurnCoding[];
  /** Those that are typed with the turn. */
  readonly typedCodes: readonly (readonly string[])[];
}

function describeTurn(
  { start, end, participantId, speaker, at }: CapturedRow,
  { words, marks, codings, typedCodes }: TurnParts,
  print: ReturnType<typeof createTurnPrinter>,
): CapturedTurn {
  const codes = new Map(codings.map(({ id, name, color }) => [id, { id, name, color }]));
  const inWords = marks.map((mark) => ({ kind: mark.kind, start: mark.start - start, end: mark.end - start }));
  return {
    start,
    end,
    text: words,
    participantId,
    speaker,
    at,
    marks: [...marks],
    codes: [...codes.values()],
    questionId: marks.find(({ kind }) => kind === 'answers')?.questionId ?? null,
    typed: print({ words, marks: inWords, codes: typedCodes }),
  };
}

function codesOfQuestions(db: Db): ReadonlyMap<string, string> {
  const sql = 'SELECT id, codeId FROM guideQuestion WHERE codeId IS NOT NULL';
  return new Map(prepared(db, sql).raw().all() as [string, string][]);
}
