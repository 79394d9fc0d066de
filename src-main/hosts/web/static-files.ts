import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, resolve, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { answerText } from './answer.ts';
import { requestUrl } from './request-url.ts';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.ttf': 'font/ttf',
  '.wasm': 'application/wasm',
};

/** Serves a file of `folder`, and nothing from outside it. */
export async function serveStaticFile(
  folder: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const file = fileOf(folder, requestUrl(request).pathname);
  const found = file === null ? null : await stat(file).catch(() => null);
  if (file === null || !found?.isFile()) return answerText(response, 404, 'Not found');
  const tag = `"${found.size.toString(36)}-${Math.round(found.mtimeMs).toString(36)}"`;
  const headers = {
    'Content-Type': types[extname(file)] ?? 'application/octet-stream',
    'Cache-Control': isHashed(file) ? 'private, max-age=31536000, immutable' : 'no-cache',
    ETag: tag,
  };
  if (request.headers['if-none-match'] === tag) return void response.writeHead(304, headers).end();
  response.writeHead(200, { ...headers, 'Content-Length': found.size });
  if (request.method === 'HEAD') return void response.end();
  await pipeline(createReadStream(file), response);
}

function fileOf(folder: string, pathname: string): string | null {
  const path = decode(pathname);
  if (path === null || path.includes('\0') || path.includes('\\')) return null;
  const root = resolve(folder);
  const file = resolve(root, `.${path.endsWith('/') ? `${path}index.html` : path}`);
  return file.startsWith(root + sep) ? file : null;
}

function decode(pathname: string): string | null {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return null;
  }
}

// Vite names what it puts into `assets` after its content.
function isHashed(file: string): boolean {
  return file.includes(`${sep}assets${sep}`);
}
