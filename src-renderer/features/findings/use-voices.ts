import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { callQuery } from '../../api/call-query.ts';
import { nameVoices } from './name-voices.ts';
import type { Voices } from './name-voices.ts';

/** Who said what; `isReady` tells whether pseudonyms are known already. */
export function useVoices(): Voices & { readonly isReady: boolean } {
  const speakers = useQuery(callQuery('speakers.list', {}));
  const people = useQuery(callQuery('participants.list', {}));
  const voices = useMemo(() => nameVoices(speakers.data ?? [], people.data ?? []), [speakers.data, people.data]);
  return { ...voices, isReady: speakers.isSuccess && people.isSuccess };
}
