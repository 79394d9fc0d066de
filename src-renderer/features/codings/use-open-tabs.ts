import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { callQuery } from '../../api/call-query.ts';
import { useOpenDocuments } from '../../workspace/open-documents.ts';

/** The open documents that are still there, in the order of their tabs. */
export function useOpenTabs(): readonly string[] {
  const { data: documents } = useQuery(callQuery('documents.list', {}));
  const ids = useOpenDocuments((state) => state.ids);
  return useMemo(() => {
    const known = new Set(documents?.map(({ id }) => id));
    return ids.filter((id) => known.has(id));
  }, [documents, ids]);
}
