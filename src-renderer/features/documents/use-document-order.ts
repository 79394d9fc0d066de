import { useQuery } from '@tanstack/react-query';
import { callQuery } from '../../api/call-query.ts';
import { useCall } from '../../api/use-call.ts';
import { documentOrders } from './sort-documents.ts';
import type { DocumentOrder } from './sort-documents.ts';

const place = 'documents.order';

/** The order of the list, remembered over sessions. */
export function useDocumentOrder(): readonly [DocumentOrder, (order: DocumentOrder) => void] {
  const { data } = useQuery(callQuery('preferences.get', {}));
  const save = useCall('preferences.set');
  const order = documentOrders[data?.layout[place] ?? 0] ?? 'imported';
  return [order, (next) => save.mutate({ layout: { [place]: documentOrders.indexOf(next) } })];
}
