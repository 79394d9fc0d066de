import type { IncomingMessage } from 'node:http';

/** The address of a request; one that is none leads nowhere. */
export function requestUrl(request: IncomingMessage): URL {
  return URL.parse(request.url ?? '/', 'http://motif') ?? new URL('http://motif/%');
}
