import type { CallOutput } from '../../../src-main/shared/contract/index.ts';
import type { SessionPerson } from '../../../src-main/shared/contract/sessions.ts';

type Balance = CallOutput<'capture.balance'>;

export interface Talk {
  /** Of all that was noted, 0 to 1; null while nothing was. */
  readonly share: number | null;
  readonly turns: number;
  /** Ms since they spoke last where that is long for this group; else null. */
  readonly silentFor: number | null;
}

const minute = 60_000;
const leastSilence = 3 * minute;
const mostSilence = 10 * minute;
const usualTurnsMissed = 3;

/** How long somebody may be silent before it is said: three times as long as people of the group are between their turns, 3 to 10 minutes. */
export function longSilence(elapsed: number, people: number, turns: number): number {
  const usual = turns === 0 ? mostSilence : (elapsed * people) / turns;
  return Math.min(mostSilence, Math.max(leastSilence, usualTurnsMissed * usual));
}

/** How much each of a session's people has said, and who has been silent for long at `now` of its clock. */
export function talkBalance(
  people: readonly SessionPerson[],
  balance: Balance,
  now: number,
): ReadonlyMap<string, Talk> {
  const characters = balance.reduce((sum, said) => sum + said.characters, 0);
  const guests = people.filter(({ role, attended }) => role === 'participant' && attended !== false);
  const isGuest = new Set(guests.map(({ participantId }) => participantId));
  const guestTurns = balance.reduce((sum, said) => sum + (isGuest.has(said.participantId) ? said.turns : 0), 0);
  const lastAt = Math.max(0, ...balance.map((said) => said.lastAt ?? 0));
  const threshold = longSilence(now, guests.length, guestTurns);
  return new Map(
    people.map(({ participantId }) => {
      const said = balance.find((candidate) => candidate.participantId === participantId);
      // While nobody speaks, nobody is more silent than others.
      const isNudged = guests.length > 1 && isGuest.has(participantId) && lastAt - (said?.lastAt ?? 0) >= threshold;
      return [
        participantId,
        {
          share: characters === 0 ? null : (said?.characters ?? 0) / characters,
          turns: said?.turns ?? 0,
          silentFor: isNudged ? now - (said?.lastAt ?? 0) : null,
        },
      ];
    }),
  );
}
