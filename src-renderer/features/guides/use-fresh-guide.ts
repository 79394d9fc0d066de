import { useQueryClient } from '@tanstack/react-query';
import type { Guide } from '../../../src-main/shared/contract/guides.ts';
import type { Client } from '../../../src-main/shared/rpc/connect.ts';
import { callQuery } from '../../api/call-query.ts';

/** Reads a guide as it is now, and resolves when it is shown so: a line can then be written in what has just been made. */
export function useFreshGuide(id: string) {
  const queries = useQueryClient();
  return async (client: Client): Promise<Guide> => {
    const guide = await client.call('guides.get', { id });
    queries.setQueryData(callQuery('guides.get', { id }).queryKey, guide);
    // The cache tells those who show it in the next turn of the loop.
    await new Promise((shown) => setTimeout(shown));
    return guide;
  };
}
