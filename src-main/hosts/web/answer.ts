import type { ServerResponse } from 'node:http';
import { AppError } from '../../shared/errors.ts';
import type { ErrorCode } from '../../shared/errors.ts';

const statusOf: Partial<Record<ErrorCode, number>> = {
  'file-missing': 404,
  'not-found': 404,
  'unknown-call': 404,
  'file-unreadable': 403,
  'file-too-large': 413,
  'invalid-input': 400,
  internal: 500,
};

export function answerJson(response: ServerResponse, value: unknown): void {
  response.writeHead(200, { 'Content-Type': 'application/json; charset=utf-8', 'Cache-Control': 'no-store' });
  response.end(JSON.stringify(value));
}

export function answerError(response: ServerResponse, error: unknown): void {
  if (response.headersSent) return void response.destroy();
  const { code, details } = error instanceof AppError ? error : new AppError('internal');
  response.writeHead(statusOf[code] ?? 409, {
    'Content-Type': 'application/json; charset=utf-8',
    'Cache-Control': 'no-store',
    Connection: 'close',
  });
  response.end(JSON.stringify({ error: { code, details } }));
}

/** A short plain page, for a person who came to the wrong address. */
export function answerText(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' });
  response.end(`${text}\n`);
}

export function answerHtml(response: ServerResponse, page: string): void {
  response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' });
  response.end(page);
}
