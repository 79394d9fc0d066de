/** Turns in a row that answer the same question, whatever stands between them. */
export interface QuestionVisit {
  readonly questionId: string;
  /** When the first of them was said, in ms of the session’s clock; null where that has no time. */
  readonly since: number | null;
  readonly turns: number;
}

interface Answering {
  readonly questionId: string | null;
  readonly at: number | null;
}

/** How a session went through its questions; `turns` in their order. */
export function questionVisits(turns: readonly Answering[]): readonly QuestionVisit[] {
  const visits: QuestionVisit[] = [];
  for (const { questionId, at } of turns) {
    if (questionId === null) continue;
    const last = visits.at(-1);
    if (last?.questionId === questionId) visits[visits.length - 1] = { ...last, turns: last.turns + 1 };
    else visits.push({ questionId, since: at, turns: 1 });
  }
  return visits;
}
