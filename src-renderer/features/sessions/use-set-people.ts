import type { Session, SessionPerson } from '../../../src-main/shared/contract/sessions.ts';
import { useCall } from '../../api/use-call.ts';
import { peopleToSet, withNewSigns, type PersonToSet } from './people-to-set.ts';

export interface PeopleChanges {
  change(participantId: string, change: Partial<Pick<SessionPerson, 'role' | 'attended'>>): void;
  /** Two who have each other's keys from now on; where nobody has it, the key is just taken. */
  setSign(participantId: string, sign: string): void;
  move(participantId: string, beforeId: string | null): void;
  remove(participantId: string): void;
  add(people: readonly PersonToSet[]): void;
  numberAll(): void;
}

/** What can be done with those who take part in a session. */
export function useSetPeople({ id, people }: Session): PeopleChanges {
  const { mutate } = useCall('sessions.setPeople');
  const set = (next: readonly PersonToSet[]) => mutate({ id, people: [...next] });
  const known = peopleToSet(people);
  const indexOf = (participantId: string) => people.findIndex((person) => person.participantId === participantId);
  return {
    change: (participantId, change) =>
      set(known.map((person, index) => (index === indexOf(participantId) ? { ...person, ...change } : person))),
    setSign: (participantId, sign) => {
      const at = indexOf(participantId);
      const own = people[at]?.sign;
      const signOf = (index: number) =>
        index === at ? sign : people[index]!.sign === sign ? own : people[index]!.sign;
      set(known.map((person, index) => ({ ...person, sign: signOf(index) })));
    },
    move: (participantId, beforeId) => {
      const moved = known[indexOf(participantId)];
      if (!moved) return;
      const others = known.toSpliced(indexOf(participantId), 1);
      const at = others.findIndex(({ participant }) => 'id' in participant && participant.id === beforeId);
      set(others.toSpliced(at === -1 ? others.length : at, 0, moved));
    },
    remove: (participantId) => set(known.toSpliced(indexOf(participantId), 1)),
    add: (added) => set([...known, ...added]),
    numberAll: () => set(withNewSigns(people)),
  };
}
