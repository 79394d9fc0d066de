import type { CallInput } from '../../../src-main/shared/contract/index.ts';
import type { SessionPerson } from '../../../src-main/shared/contract/sessions.ts';

type PersonToSet = CallInput<'sessions.setPeople'>['people'][number];

/** The people of a session as they are, to be set with one more or one changed. */
export const peopleToKeep = (people: readonly SessionPerson[]): PersonToSet[] =>
  people.map(({ participantId, role, sign, attended }) => ({
    participant: { id: participantId },
    role,
    sign,
    attended,
  }));
