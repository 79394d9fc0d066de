import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const fileIn = (userData: string) => join(userData, 'web-port');

/** The port of last time, 0 where there was none: what a page keeps in its browser is found again at the same address only. */
function readUsualPort(userData: string): number {
  try {
    const port = Number(readFileSync(fileIn(userData), 'utf8'));
    return Number.isInteger(port) && port > 0 && port <= 65_535 ? port : 0;
  } catch {
    // The first time.
    return 0;
  }
}

function keepUsualPort(userData: string, port: number): void {
  mkdirSync(userData, { recursive: true });
  writeFileSync(fileIn(userData), String(port));
}

/** Starts at the usual port, at another where that is taken: then the usual one stays it. */
export async function startAtUsualPort<Server extends { readonly port: number }>(
  userData: string,
  start: (port: number) => Promise<Server>,
): Promise<Server> {
  const usual = readUsualPort(userData);
  if (usual !== 0) {
    try {
      return await start(usual);
    } catch {
      // Taken, or kept by the system for itself; for any other reason the next one is refused too.
      return start(0);
    }
  }
  const server = await start(0);
  keepUsualPort(userData, server.port);
  return server;
}
