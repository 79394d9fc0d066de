import type { QuestionRow } from '../../db/guide-rows.ts';
import { prepared } from '../../db/run.ts';
import type { Db } from '../../db/run.ts';
import { askedTurn } from './asked-turn.ts';
import type { AnsweredQuestion, FoundPlace } from './found-place.ts';
import type { SourceDocument } from './read-source.ts';

interface MarkedAnswer {
  readonly start: number;
  readonly end: number;
  readonly questionId: string;
}

/** What was marked as an answer to questions of a guide while it was said; null where nothing was. */
export function markedAnswers(
  db: Db,
  document: SourceDocument,
  questions: ReadonlyMap<string, QuestionRow>,
): readonly FoundPlace[] | null {
  const sql = `SELECT DISTINCT start, end, questionId FROM passage JOIN mark ON mark.passageId = passage.id
    WHERE documentId = ? AND kind = 'answers' AND start < end ORDER BY start, end`;
  const all = prepared(db, sql).all(document.id) as MarkedAnswer[];
  const own = all.filter(({ questionId }) => questions.has(questionId));
  if (own.length === 0) return null;
  const answered = new Set(own.map(({ start }) => start));
  let asked: AnsweredQuestion['asked'] | null = null;
  return own.map(({ start, end, questionId }, index) => {
    const { id, text, codeId } = questions.get(questionId)!;
    const isFirst = own[index - 1]?.questionId !== questionId;
    asked = isFirst || !asked ? (askedBefore(document, start, answered) ?? { start, end: start, text }) : asked;
    return { start, end, question: { id, text, codeId, asked, likeness: 1 } };
  });
}

/** The last turn before an answer that is none itself. */
function askedBefore({ turns, text }: SourceDocument, place: number, answered: ReadonlySet<number>) {
  const turn = turns.findLast(({ start }) => start < place && !answered.has(start));
  return turn ? askedTurn({ ...turn, text: text.slice(turn.start, turn.end) }) : null;
}
