import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { callQuery } from '../../api/call-query.ts';
import { useNavigation } from '../../workspace/navigation.ts';
import { useSearch } from './search-state.ts';

/** The places of the words that are searched for, in all documents or in one. */
export function useFoundPlaces(documentId: string | null) {
  const words = useNavigation((state) => state.searchText.trim());
  const limit = useSearch((state) => state.limit);
  const isAsked = words !== '';
  const found = useQuery({
    ...callQuery('search.find', { query: words, limit, ...(documentId === null ? {} : { documentId }) }),
    enabled: isAsked,
    placeholderData: keepPreviousData,
  });
  return {
    words,
    data: isAsked ? found.data : undefined,
    error: isAsked ? found.error : null,
    isOld: found.isPlaceholderData,
  };
}
