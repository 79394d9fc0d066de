import { useQuery } from '@tanstack/react-query';
import type { DocumentSummary } from '../../../src-main/shared/contract/documents.ts';
import { callQuery } from '../../api/call-query.ts';
import { useNavigation } from '../../workspace/navigation.ts';

/** The document that is open for reading: the chosen one, or the first where none was chosen yet. */
export function useCurrentDocument(): DocumentSummary | null {
  const { data: documents = [] } = useQuery(callQuery('documents.list', {}));
  const chosen = useNavigation((state) => state.documentId);
  return documents.find(({ id }) => id === chosen) ?? documents[0] ?? null;
}
