import { useQuery } from '@tanstack/react-query';
import { callQuery } from '../../api/call-query.ts';

/** When the text and what stands on it were last read: what has come may be the same, and be needed all the same. */
export function useReadTimes(documentId: string): string {
  const content = useQuery(callQuery('documents.content', { id: documentId }));
  const codings = useQuery(callQuery('codings.ofDocument', { documentId }));
  const memos = useQuery(callQuery('memos.ofDocument', { documentId }));
  return [content, codings, memos].map(({ dataUpdatedAt }) => dataUpdatedAt).join(' ');
}
