import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Client } from '../../../src-main/shared/rpc/connect.ts';
import { useClient } from '../../api/window-context.tsx';
import type { Toast } from '../../ui/toast-queue.ts';
import { showNotice } from '../../workspace/notices.ts';

export interface StepOutcome {
  readonly message: string;
  readonly actions?: Toast['actions'];
  /** False where nothing was changed. */
  readonly isChange?: boolean;
}

/** Runs one command; what it did is said in a notice that can take just that back. */
export function useNoticedStep<Input>(run: (client: Client, input: Input) => Promise<StepOutcome>) {
  const client = useClient();
  const { t } = useTranslation();
  const undo = useMutation({
    mutationFn: (step: number) => undoStep(client, step),
    onSuccess: (isDone) => {
      if (!isDone) showNotice({ kind: 'info', message: t('findings.undoLater') });
    },
  });
  return useMutation({
    mutationFn: async (input: Input) => ({ outcome: await run(client, input), step: await lastStep(client) }),
    onSuccess: ({ outcome: { message, actions = [], isChange = true }, step }) => {
      const takeBack = { label: t('findings.undo'), onAction: () => undo.mutate(step) };
      showNotice({
        kind: isChange ? 'success' : 'info',
        message,
        actions: isChange ? [...actions, takeBack] : actions,
      });
    },
  });
}

async function lastStep(client: Client): Promise<number> {
  return (await client.call('history.state', {})).undo?.id ?? 0;
}

/** False where something else was done since, which undoing would take back first. */
async function undoStep(client: Client, step: number): Promise<boolean> {
  if ((await lastStep(client)) !== step) return false;
  await client.call('history.undo', {});
  return true;
}
