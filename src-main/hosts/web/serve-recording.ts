import { createReadStream } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { readByteRange, rangeHeaders } from '../byte-range.ts';
import type { ServedFile } from '../byte-range.ts';

/** The bytes of a recording that a player asks for. */
export async function serveRecording(
  file: ServedFile,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const range = readByteRange(request.headers.range, file.bytes);
  if (range === 'outside') {
    response.writeHead(416, { 'Content-Range': `bytes */${file.bytes}` }).end();
    return;
  }
  response.writeHead(range ? 206 : 200, rangeHeaders(range, file));
  if (request.method === 'HEAD' || file.bytes === 0) return void response.end();
  // A player that seeks lets go of what it asked for before.
  await pipeline(createReadStream(file.path, range ?? {}), response).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ERR_STREAM_PREMATURE_CLOSE') throw error;
  });
}
