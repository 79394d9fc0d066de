import type { Client } from '../../src-main/shared/rpc/connect.ts';

/** The steps after `before`, up to `after`; ids of the history. */
export interface DoneSteps {
  readonly before: number;
  readonly after: number;
}

/** 0 where nothing can be undone. */
export async function lastStep(client: Client): Promise<number> {
  return (await client.call('history.state', {})).undo?.id ?? 0;
}

/** False where something else was done since, which undoing would take back first. */
export async function undoSteps(client: Client, { before, after }: DoneSteps): Promise<boolean> {
  if ((await lastStep(client)) !== after) return false;
  while ((await lastStep(client)) > before) await client.call('history.undo', {});
  return true;
}
