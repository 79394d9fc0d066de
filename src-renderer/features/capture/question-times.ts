import type { CapturedTurn } from '../../../src-main/shared/contract/capture.ts';

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

/** How long each question was asked, and how many turns answer it. `jump` is what is asked now, if the turns don't say it. */
export function questionTimes(
  turns: readonly CapturedTurn[],
  jump: QuestionJump | null,
  now: number,
): ReadonlyMap<string, QuestionFacts> {
  const facts = new Map<string, QuestionFacts>();
  const add = (questionId: string, more: QuestionFacts) => {
    const known = facts.get(questionId) ?? { spent: 0, turns: 0 };
    facts.set(questionId, { spent: known.spent + more.spent, turns: known.turns + more.turns });
  };
  turns.forEach(({ questionId }) => questionId !== null && add(questionId, { spent: 0, turns: 1 }));
  const visits = visitsOf(turns, jump);
  visits.forEach(({ questionId, since }, index) => {
    const until = visits[index + 1]?.since ?? now;
    if (questionId !== null) add(questionId, { spent: Math.max(0, until - since), turns: 0 });
  });
  return facts;
}

function visitsOf(turns: readonly CapturedTurn[], jump: QuestionJump | null): readonly QuestionJump[] {
  const visits: QuestionJump[] = [];
  for (const { questionId, at } of turns) {
    if (questionId === null || at === null || visits.at(-1)?.questionId === questionId) continue;
    visits.push({ questionId, since: at });
  }
  return jump && visits.at(-1)?.questionId !== jump.questionId ? [...visits, jump] : visits;
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
