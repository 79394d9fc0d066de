import i18next from 'i18next';
import { AppError } from '../../../src-main/shared/errors.ts';
import type { Client } from '../../../src-main/shared/rpc/connect.ts';
import { errorWords } from '../../workspace/error-words.ts';
import { showNotice } from '../../workspace/notices.ts';
import { refuseWaiting, takeOut, useCaptureState } from './capture-state.ts';
import { sendAct } from './outbox.ts';
import type { Waiting } from './outbox.ts';

export interface Sender {
  /** Sends all that waits, one after another; resolves when nothing more can be sent. */
  send(): Promise<void>;
  stop(): void;
}

/** Brings what waits to the core, in its order. `onSent` is awaited before it goes from the screen's own list. */
export function createSender(client: Client, onSent: () => Promise<unknown>): Sender {
  let running: Promise<void> | null = null;
  let isStopped = false;

  const run = async () => {
    for (let entry = next(); entry && !isStopped; entry = next()) {
      const outcome = await sendOne(client, entry);
      if (outcome === 'lost') return;
      if (outcome === 'kept') continue;
      await onSent();
      takeOut(entry.id);
    }
  };
  return {
    send: () => {
      // What run changes asks to send again, before it has returned.
      running ??= Promise.resolve()
        .then(run)
        .finally(() => {
          running = null;
        });
      return running;
    },
    stop: () => {
      isStopped = true;
    },
  };
}

const next = (): Waiting | undefined => useCaptureState.getState().waiting.find(({ state }) => state !== 'refused');

/** Lost: there is no core; what waits is tried again by the next one. Kept: the core refused words, which stay here. */
type SendOutcome = 'done' | 'kept' | 'lost';

async function sendOne(client: Client, entry: Waiting): Promise<SendOutcome> {
  try {
    const { unclear = [] } = await sendAct(client, entry);
    if (unclear.length > 0)
      showNotice({
        kind: 'info',
        message: i18next.t('capture.unclear', { names: unclear.join(' '), count: unclear.length }),
      });
    return 'done';
  } catch (error) {
    if (error instanceof AppError && error.code === 'connection-lost') return 'lost';
    return refuse(entry, error);
  }
}

/** Words are kept until they are in the project; a sign that can't be taken is said and forgotten. */
function refuse({ id, act }: Waiting, error: unknown): SendOutcome {
  const isKept = act.kind === 'turn' || act.kind === 'rewrite';
  showNotice({ kind: 'error', message: errorWords(i18next.t, error) });
  if (isKept) refuseWaiting(id);
  return isKept ? 'kept' : 'done';
}
