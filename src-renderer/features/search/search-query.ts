import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { callQuery } from '../../api/call-query.ts';
import { useNavigation } from '../../workspace/navigation.ts';
import { useSearch } from './search-state.ts';

function useAsked() {
  const query = useNavigation((state) => state.searchText.trim());
  const by = useSearch((state) => state.by);
  return { asked: { query, by }, isAsked: query !== '' };
}

/** The places of the words that are searched for, in all documents or in one. */
export function useFoundPlaces(documentId: string | null) {
  const { asked, isAsked } = useAsked();
  const limit = useSearch((state) => state.limit);
  const context = useSearch((state) => state.context);
  const limits = documentId === null ? {} : { documentId };
  const found = useQuery({
    ...callQuery('search.find', { ...asked, limit, context, ...limits }),
    enabled: isAsked,
    placeholderData: keepPreviousData,
  });
  return {
    words: asked.query,
    data: isAsked ? found.data : undefined,
    error: isAsked ? found.error : null,
    isOld: found.isPlaceholderData,
  };
}

export function useFoundMemos() {
  const { asked, isAsked } = useAsked();
  return useQuery({ ...callQuery('search.memos', asked), enabled: isAsked, placeholderData: keepPreviousData });
}

export function useFoundNames() {
  const { asked, isAsked } = useAsked();
  const input = { query: asked.query };
  return useQuery({ ...callQuery('search.names', input), enabled: isAsked, placeholderData: keepPreviousData });
}
