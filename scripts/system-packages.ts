import { spawnSync } from 'node:child_process';
import { findProgram, isRoot } from './find-program.ts';
import { say, TaskError } from './say.ts';

const aptGet = ['-o', 'DPkg::Lock::Timeout=600', '-qq'];

/** Installs packages with apt where that is possible; else says which command does. */
export function installPackages(what: string, packages: readonly string[]): void {
  if (!findProgram('apt-get')) {
    throw new TaskError(`${what} missing. Install what your system calls: ${packages.join(' ')}`);
  }
  if (!isRoot()) {
    throw new TaskError(`${what} missing. Run: sudo apt-get install -y ${packages.join(' ')}`);
  }
  say(`Installing with apt-get: ${packages.join(' ')}.`);
  apt('update');
  apt('install', '-y', '--no-install-recommends', ...packages.map(nameHere));
}

function apt(...args: readonly string[]): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  // Its chatter goes where ours goes: standard error.
  const result = spawnSync('apt-get', [...aptGet, ...args], { stdio: ['ignore', 2, 2], env });
  if (result.status !== 0) throw new TaskError(`apt-get ${args[0]} failed; its reasons stand above.`);
}

/** Debian 13 and Ubuntu 24.04 renamed libraries to `…t64`. */
function nameHere(name: string): string {
  const renamed = `${name}t64`;
  return spawnSync('apt-cache', ['show', renamed], { stdio: 'ignore' }).status === 0 ? renamed : name;
}
