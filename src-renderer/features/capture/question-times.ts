import type { CapturedTurn } from '../../../src-main/shared/contract/capture.ts';
import type { QuestionVisit } from '../../../src-main/shared/domain/question-visits.ts';

/** The question that was gone to last, and when, in ms of the session's clock. */
export interface QuestionJump {
  readonly questionId: string | null;
  readonly since: number;
}

interface QuestionFacts {
  /** Ms in which it was the one that was asked. */
  readonly spent: number;
  readonly turns: number;
}

/** How long each question was asked, and how many turns answer it. `jump` is what is asked now, if the visits don't say it. */
export function questionTimes(
  visits: readonly QuestionVisit[],
  jump: QuestionJump | null,
  now: number,
): ReadonlyMap<string, QuestionFacts> {
  const facts = new Map<string, QuestionFacts>();
  const add = (questionId: string, more: QuestionFacts) => {
    const known = facts.get(questionId) ?? { spent: 0, turns: 0 };
    facts.set(questionId, { spent: known.spent + more.spent, turns: known.turns + more.turns });
  };
  visits.forEach(({ questionId, turns }) => add(questionId, { spent: 0, turns }));
  const asked = timedVisits(visits, jump);
  asked.forEach(({ questionId, since }, index) => {
    const until = asked[index + 1]?.since ?? now;
    if (questionId !== null) add(questionId, { spent: Math.max(0, until - since), turns: 0 });
  });
  return facts;
}

function timedVisits(visits: readonly QuestionVisit[], jump: QuestionJump | null): readonly QuestionJump[] {
  const timed = visits.flatMap(({ questionId, since }) => (since === null ? [] : [{ questionId, since }]));
  return jump && timed.at(-1)?.questionId !== jump.questionId ? [...timed, jump] : timed;
}

/** Where the question changes: the indices of turns that stand under a head of their own. */
export function questionHeads(turns: readonly Pick<CapturedTurn, 'questionId'>[]): ReadonlySet<number> {
  const heads = new Set<number>();
  turns.reduce<string | null>((current, { questionId }, index) => {
    if (questionId === null || questionId === current) return current;
    heads.add(index);
    return questionId;
  }, null);
  return heads;
}
