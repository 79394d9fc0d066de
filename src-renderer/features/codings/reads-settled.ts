import type { QueryClient } from '@tanstack/react-query';
import type { ReadName } from '../../api/call-query.ts';

/** When reads of these names that are under way have come, and the window shows them. */
export async function readsSettled(queries: QueryClient, names: readonly ReadName[]): Promise<void> {
  const wanted = new Set<unknown>(names);
  const under = queries
    .getQueryCache()
    .findAll({ predicate: ({ queryKey, state }) => wanted.has(queryKey[0]) && state.fetchStatus === 'fetching' });
  await Promise.allSettled(under.map((query) => query.promise));
  // React shows them in a task of its own.
  await new Promise((resolve) => setTimeout(resolve));
}
