import { setImmediate } from 'node:timers/promises';
import type { MessagePort } from 'node:worker_threads';
import { AppError } from '../../../shared/errors.ts';
import type { ReportResources } from '../report-resources.ts';
import { createPreviewer } from './previewer.ts';
import type { Previewer } from './previewer.ts';
import type { FromPreviewWorker, ToPreviewWorker } from './preview-messages.ts';

/** Answers one message after the other until it is told to close; a draw that a newer one follows is left out. */
export function servePreviews(port: MessagePort, resources: ReportResources): void {
  const previewer = createPreviewer(resources);
  const post = (message: FromPreviewWorker) => port.postMessage(message);
  let work = Promise.resolve();
  let newest = 0;
  port.on('message', (message: ToPreviewWorker) => {
    if (message.kind === 'draw') newest = message.id;
    work = work.then(async () => {
      if (message.kind === 'close') return close(port, previewer);
      // What was asked for meanwhile comes in only now.
      await setImmediate();
      if (message.kind !== 'draw' || message.id === newest) await answer(message, previewer, post);
      else post({ id: message.id, kind: 'failed', code: 'cancelled', details: {} });
    });
  });
}

async function close(port: MessagePort, previewer: Previewer): Promise<void> {
  await previewer.close();
  port.close();
}

async function answer(
  message: Exclude<ToPreviewWorker, { readonly kind: 'close' }>,
  previewer: Previewer,
  post: (message: FromPreviewWorker) => void,
): Promise<void> {
  const { id } = message;
  try {
    if (message.kind === 'print') return post({ id, kind: 'printed', svg: previewer.print(message.hash) });
    const pages = await previewer.draw(message.document, (stage, share = 0) =>
      post({ id, kind: 'stage', stage, share }),
    );
    post({ id, kind: 'drawn', pages });
  } catch (error) {
    const { code, details } = error instanceof AppError ? error : { code: null, details: { reason: String(error) } };
    post({ id, kind: 'failed', code, details });
  }
}
