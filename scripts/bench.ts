import { globSync } from 'node:fs';
import { basename, join } from 'node:path';
import { buildStale } from './build.ts';
import { root } from './paths.ts';
import { runNode } from './run-command.ts';
import { TaskError } from './say.ts';

const notBenches = new Set(['harness']);

/** `npm run bench [-- NAME…]`: each in a process of its own, so that none warms up another. */
export async function bench(names: readonly string[]): Promise<number> {
  const there = listBenches();
  const unknown = names.find((name) => !there.includes(name));
  if (unknown !== undefined) throw new TaskError(`There is no bench “${unknown}”. Benches: ${there.join(', ')}.`);
  await buildStale();
  let worst = 0;
  for (const name of names.length > 0 ? names : there) {
    worst = (await runNode([join(root, 'scripts/run-bench.ts'), name])) || worst;
  }
  return worst;
}

function listBenches(): readonly string[] {
  return globSync('test/bench/*.ts', { cwd: root })
    .map((file) => basename(file, '.ts'))
    .filter((name) => !notBenches.has(name))
    .sort();
}
