import { join } from 'node:path';
import { buildStale } from './build.ts';
import { root } from './paths.ts';
import { runNode } from './run-command.ts';

/** Installers for this system under release; arguments go to electron-builder. */
export async function installers(args: readonly string[]): Promise<number> {
  await buildStale();
  return runNode([join(root, 'node_modules/electron-builder/cli.js'), '--publish', 'never', ...args]);
}
