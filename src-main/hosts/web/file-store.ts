import { createReadStream, createWriteStream } from 'node:fs';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { AppError } from '../../shared/errors.ts';
import { uploadLimit } from '../../shared/upload-limit.ts';
import { safeFileName } from './safe-file-name.ts';

/** Files on their way between a browser and the core, each in a folder of its own that nobody else can read. */
export interface FileStore {
  /** Stores the body of the request; the path is what the core imports. */
  receive(request: IncomingMessage, name: string): Promise<string>;
  /** A path that a job may write to, and `send` will send. */
  reserve(name: string): Promise<string>;
  send(path: string, response: ServerResponse): Promise<void>;
  /** Deletes everything. */
  clear(): Promise<void>;
}

export function createFileStore(limit = uploadLimit): FileStore {
  const folders = new Set<string>();
  const reserved = new Set<string>();

  async function newPath(name: string): Promise<string> {
    const folder = await mkdtemp(join(tmpdir(), 'motif-'));
    folders.add(folder);
    return join(folder, safeFileName(name));
  }

  return {
    receive: async (request, name) => {
      const file = safeFileName(name);
      if (Number(request.headers['content-length'] ?? 0) > limit) throw new AppError('file-too-large', { file });
      const path = await newPath(name);
      try {
        await pipeline(request, capped(limit, file), createWriteStream(path));
        return path;
      } catch (error) {
        folders.delete(dirname(path));
        await rm(dirname(path), { recursive: true, force: true });
        throw error;
      }
    },
    reserve: async (name) => {
      const path = await newPath(name);
      reserved.add(path);
      return path;
    },
    send: async (path, response) => {
      const found = reserved.has(path) ? await stat(path).catch(() => null) : null;
      if (!found?.isFile()) throw new AppError('file-missing', { path });
      response.writeHead(200, {
        'Content-Type': path.endsWith('.pdf') ? 'application/pdf' : 'application/octet-stream',
        'Content-Length': found.size,
        'Content-Disposition': `attachment; filename*=UTF-8''${encodeFileName(basename(path))}`,
        'Cache-Control': 'no-store',
      });
      await pipeline(createReadStream(path), response);
    },
    clear: async () => {
      await Promise.all([...folders].map((folder) => rm(folder, { recursive: true, force: true })));
    },
  };
}

function capped(limit: number, file: string): Transform {
  let received = 0;
  return new Transform({
    transform: (chunk: Buffer, _encoding, done) => {
      received += chunk.length;
      if (received > limit) done(new AppError('file-too-large', { file }));
      else done(null, chunk);
    },
  });
}

function encodeFileName(name: string): string {
  return encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
}
