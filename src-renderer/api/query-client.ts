import { MutationCache, QueryClient } from '@tanstack/react-query';
import type { Client } from '../../src-main/shared/rpc/connect.ts';
import type { CallKey } from './call-query.ts';
import { invalidate } from './invalidate.ts';

/** What the core owns, as the window knows it: fetched by call name, thrown away when the core says that it changed. */
export function createQueryClient(client: Client, onError: (error: Error) => void): QueryClient {
  const queries = new QueryClient({
    mutationCache: new MutationCache({ onError }),
    defaultOptions: {
      queries: {
        networkMode: 'always',
        staleTime: Infinity,
        retry: false,
        queryFn: ({ queryKey, signal }) => {
          const [name, input] = queryKey as CallKey;
          return client.call(name, input, { signal });
        },
      },
      mutations: { networkMode: 'always', retry: false },
    },
  });
  client.onEvent((event) => invalidate(queries, event.topics));
  return queries;
}
