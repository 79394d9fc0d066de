import type { CallInput } from '../../../src-main/shared/contract/index.ts';
import type { SessionPerson } from '../../../src-main/shared/contract/sessions.ts';
import { sessionSigns } from '../../../src-main/shared/domain/session-signs.ts';

export type PersonToSet = CallInput<'sessions.setPeople'>['people'][number];

/** All who are there, as they are. */
export const peopleToSet = (people: readonly SessionPerson[]): PersonToSet[] =>
  people.map(({ participantId, role, sign, attended }) => ({
    participant: { id: participantId },
    role,
    sign,
    attended,
  }));

/** Keys in the order of the seats: 0 for the first who facilitates, 1–9 and a–z for the others. */
export function withNewSigns(people: readonly SessionPerson[]): PersonToSet[] {
  const lead = people.find(({ role }) => role === 'facilitator');
  const others = people.filter((person) => person !== lead);
  const signOf = (person: SessionPerson) => (person === lead ? '0' : sessionSigns[others.indexOf(person)]!);
  return peopleToSet(people.map((person) => ({ ...person, sign: signOf(person) })));
}
