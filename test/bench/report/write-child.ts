import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize } from 'node:v8';
import { Worker } from 'node:worker_threads';

/** Writes a report that lies in a file, as the program does: in the worker that was built. */
const [source = '', target = '', format = 'pdf'] = process.argv.slice(2);
const { document, resources } = deserialize(readFileSync(source)) as Record<'document' | 'resources', unknown>;
const workerData = { output: 'report', report: { document, format }, resources };
const worker = new Worker(join(import.meta.dirname, '../../../dist/core/report-worker.js'), { workerData });
worker.on('message', (message: { readonly kind: string; readonly result: { readonly bytes: Uint8Array } }) => {
  if (message.kind === 'failed') throw new Error(JSON.stringify(message));
  if (message.kind === 'done') writeFileSync(target, message.result.bytes);
});
