import { readFileSync, writeFileSync } from 'node:fs';
import { deserialize } from 'node:v8';
import { SHARE_ENV, Worker } from 'node:worker_threads';

/** Writes a report that lies in a file, as the program does: in the worker that was built. */
const [program = '', source = '', target = '', format = 'pdf'] = process.argv.slice(2);
const { document, resources } = deserialize(readFileSync(source)) as Record<'document' | 'resources', unknown>;
const workerData = { output: 'report', report: { document, format }, resources };
const worker = new Worker(program, {
  workerData,
  env: SHARE_ENV,
});
worker.on('message', (message: { readonly kind: string; readonly result: { readonly bytes: Uint8Array } }) => {
  if (message.kind === 'failed') throw new Error(JSON.stringify(message));
  if (message.kind !== 'done') return;
  worker.unref();
  writeFileSync(target, message.result.bytes);
});
