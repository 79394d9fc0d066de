import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Client } from '../../src-main/shared/rpc/connect.ts';
import { useClient } from '../api/window-context.tsx';
import type { Toast } from '../ui/toast-queue.ts';
import { showNotice } from './notices.ts';
import { lastStep, undoSteps } from './undo-steps.ts';
import type { DoneSteps } from './undo-steps.ts';

export type WorkOutcome = Pick<Toast, 'message' | 'actions'>;

/** Runs commands whose outcome is said in a notice, with a way to undo just them where they changed anything. */
export function useNoticedWork<Input>(work: (client: Client, input: Input) => Promise<WorkOutcome>) {
  const client = useClient();
  const { t } = useTranslation();
  const undo = useMutation({
    mutationFn: (steps: DoneSteps) => undoSteps(client, steps),
    onSuccess: (isDone) => {
      if (!isDone) showNotice({ kind: 'info', message: t('history.undoLater') });
    },
  });
  return useMutation({
    mutationFn: async (input: Input) => {
      const before = await lastStep(client);
      const outcome = await work(client, input);
      return { outcome, steps: { before, after: await lastStep(client) } };
    },
    onSuccess: ({ outcome: { message, actions = [] }, steps }) => {
      const isChange = steps.after !== steps.before;
      const takeBack = { label: t('history.undo'), onAction: () => undo.mutate(steps) };
      showNotice({
        kind: isChange ? 'success' : 'info',
        message,
        actions: isChange ? [...actions, takeBack] : actions,
      });
    },
  });
}
