import { useMutation } from '@tanstack/react-query';
import type { Client } from '../../../src-main/shared/rpc/connect.ts';
import { useClient } from '../../api/window-context.tsx';

/** Changes of guides, one after another: each sees what the one before has made. */
export function useGuideEdit() {
  const client = useClient();
  return useMutation({
    mutationFn: (edit: (client: Client) => Promise<unknown>) => edit(client),
    scope: { id: 'guide-edits' },
  });
}
