import { useQuery } from '@tanstack/react-query';
import { callQuery } from '../api/call-query.ts';

/** How many people would be called by their own names where pseudonyms are wanted. */
export function usePeopleWithoutPseudonym(): number {
  const { data: participants = [] } = useQuery(callQuery('participants.list', {}));
  return participants.filter(({ role, pseudonym }) => role === 'participant' && pseudonym === '').length;
}
