import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import { readByteRange, rangeHeaders } from '../byte-range.ts';
import type { ServedFile } from '../byte-range.ts';

/** The bytes of a recording that a player asks for. */
export function serveRecording(file: ServedFile, request: Request): Response {
  const range = readByteRange(request.headers.get('range'), file.bytes);
  if (range === 'outside')
    return new Response(null, { status: 416, headers: { 'Content-Range': `bytes */${file.bytes}` } });
  const status = range ? 206 : 200;
  const headers = rangeHeaders(range, file);
  if (request.method === 'HEAD' || file.bytes === 0) return new Response(null, { status, headers });
  const stream = createReadStream(file.path, range ?? {});
  return new Response(Readable.toWeb(stream) as ReadableStream<Uint8Array>, { status, headers });
}
