import { useQuery } from '@tanstack/react-query';
import { callQuery } from '../../api/call-query.ts';

/** Names of codes by their ids. */
export function useCodeNames(): (id: string | null) => string | null {
  const { data: codes = [] } = useQuery(callQuery('codes.tree', {}));
  return (id) => (id === null ? null : (codes.find((code) => code.id === id)?.name ?? null));
}
