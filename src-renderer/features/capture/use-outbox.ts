import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useClient } from '../../api/window-context.tsx';
import { registerPendingWork } from '../../workspace/pending-work.ts';
import { useCaptureState } from './capture-state.ts';
import { createSender } from './send-waiting.ts';

const hasWaiting = () => useCaptureState.getState().waiting.some(({ state }) => state !== 'refused');

/** Sends turns as they end, wherever the researcher is in the window; commands wait for them. */
export function useOutbox(): void {
  const client = useClient();
  const queries = useQueryClient();
  useEffect(() => {
    const shown = { queryKey: ['capture.turns'], type: 'active' } as const;
    const sender = createSender(client, () => queries.refetchQueries(shown, { cancelRefetch: false }));
    const unregister = registerPendingWork({ hasPending: hasWaiting, flush: sender.send });
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
