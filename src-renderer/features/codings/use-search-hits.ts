import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { callQuery } from '../../api/call-query.ts';
import type { TextRange } from '../../editor/reading-editor.ts';
import { useNavigation } from '../../workspace/navigation.ts';
import { useFind } from './find-state.ts';

const mostHits = 10_000;

/** Places of the words that are searched for, in the find bar or in the whole project; in the order of the text. */
export function useSearchHits(documentId: string): readonly TextRange[] {
  const found = useFind((state) => state.hits);
  const query = useNavigation((state) => state.searchText.trim());
  const { data } = useQuery({
    ...callQuery('search.find', { query, documentId, limit: mostHits }),
    enabled: query !== '',
  });
  const places = query === '' ? undefined : data?.hits;
  return useMemo(
    () => (places ? [...found, ...places].toSorted((one, other) => one.start - other.start) : found),
    [found, places],
  );
}
