import { useQuery } from '@tanstack/react-query';
import type { SpeakerNaming } from '../../../src-main/shared/contract/quotes.ts';
import { personalDetail } from '../../../src-main/shared/domain/personal-detail.ts';
import { callQuery } from '../../api/call-query.ts';
import { usePeopleWithoutPseudonym } from '../../workspace/use-people-without-pseudonym.ts';

const separators = { en: ', ', 'zh-CN': '，' } as const;

export interface SpeakerExample {
  readonly kind: 'example' | 'somePseudonyms' | 'noPseudonyms';
  readonly name: string;
  /** People whose own names stand, as they have no pseudonym. */
  readonly count: number;
}

/** How somebody of this project would be named; null where nobody is, or nobody is known. */
export function useSpeakerExample({ by, attributeIds }: SpeakerNaming): SpeakerExample | null {
  const { data: project } = useQuery(callQuery('project.current', {}));
  const { data: participants = [] } = useQuery(callQuery('participants.list', {}));
  const { data: attributes = [] } = useQuery(callQuery('attributes.list', {}));
  const without = usePeopleWithoutPseudonym();
  if (by === 'nobody' || !project) return null;
  const people = participants.filter(({ role }) => role === 'participant');
  const isTold = ({ pseudonym, values }: (typeof people)[number]) =>
    (by === 'name' || pseudonym !== '') && attributeIds.every((id) => values[id] !== undefined);
  const person = people.find(isTold) ?? people[0];
  if (!person) return null;
  const details = attributeIds.flatMap((id) => {
    const attribute = attributes.find((one) => one.id === id);
    const value = person.values[id];
    return attribute && value !== undefined ? [personalDetail(attribute, value)] : [];
  });
  const name = by === 'pseudonym' && person.pseudonym !== '' ? person.pseudonym : person.name;
  const count = by === 'pseudonym' ? without : 0;
  return {
    kind: count === 0 ? 'example' : count === people.length ? 'noPseudonyms' : 'somePseudonyms',
    count,
    name: [name, ...details.filter((detail) => detail !== '')].join(separators[project.language]),
  };
}
