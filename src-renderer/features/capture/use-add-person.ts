import { useState } from 'react';
import type { Session, SessionPerson } from '../../../src-main/shared/contract/sessions.ts';
import { foldName } from '../../../src-main/shared/domain/fold-name.ts';
import { useCall } from '../../api/use-call.ts';
import { pointOut } from './capture-state.ts';
import { peopleToKeep } from './people-to-keep.ts';

interface Found extends Pick<SessionPerson, 'name' | 'sign'> {
  /** Was not there until now. */
  readonly hasCome: boolean;
}

type Outcome = 'added' | 'here' | 'refused';

/** Adds somebody by name; who is in the session already is shown instead, and has come if they were not there. */
export function useAddPerson({ id, people }: Session) {
  const setPeople = useCall('sessions.setPeople');
  const [found, setFound] = useState<Found | null>(null);
  const forgetFound = () => {
    setFound(null);
    pointOut(null);
  };
  const set = (next: Parameters<typeof setPeople.mutateAsync>[0]['people']) =>
    setPeople.mutateAsync({ id, people: next }).then(
      () => true,
      () => false,
    );
  const show = async (person: SessionPerson): Promise<Outcome> => {
    const { participantId, name, sign } = person;
    const hasCome = person.attended === false;
    const now = people.map((one) => (one === person ? { ...one, attended: null } : one));
    if (hasCome && !(await set(peopleToKeep(now)))) return 'refused';
    setFound({ name, sign, hasCome });
    pointOut(participantId);
    return 'here';
  };
  const add = async (name: string, onBegun: () => void): Promise<Outcome | null> => {
    if (setPeople.isPending) return null;
    const person = people.find((one) => foldName(one.name) === foldName(name));
    if (person) return show(person);
    onBegun();
    return (await set([...peopleToKeep(people), { participant: { name } }])) ? 'added' : 'refused';
  };
  return { add, found, forgetFound };
}
