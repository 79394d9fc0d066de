import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useLayoutEffect } from 'react';
import { useClient } from '../../api/window-context.tsx';
import { registerPendingWork } from '../../workspace/pending-work.ts';
import { enterProject, useCaptureState } from './capture-state.ts';
import type { Owner } from './kept-here.ts';
import { createSender } from './send-waiting.ts';

const has = (state: 'new' | 'refused') => useCaptureState.getState().waiting.some((entry) => entry.state === state);

/** Sends turns as they end, wherever the researcher is in the window; commands wait for them. */
export function useOutbox({ id, path }: Owner): void {
  const client = useClient();
  const queries = useQueryClient();
  // Before any screen looks for what was typed.
  useLayoutEffect(() => enterProject({ id, path }), [id, path]);
  useEffect(() => {
    const shown = { queryKey: ['capture.turns'], type: 'active' } as const;
    const sender = createSender(client, () => queries.refetchQueries(shown, { cancelRefetch: false }));
    const unregister = registerPendingWork({
      hasPending: () => has('new'),
      hasRefused: () => has('refused'),
      flush: sender.send,
    });
    const unsubscribe = useCaptureState.subscribe(({ waiting }, before) => {
      if (waiting !== before.waiting) void sender.send();
    });
    void sender.send();
    return () => {
      unsubscribe();
      unregister();
      sender.stop();
    };
  }, [client, queries]);
}
