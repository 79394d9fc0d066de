import i18next from 'i18next';
import type { Client } from '../../src-main/shared/rpc/connect.ts';
import type { Toast } from '../ui/toast-queue.ts';
import { errorWords } from '../workspace/error-words.ts';
import { showNotice } from '../workspace/notices.ts';
import type { StartedWindow } from './start-window.ts';

const pause = 2_000;

export interface Recovered {
  readonly client: Client;
  /** To be said when the window stands again. */
  readonly notice: Toast;
}

/** The core was lost: a new one opens what was open. What the old one had acknowledged stands in the file. */
export async function recoverCore(started: StartedWindow, path: string | null): Promise<Recovered> {
  const client = await reach(started);
  try {
    if (path !== null) await client.call('project.open', { path });
    return { client, notice: { kind: 'info', message: i18next.t('app.coreRestarted') } };
  } catch (error) {
    return { client, notice: { kind: 'error', message: errorWords(i18next.t, error) } };
  }
}

async function reach(started: StartedWindow, isFirstTry = true): Promise<Client> {
  try {
    const client = await started.reconnect();
    await client.call('project.current', {});
    return client;
  } catch (error) {
    if (isFirstTry) showNotice({ kind: 'error', message: errorWords(i18next.t, error) });
    await new Promise((resolve) => setTimeout(resolve, pause));
    return reach(started, false);
  }
}
