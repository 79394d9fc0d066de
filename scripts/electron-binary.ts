import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cache, root } from './paths.ts';
import { say } from './say.ts';

const packageFolder = join(root, 'node_modules/electron');
const fetchTimeLimit = 180_000;
const retryAfter = 24 * 3600_000;
const failureFile = join(cache, 'electron-fetch-failed.json');

const binaryNames: Partial<Record<NodeJS.Platform, string>> = {
  darwin: 'Electron.app/Contents/MacOS/Electron',
  win32: 'electron.exe',
};

/** The folder with Electron's own files, if they are there. */
export function findElectronFolder(): string | null {
  const folder = process.env.ELECTRON_OVERRIDE_DIST_PATH || join(packageFolder, 'dist');
  return existsSync(electronIn(folder)) ? folder : null;
}

export function electronIn(folder: string): string {
  return join(folder, binaryNames[process.platform] ?? 'electron');
}

/** Electron's binary, fetched where it is missing; null where it can't be had. A failure is remembered for a day. */
export function ensureElectron(): string | null {
  const there = findElectronFolder();
  if (there) return electronIn(there);
  const version = electronVersion();
  if (failedLately(version)) return null;
  say(`Fetching Electron ${version}.`);
  const result = spawnSync(process.execPath, [join(packageFolder, 'install.js')], {
    stdio: 'ignore',
    timeout: fetchTimeLimit,
  });
  const fetched = findElectronFolder();
  if (result.status === 0 && fetched) {
    rmSync(failureFile, { force: true });
    return electronIn(fetched);
  }
  mkdirSync(cache, { recursive: true });
  writeFileSync(failureFile, JSON.stringify({ version, at: Date.now() }));
  return null;
}

export function electronVersion(): string {
  return (JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8')) as { version: string }).version;
}

function failedLately(version: string): boolean {
  if (!existsSync(failureFile)) return false;
  const failure = JSON.parse(readFileSync(failureFile, 'utf8')) as { version: string; at: number };
  return failure.version === version && Date.now() - failure.at < retryAfter;
}
