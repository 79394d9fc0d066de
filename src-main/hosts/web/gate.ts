import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** Who may come in: only pages of this server, with the cookie that the token of the printed address was exchanged for. */
export interface Gate {
  readonly token: string;
  /** Whether the request was made to this server by its own name, and not through a name that someone else controls. */
  isForUs(request: IncomingMessage): boolean;
  /** Whether the page behind the request is ours; `isRequired`: a request that doesn't say is refused. */
  isFromUs(request: IncomingMessage, isRequired: boolean): boolean;
  hasCookie(request: IncomingMessage): boolean;
  isToken(text: string): boolean;
  readonly setCookie: string;
}

export function createGate(port: number): Gate {
  const [token, secret] = [randomBytes(32).toString('base64url'), randomBytes(32).toString('base64url')];
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`];
  // Cookies don't tell ports apart, so the name does.
  const name = `motif-${port}`;
  return {
    token,
    isForUs: (request) => hosts.includes(request.headers.host ?? ''),
    isFromUs: ({ headers }, isRequired) => {
      if (headers.origin !== undefined) return headers.origin === `http://${headers.host}`;
      return (
        !isRequired && ['none', 'same-origin', undefined].includes(headers['sec-fetch-site'] as string | undefined)
      );
    },
    hasCookie: (request) => readCookies(request, name).some((value) => isSame(value, secret)),
    isToken: (text) => isSame(text, token),
    setCookie: `${name}=${secret}; Path=/; HttpOnly; SameSite=Strict`,
  };
}

function readCookies(request: IncomingMessage, name: string): readonly string[] {
  const pairs = (request.headers.cookie ?? '').split(';').map((pair) => pair.trim());
  return pairs.filter((pair) => pair.startsWith(`${name}=`)).map((pair) => pair.slice(name.length + 1));
}

function isSame(a: string, b: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(a), digest(b));
}
