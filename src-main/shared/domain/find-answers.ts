import { questionLikeness } from './question-likeness.ts';

export interface AskedQuestion {
  readonly id: string;
  readonly text: string;
  readonly probes: readonly string[];
}

export interface SpokenTurn {
  readonly text: string;
  /** Whether who speaks is asking: an interviewer. */
  readonly asks: boolean;
}

export interface FoundAnswer {
  readonly questionId: string;
  /** The turn in which the question was asked, by its number. */
  readonly askedAt: number;
  /** How near that turn is to the question's wording, 0–1. */
  readonly likeness: number;
  /** Turns of those who answered, by their numbers. */
  readonly answers: readonly number[];
}

/** Below it, what an interviewer says is none of the guide's questions. Found by trial on real interviews of both languages. */
export const leastLikeness = 0.45;

/**
 * Which turns answer which question of a guide: those after the interviewer's turn that is likest to its wording, until an
 * interviewer's turn that is likest to another. What else interviewers ask, and a probe of the same question, stays inside.
 */
export function findAnswers(turns: readonly SpokenTurn[], questions: readonly AskedQuestion[]): readonly FoundAnswer[] {
  const matchOf = questionMatcher(questions);
  const found: (FoundAnswer & { readonly answers: number[] })[] = [];
  turns.forEach(({ text, asks }, index) => {
    const current = found.at(-1);
    if (!asks) {
      current?.answers.push(index);
      return;
    }
    const match = matchOf(text, current?.questionId ?? null);
    if (match !== null && match.id !== current?.questionId) {
      found.push({ questionId: match.id, askedAt: index, likeness: match.likeness, answers: [] });
    }
  });
  return found.filter(({ answers }) => answers.length > 0);
}

/** Who asks most of the questions, where nobody says who the interviewer is; null where nobody asks any. */
export function likelyAsker<Turn extends { readonly text: string; readonly speakerId: string }>(
  turns: readonly Turn[],
  questions: readonly AskedQuestion[],
): string | null {
  const matchOf = questionMatcher(questions);
  const asked = new Map<string, Set<string>>();
  turns.forEach(({ text, speakerId }) => {
    const match = matchOf(text, null);
    if (match) asked.set(speakerId, (asked.get(speakerId) ?? new Set()).add(match.id));
  });
  const [most] = [...asked].sort(([, one], [, other]) => other.size - one.size);
  return most?.[0] ?? null;
}

interface Match {
  readonly id: string;
  readonly likeness: number;
}

/** The likest question above the threshold; probes count for the question that is being answered only. */
function questionMatcher(questions: readonly AskedQuestion[]) {
  const lines = questions.flatMap(({ id, text, probes }) => [
    { id, text, isProbe: false },
    ...probes.map((probe) => ({ id, text: probe, isProbe: true })),
  ]);
  const likenessOf = questionLikeness(lines.map(({ text }) => text));
  return (text: string, currentId: string | null): Match | null => {
    const likenesses = likenessOf(text);
    let best: Match | null = null;
    lines.forEach(({ id, isProbe }, index) => {
      const likeness = likenesses[index]!;
      const counts = likeness >= leastLikeness && (!isProbe || id === currentId);
      if (counts && likeness > (best?.likeness ?? 0)) best = { id, likeness };
    });
    return best;
  };
}
