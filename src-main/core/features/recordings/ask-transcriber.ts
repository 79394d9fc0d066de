import { randomUUID } from 'node:crypto';
import { createReadStream, statSync } from 'node:fs';
import { request } from 'node:http';
import type { IncomingMessage } from 'node:http';
import { basename } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { isOwnMachine } from '../../../shared/domain/is-own-machine.ts';
import { AppError } from '../../../shared/errors.ts';
import type { CallContext } from '../../../shared/rpc/serve.ts';
import type { TranscriptAsked } from './run-transcriber.ts';

/** Sends the file to a server of this machine, and to no other; its JSON. A server may take hours: nothing limits its time. */
export async function askTranscriber(
  url: string,
  { file, language }: Pick<TranscriptAsked, 'file' | 'language'>,
  { signal, progress }: CallContext,
): Promise<string> {
  if (!isOwnMachine(url)) throw new AppError('transcriber-remote', { url });
  const { head, tail, type } = formParts(basename(file), { response_format: 'verbose_json', language });
  const total = statSync(file).size;
  const asking = request(url, {
    method: 'POST',
    signal: signal as globalThis.AbortSignal,
    headers: { 'Content-Type': type, 'Content-Length': head.length + total + tail.length },
  });
  const answered = new Promise<IncomingMessage>((resolve, reject) => {
    asking.on('response', resolve);
    asking.on('error', reject);
  });
  try {
    asking.write(head);
    let done = 0;
    const counted = async function* (pieces: AsyncIterable<Buffer>) {
      for await (const piece of pieces) {
        done += piece.length;
        progress({ stage: 'sending', done, total });
        yield piece;
      }
      progress({ stage: 'transcribing', done: 0, total: 0 });
      yield tail;
    };
    const [, response] = await Promise.all([pipeline(createReadStream(file), counted, asking), answered]);
    return await readAnswer(response);
  } catch (error) {
    if (signal.aborted) throw new AppError('cancelled');
    if (error instanceof AppError) throw error;
    throw new AppError('transcriber-failed', { reason: `${url}: ${error instanceof Error ? error.message : ''}` });
  }
}

const mostAnswered = 64 * 1024 * 1024;

async function readAnswer(response: IncomingMessage): Promise<string> {
  const pieces: Buffer[] = [];
  let length = 0;
  for await (const piece of response as AsyncIterable<Buffer>) {
    length += piece.length;
    if (length > mostAnswered) throw new AppError('transcriber-failed', { reason: 'too long' });
    pieces.push(piece);
  }
  const text = Buffer.concat(pieces).toString('utf8');
  if (response.statusCode === 200) return text;
  throw new AppError('transcriber-failed', { reason: `${response.statusCode} ${text.trim().slice(0, 200)}` });
}

function formParts(name: string, fields: Readonly<Record<string, string>>) {
  const boundary = `motif-${randomUUID()}`;
  const part = (about: string) => `--${boundary}\r\nContent-Disposition: form-data; ${about}\r\n`;
  const values = Object.entries(fields).map(([field, value]) => `${part(`name="${field}"`)}\r\n${value}\r\n`);
  const fileName = name.replace(/[\r\n"]/g, '_');
  const file = `${part(`name="file"; filename="${fileName}"`)}Content-Type: application/octet-stream\r\n\r\n`;
  return {
    head: Buffer.from(values.join('') + file),
    tail: Buffer.from(`\r\n--${boundary}--\r\n`),
    type: `multipart/form-data; boundary=${boundary}`,
  };
}
