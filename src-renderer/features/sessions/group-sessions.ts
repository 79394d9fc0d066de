import type { SessionState, SessionSummary } from '../../../src-main/shared/contract/sessions.ts';

export interface SessionGroup {
  readonly state: SessionState;
  readonly sessions: readonly SessionSummary[];
}

const order = ['running', 'planned', 'held', 'cancelled'] as const;

/** By state: what runs and what comes next by date, what was held with the last one first; those without a date come last. */
export function groupSessions(sessions: readonly SessionSummary[]): readonly SessionGroup[] {
  return order.flatMap((state) => {
    const own = sessions.filter((session) => session.state === state);
    if (own.length === 0) return [];
    return [{ state, sessions: state === 'held' ? lastFirst(own) : own }];
  });
}

function lastFirst(sessions: readonly SessionSummary[]): readonly SessionSummary[] {
  const dated = sessions.filter(({ date }) => date !== null);
  return [...dated.toReversed(), ...sessions.filter(({ date }) => date === null)];
}
