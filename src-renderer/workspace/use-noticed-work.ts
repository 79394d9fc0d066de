import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Client } from '../../src-main/shared/rpc/connect.ts';
import { useClient } from '../api/window-context.tsx';
import { showNotice } from './notices.ts';

/** Runs commands whose outcome is said in a notice (the words that `work` returns) with a way to undo just them. */
export function useNoticedWork<Input>(work: (client: Client, input: Input) => Promise<string>) {
  const client = useClient();
  const { t } = useTranslation();
  const undo = useMutation({ mutationFn: (steps: DoneSteps) => undoSteps(client, steps) });
  return useMutation({
    mutationFn: async (input: Input) => {
      const before = await lastStep(client);
      const message = await work(client, input);
      return { message, steps: { before, after: await lastStep(client) } };
    },
    onSuccess: ({ message, steps }) => {
      const takeBack = () => undo.mutate(steps, { onSuccess: (isDone) => !isDone && sayLater() });
      showNotice({ kind: 'success', message, actions: [{ label: t('codes.undo'), onAction: takeBack }] });
    },
  });

  function sayLater(): void {
    showNotice({ kind: 'info', message: t('codes.undoLater') });
  }
}

interface DoneSteps {
  readonly before: number;
  readonly after: number;
}

async function lastStep(client: Client): Promise<number> {
  return (await client.call('history.state', {})).undo?.id ?? 0;
}

/** False where something else was done since, which undoing would take back first. */
async function undoSteps(client: Client, { before, after }: DoneSteps): Promise<boolean> {
  if ((await lastStep(client)) !== after) return false;
  while ((await lastStep(client)) > before) await client.call('history.undo', {});
  return true;
}
