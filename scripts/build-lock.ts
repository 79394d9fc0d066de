import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { cache } from './paths.ts';

const lockFile = join(cache, 'build.lock');

/** Two commands started together must not write dist at once: the second waits. */
export async function withBuildLock<Result>(work: () => Promise<Result>): Promise<Result> {
  mkdirSync(cache, { recursive: true });
  while (!takeLock()) await wait(200);
  try {
    return await work();
  } finally {
    rmSync(lockFile, { force: true });
  }
}

function takeLock(): boolean {
  try {
    writeFileSync(lockFile, String(process.pid), { flag: 'wx' });
    return true;
  } catch {
    if (!isHolderAlive()) rmSync(lockFile, { force: true });
    return false;
  }
}

function isHolderAlive(): boolean {
  try {
    const pid = Number(readFileSync(lockFile, 'utf8'));
    // Empty between the making of the file and the writing of its pid.
    return pid === 0 || process.kill(pid, 0);
  } catch {
    return false;
  }
}
