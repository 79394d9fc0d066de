import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));
export const projectNode = join(root, 'node_modules/node/bin', process.platform === 'win32' ? 'node.exe' : 'node');

const lockFile = join(root, 'package-lock.json');
const npmRecord = join(root, 'node_modules/.package-lock.json');
const stampFile = join(root, 'node_modules/.motif-install');

/** Runs `npm ci` where node_modules is missing or older than the lock file. */
export function ensureInstalled(say) {
  const reason = whyInstall();
  if (!reason) return;
  say(`Installing packages with npm ci: ${reason}.`);
  // Package scripts stay off: npm would compile better-sqlite3, which carries its binaries. Only `node` needs its own.
  npm(['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']);
  npm(['rebuild', 'node', '--loglevel=error']);
  if (!existsSync(projectNode)) throw new Error(`npm did not bring the project's Node to ${projectNode}.`);
  writeFileSync(stampFile, hashOfLock());
}

function whyInstall() {
  if (!existsSync(npmRecord)) return 'node_modules is missing';
  if (!existsSync(projectNode)) return 'the Node of the project is missing';
  if (existsSync(stampFile)) {
    return readFileSync(stampFile, 'utf8') === hashOfLock() ? null : 'package-lock.json has changed';
  }
  // Installed by hand: npm writes its record after the lock file.
  return statSync(npmRecord).mtimeMs >= statSync(lockFile).mtimeMs
    ? null
    : 'node_modules is older than package-lock.json';
}

function hashOfLock() {
  return createHash('sha256').update(readFileSync(lockFile)).digest('hex');
}

function npm(args) {
  const isWindows = process.platform === 'win32';
  // One line says what is done; npm adds only what went wrong.
  const result = spawnSync(isWindows ? 'npm.cmd' : 'npm', args, {
    cwd: root,
    stdio: ['ignore', 'ignore', 2],
    shell: isWindows,
  });
  if (result.error) throw new Error(`npm does not start: ${result.error.message}`);
  if (result.status !== 0) throw new Error(`npm ${args[0]} failed (exit ${result.status}); its reasons stand above.`);
}
