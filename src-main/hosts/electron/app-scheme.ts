import { readFile } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';
import { protocol } from 'electron';
import { contentPolicy } from '../content-policy.ts';
import type { AskCore } from './core-asker.ts';
import { serveRecording } from './serve-recording.ts';

export const appOrigin = 'app://motif';

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.ttf': 'font/ttf',
  '.wasm': 'application/wasm',
};

/** Must run before Electron is ready. */
export function declareAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: 'app',
      privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true, stream: true },
    },
  ]);
}

/** Serves the window's files from `folder` at app://motif/, with the content policy, and recordings that the core knows. */
export function serveAppScheme(folder: string, ask: AskCore): void {
  protocol.handle('app', async (request) => {
    const url = new URL(request.url);
    if (isOwn(url) && url.pathname === '/recording') return answerRecording(request, url, ask);
    const file = fileOf(folder, url);
    const type = file && contentTypes[extname(file)];
    if (!file || !type) return new Response(null, { status: 404 });
    try {
      const headers = {
        'content-type': type,
        'content-security-policy': contentPolicy,
        'x-content-type-options': 'nosniff',
      };
      return new Response(await readFile(file), { headers });
    } catch {
      return new Response(null, { status: 404 });
    }
  });
}

const isOwn = (url: URL): boolean => url.host === new URL(appOrigin).host;

async function answerRecording(request: Request, url: URL, ask: AskCore): Promise<Response> {
  try {
    return serveRecording(await ask('recordings.file', { id: url.searchParams.get('id') ?? '' }), request);
  } catch {
    return new Response(null, { status: 404 });
  }
}

function fileOf(folder: string, url: URL): string | null {
  if (!isOwn(url)) return null;
  const path = decodeURIComponent(url.pathname);
  const file = join(folder, path === '/' ? 'index.html' : path);
  const inside = relative(folder, file);
  return inside === '..' || inside.startsWith(`..${sep}`) ? null : file;
}
