import type { SuggestionSource } from '../../../shared/contract/search.ts';
import { findAnswers, likelyAsker } from '../../../shared/domain/find-answers.ts';
import { questionsOf, requireGuide, requireQuestion, sectionsOf } from '../../db/guide-rows.ts';
import type { Db } from '../../db/run.ts';
import { askedTurn } from './asked-turn.ts';
import type { FoundPlace } from './found-place.ts';
import { markedAnswers } from './marked-answers.ts';
import type { SourceDocument, SourceTurn } from './read-source.ts';

/**
 * Turns that answer questions of a guide: as they were marked, or else by the words of those who asked. All questions are looked
 * for: an answer ends where another of them is asked.
 */
export function findGuideAnswers(db: Db, source: Extract<SuggestionSource, { kind: 'guide' }>) {
  requireGuide(db, source.guideId);
  source.questionIds?.forEach((id) => requireQuestion(db, id));
  const questions = sectionsOf(db, source.guideId).flatMap(({ id }) => questionsOf(db, id));
  const byId = new Map(questions.map((question) => [question.id, question]));
  const coded = questions.filter(({ codeId }) => codeId !== null).map(({ id }) => id);
  const wanted = new Set(source.questionIds ?? (coded.length > 0 ? coded : byId.keys()));
  return (document: SourceDocument): readonly FoundPlace[] => {
    const marked = markedAnswers(db, document, byId);
    if (marked) return marked.filter(({ question }) => question !== undefined && wanted.has(question.id));
    const spoken = spokenTurns(document, questions);
    return findAnswers(spoken, questions)
      .filter(({ questionId }) => wanted.has(questionId))
      .flatMap(({ questionId, askedAt, likeness, answers }) => {
        const { id, text, codeId } = byId.get(questionId)!;
        const question = { id, text, codeId, asked: askedTurn(spoken[askedAt]!), likeness };
        return answers.map((index) => ({ start: spoken[index]!.start, end: spoken[index]!.end, question }));
      });
  };
}

interface SpokenTurn extends SourceTurn {
  readonly text: string;
  readonly asks: boolean;
}

/** Where nobody is marked as the interviewer, who asks most of the guide's questions is. */
function spokenTurns(
  { text, turns }: SourceDocument,
  questions: Parameters<typeof likelyAsker>[1],
): readonly SpokenTurn[] {
  const withWords = turns.map((turn) => ({ ...turn, text: text.slice(turn.start, turn.end) }));
  const isGuided = turns.some(({ isInterviewer }) => isInterviewer);
  const askerId = isGuided ? null : likelyAsker(withWords, questions);
  return withWords.map((turn) => ({ ...turn, asks: isGuided ? turn.isInterviewer : turn.speakerId === askerId }));
}
