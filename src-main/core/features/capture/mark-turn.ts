import type { ParsedTurn } from '../../../shared/domain/parse-turn.ts';
import type { Stretch } from '../../../shared/domain/stretches.ts';
import { codePassages } from '../../db/code-passages.ts';
import { targetCode } from '../../db/codes.ts';
import { requireQuestion } from '../../db/guide-rows.ts';
import { addMark } from '../../db/marks.ts';
import { passageId } from '../../db/passages.ts';
import { researcherId } from '../../db/researchers.ts';
import { prepared } from '../../db/run.ts';
import type { Db } from '../../db/run.ts';
import type { Work } from '../../open-project.ts';
import type { Notes } from './running-notes.ts';

/** Gives a turn the codes and marks that were typed. */
export function markTurn(
  work: Work,
  documentId: string,
  turn: Stretch,
  { marks, codes }: Pick<ParsedTurn, 'marks' | 'codes'>,
): void {
  if (marks.length + codes.length === 0) return;
  const whole = () => passageId(work, { documentId, start: turn.start, end: turn.end });
  codes.forEach((code) => codePassages(work, { codeId: targetCode(work, code).id, passageIds: [whole()] }));
  marks.forEach((mark) => {
    const passage =
      'start' in mark
        ? passageId(work, { documentId, start: turn.start + mark.start, end: turn.start + mark.end })
        : whole();
    const participantId = mark.kind === 'addresses' ? mark.participantId : null;
    addMark(work, { passageId: passage, kind: mark.kind, participantId });
  });
}

/** Says which question a turn answers, and gives it the question's code. What a facilitator says is no answer. */
export function markAnswer(
  work: Work,
  { sessionId, documentId }: Notes,
  { participantId, questionId, ...turn }: Stretch & { readonly participantId: string; readonly questionId: string },
): void {
  requireQuestion(work.db, questionId);
  if (isFacilitator(work.db, sessionId, participantId)) return;
  answerQuestion(work, passageId(work, { documentId, ...turn }), questionId);
}

/** Words answer one question: they get its code, and lose what they had as an answer to another. */
export function answerQuestion(work: Work, passage: string, questionId: string): string {
  const { codeId } = requireQuestion(work.db, questionId);
  const codings = `DELETE FROM coding WHERE passageId = @passage AND researcherId = @researcher AND codeId IN
    (SELECT guideQuestion.codeId FROM mark JOIN guideQuestion ON guideQuestion.id = mark.questionId
     WHERE mark.passageId = @passage AND mark.kind = 'answers' AND mark.questionId <> @questionId)`;
  prepared(work.db, codings).run({ passage, questionId, researcher: researcherId(work) });
  const others = "DELETE FROM mark WHERE passageId = ? AND kind = 'answers' AND questionId <> ?";
  prepared(work.db, others).run(passage, questionId);
  if (codeId !== null) codePassages(work, { codeId, passageIds: [passage] });
  return addMark(work, { passageId: passage, kind: 'answers', questionId });
}

interface Response {
  readonly participantId: string;
  readonly kind: 'agrees' | 'disagrees';
}

/** One says yes or no to a turn, not both. */
export function markResponse(work: Work, documentId: string, { start, end }: Stretch, response: Response): string {
  return respondTo(work, passageId(work, { documentId, start, end }), response);
}

export function respondTo(work: Work, passage: string, response: Response): string {
  const { participantId, kind } = response;
  const other = 'DELETE FROM mark WHERE passageId = ? AND participantId = ? AND kind = ?';
  prepared(work.db, other).run(passage, participantId, kind === 'agrees' ? 'disagrees' : 'agrees');
  return addMark(work, { passageId: passage, ...response });
}

function isFacilitator(db: Db, sessionId: string, participantId: string): boolean {
  const sql = `SELECT 1 FROM participant WHERE id = @participantId AND (role = 'interviewer' OR EXISTS (
    SELECT 1 FROM sessionPerson WHERE sessionId = @sessionId AND participantId = participant.id AND role = 'facilitator'))`;
  return prepared(db, sql).get({ participantId, sessionId }) !== undefined;
}
