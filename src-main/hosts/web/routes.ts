import type { IncomingMessage, ServerResponse } from 'node:http';
import { AppError } from '../../shared/errors.ts';
import type { HostStart } from '../../shared/host.ts';
import { answerError, answerHtml, answerJson, answerText } from './answer.ts';
import type { ServedFile } from '../byte-range.ts';
import type { FileStore } from './file-store.ts';
import type { Gate } from './gate.ts';
import { listFolder } from './list-folder.ts';
import { requestUrl } from './request-url.ts';
import { serveRecording } from './serve-recording.ts';
import { serveStaticFile } from './static-files.ts';

export interface RouteOptions {
  readonly gate: Gate;
  readonly files: FileStore;
  /** The built window. */
  readonly renderer: string;
  readonly takeStart: () => HostStart;
  readonly recordingFile: (id: string) => Promise<ServedFile>;
  readonly logBug: (where: string, error: unknown) => void;
}

type Route = (request: IncomingMessage, response: ServerResponse, query: URLSearchParams) => Promise<void>;

export function createRoutes(options: RouteOptions) {
  const { gate, files, renderer } = options;
  const recording: Route = async (request, response, query) =>
    serveRecording(await options.recordingFile(query.get('id') ?? ''), request, response);
  const routes: Readonly<Record<string, Route>> = {
    'GET /start': async (_request, response) => answerJson(response, options.takeStart()),
    'GET /folders': async (_request, response, query) =>
      answerJson(response, await listFolder(query.get('path') ?? '', query.get('endings')?.split(',') ?? ['motif'])),
    'POST /files': async (request, response, query) =>
      answerJson(response, { path: await files.receive(request, query.get('name') ?? '') }),
    'POST /save-path': async (_request, response, query) =>
      answerJson(response, { path: await files.reserve(query.get('name') ?? '') }),
    'GET /recording': recording,
    'HEAD /recording': recording,
    'GET /files': (_request, response, query) => files.send(query.get('path') ?? '', response),
  };

  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const url = requestUrl(request);
    const isRead = request.method === 'GET' || request.method === 'HEAD';
    setSecurityHeaders(request, response);
    if (!gate.isForUs(request)) return answerText(response, 421, 'Motif answers at 127.0.0.1 only.');
    if (url.pathname === '/' && url.searchParams.has('token')) return exchangeToken(gate, url, response);
    if (url.pathname === '/' && isLinkFromElsewhere(request)) return answerHtml(response, stepInside);
    if (!gate.hasCookie(request) || !gate.isFromUs(request, !isRead)) return answerText(response, 403, refusal);
    const route = routes[`${request.method} ${url.pathname}`];
    try {
      if (route) return await route(request, response, url.searchParams);
      if (isRead) return await serveStaticFile(renderer, request, response);
      return answerText(response, 405, 'Method not allowed');
    } catch (error) {
      if (!(error instanceof AppError) && !response.destroyed) options.logBug(url.pathname, error);
      answerError(response, error);
    }
  };
}

// A browser sends the cookie to what our own page opens, and not to what a link in another page does.
const stepInside = '<!doctype html><meta http-equiv="refresh" content="0;url=/"><title>Motif</title>';

const refusal =
  'Open Motif with the whole address that it printed when it was started; the address carries the key to it.';

function isLinkFromElsewhere({ headers }: IncomingMessage): boolean {
  const site = headers['sec-fetch-site'];
  return headers['sec-fetch-mode'] === 'navigate' && (site === 'cross-site' || site === 'same-site');
}

function exchangeToken(gate: Gate, url: URL, response: ServerResponse): void {
  if (!gate.isToken(url.searchParams.get('token') ?? '')) return answerText(response, 403, refusal);
  response.writeHead(303, { Location: '/', 'Set-Cookie': gate.setCookie, 'Cache-Control': 'no-store' }).end();
}

function setSecurityHeaders(request: IncomingMessage, response: ServerResponse): void {
  const policy = [
    "default-src 'none'",
    "script-src 'self'",
    // React Aria and ProseMirror place things by inline styles.
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "media-src 'self'",
    "font-src 'self' data:",
    `connect-src 'self' ws://${request.headers.host ?? '127.0.0.1'}`,
    "worker-src 'self' blob:",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ];
  response.setHeader('Content-Security-Policy', policy.join('; '));
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.setHeader('Referrer-Policy', 'no-referrer');
  response.setHeader('Cross-Origin-Resource-Policy', 'same-origin');
  response.setHeader('Cross-Origin-Opener-Policy', 'same-origin');
}
