import { useQueryClient } from '@tanstack/react-query';
import { callQuery } from '../api/call-query.ts';
import { writing } from '../api/use-call.ts';
import { useClient } from '../api/window-context.tsx';
import { matchCodes } from './match-codes.ts';

/**
 * What the first match of a query means while something is being written: a code that was made a moment ago is not in
 * the list yet. The core answers one after the other, so what it reads now holds what was written before.
 */
export function useSettledChoice(excludedIds: ReadonlySet<string>) {
  const queries = useQueryClient();
  const client = useClient();
  const { queryKey } = callQuery('codes.tree', {});
  return {
    isSettled: () => queries.isMutating({ mutationKey: writing }) + queries.isFetching({ queryKey }) === 0,
    settle: async <Choice>(query: string, choice: Choice): Promise<Choice | { readonly id: string }> => {
      const codes = await client.call('codes.tree', {}).catch(() => []);
      const known = matchCodes(codes, query).find(({ code }) => !excludedIds.has(code.id));
      return known ? { id: known.code.id } : choice;
    },
  };
}
