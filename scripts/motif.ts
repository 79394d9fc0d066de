import { join } from 'node:path';
import { buildStale } from './build.ts';
import { dist } from './paths.ts';
import { runNode } from './run-command.ts';

/** The command line; its results alone reach standard output. */
export async function motif(args: readonly string[]): Promise<number> {
  await buildStale('program');
  // npm runs scripts in the project's folder; paths are meant from where the user stands.
  return runNode([join(dist, 'cli/main.js'), ...args], { cwd: process.env.INIT_CWD ?? process.cwd() });
}
