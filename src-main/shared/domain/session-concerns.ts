import type { SessionMethod, SessionPerson } from '../contract/sessions.ts';

type Concerned = Pick<SessionPerson, 'name' | 'role' | 'attended' | 'consent' | 'mayRecord' | 'isWithheld'>;

export type SessionConcern =
  | { readonly kind: 'group-small' | 'group-large'; readonly count: number }
  | {
      readonly kind: 'unrecorded' | 'refused' | 'not-recorded' | 'not-quoted';
      readonly names: readonly string[];
    };

const fewest = 6;
const most = 10;

/**
 * What should be known before a session begins. Nothing is forbidden by it: a focus group outside of 6 to 10 people (nobody is
 * not said yet), participants whose consent is not given, and those who agreed but not to being recorded or quoted.
 */
export function sessionConcerns(method: SessionMethod, people: readonly Concerned[]): readonly SessionConcern[] {
  const there = people.filter(({ role, attended }) => role === 'participant' && attended !== false);
  const named = (kind: 'unrecorded' | 'refused' | 'not-recorded' | 'not-quoted', those: readonly Concerned[]) =>
    those.length === 0 ? [] : [{ kind, names: those.map(({ name }) => name) }];
  const agreed = there.filter(({ consent }) => consent !== 'refused' && consent !== 'withdrawn');
  return [
    ...(method === 'focus-group' ? groupSize(there.length) : []),
    ...named(
      'unrecorded',
      there.filter(({ consent }) => consent === 'unrecorded'),
    ),
    ...named(
      'refused',
      there.filter((person) => !agreed.includes(person)),
    ),
    ...named(
      'not-recorded',
      agreed.filter(({ mayRecord }) => mayRecord === false),
    ),
    ...named(
      'not-quoted',
      agreed.filter(({ isWithheld }) => isWithheld),
    ),
  ];
}

function groupSize(count: number): readonly SessionConcern[] {
  if (count === 0 || (count >= fewest && count <= most)) return [];
  return [{ kind: count < fewest ? 'group-small' : 'group-large', count }];
}
