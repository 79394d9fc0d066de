import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { CapturedTurn } from '../../../src-main/shared/contract/capture.ts';
import type { CallOutput } from '../../../src-main/shared/contract/index.ts';
import type { Session, SessionPerson } from '../../../src-main/shared/contract/sessions.ts';
import { callQuery } from '../../api/call-query.ts';
import { useCodeColor } from '../../workspace/code-color.ts';
import { useCaptureState } from './capture-state.ts';
import { guideQuestions } from './guide-questions.ts';
import type { NumberedQuestion } from './guide-questions.ts';
import type { Signs } from './press-key.ts';
import { useSessionClock } from './use-session-clock.ts';
import type { SessionClock } from './use-session-clock.ts';
import { useTurns } from './use-turns.ts';

export interface Person extends SessionPerson {
  /** For a dot, and for their name. */
  readonly color: string;
  readonly nameColor: string;
}

/** What every part of the screen needs to know of the session. */
export interface Capture {
  readonly session: Session;
  /** In the order of their seats. */
  readonly people: readonly Person[];
  readonly personOf: ReadonlyMap<string, Person>;
  readonly signs: Signs;
  readonly clock: SessionClock;
  /** The last ones, as many as are shown. */
  readonly turns: readonly CapturedTurn[];
  /** How many there are. */
  readonly total: number;
  readonly asked: CallOutput<'capture.questions'>;
  readonly questions: readonly NumberedQuestion[];
  /** The question that is asked. */
  readonly questionId: string | null;
}

const nothingAsked: CallOutput<'capture.questions'> = { visits: [], problems: [] };

export function useCapture(session: Session): Capture {
  const people = usePeople(session.people);
  const clock = useSessionClock(session.id);
  const { turns, total } = useTurns(session.id);
  const { data: asked = nothingAsked } = useQuery(callQuery('capture.questions', { sessionId: session.id }));
  const { data: guide = null } = useQuery({
    ...callQuery('guides.get', { id: session.guideId ?? '' }),
    enabled: session.guideId !== null,
  });
  const questions = useMemo(() => guideQuestions(guide), [guide]);
  const jump = useCaptureState((state) => state.jump);
  return useMemo(
    () => ({
      session,
      people,
      personOf: new Map(people.map((person) => [person.participantId, person])),
      signs: new Map(people.map(({ sign, participantId }) => [sign, participantId])),
      clock,
      turns,
      total,
      asked,
      questions,
      questionId: jump ? jump.questionId : (asked.visits.at(-1)?.questionId ?? null),
    }),
    [session, people, clock, turns, total, asked, questions, jump],
  );
}

function usePeople(people: readonly SessionPerson[]): readonly Person[] {
  const colorOf = useCodeColor();
  return useMemo(() => {
    const guests = people.filter(({ role }) => role === 'participant');
    return people.map((person) => {
      const index = guests.indexOf(person);
      if (index === -1) return { ...person, color: 'var(--color-ink-muted)', nameColor: 'var(--color-ink-soft)' };
      const { solid, text } = colorOf(index);
      return { ...person, color: solid, nameColor: text };
    });
  }, [people, colorOf]);
}
