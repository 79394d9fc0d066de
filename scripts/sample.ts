import { join } from 'node:path';
import { buildStale } from './build.ts';
import { root } from './paths.ts';
import { runNode } from './run-command.ts';

/** Makes resources/sample anew from its sources. */
export async function sample(args: readonly string[]): Promise<number> {
  await buildStale('program');
  return runNode([join(root, 'scripts/make-sample.ts'), ...args]);
}
