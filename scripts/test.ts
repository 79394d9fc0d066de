import { globSync } from 'node:fs';
import { join } from 'node:path';
import { buildStale } from './build.ts';
import { ensureEndToEnd } from './ensure-end-to-end.ts';
import { root } from './paths.ts';
import { runNode } from './run-command.ts';
import { say, TaskError } from './say.ts';
import { openVirtualDisplay } from './virtual-display.ts';

const endToEndFolder = 'test/e2e/';

const staticChecks = [
  { name: 'types', script: 'typescript/bin/tsc', args: ['-b'] },
  { name: 'lint', script: 'eslint/bin/eslint.js', args: ['.'] },
  { name: 'format', script: 'prettier/bin/prettier.cjs', args: ['--check', '.'] },
  {
    name: 'layers',
    script: 'dependency-cruiser/bin/dependency-cruise.mjs',
    args: ['--config', '.dependency-cruiser.cjs', 'src-main', 'src-renderer'],
  },
];

/** `npm test`: everything, or the test files whose path contains one of the patterns. */
export async function test(patterns: readonly string[]): Promise<number> {
  const files = listTestFiles(patterns);
  if (files.length === 0) throw new TaskError(`No test file's path contains ${patterns.join(' or ')}.`);
  const endToEnd = files.filter((file) => file.startsWith(endToEndFolder));
  const env = endToEnd.length > 0 ? await ensureEndToEnd() : process.env;
  await buildStale();
  const checked = patterns.length === 0 ? await runStaticChecks() : 0;
  const unit = await runVitest(
    'unit',
    files.filter((file) => !file.startsWith(endToEndFolder)),
    process.env,
  );
  const scenario = await runOnDisplay(endToEnd, env);
  return checked || unit || scenario;
}

/** `npm run check`: types, lint, format, layers, tests. */
export function check(): Promise<number> {
  return test([]);
}

function listTestFiles(patterns: readonly string[]): readonly string[] {
  return globSync('test/**/*.test.{ts,tsx}', { cwd: root })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => patterns.length === 0 || patterns.some((pattern) => file.includes(pattern)))
    .sort();
}

async function runStaticChecks(): Promise<number> {
  let worst = 0;
  for (const { name, script, args } of staticChecks) {
    say(`Checking ${name}.`);
    worst = (await runNode([join(root, 'node_modules', script), ...args])) || worst;
  }
  return worst;
}

async function runOnDisplay(files: readonly string[], env: NodeJS.ProcessEnv): Promise<number> {
  if (files.length === 0) return 0;
  const display = await openVirtualDisplay();
  try {
    return await runVitest('e2e', files, { ...env, DISPLAY: display.name });
  } finally {
    display.close();
  }
}

async function runVitest(project: 'unit' | 'e2e', files: readonly string[], env: NodeJS.ProcessEnv): Promise<number> {
  if (files.length === 0) return 0;
  const vitest = join(root, 'node_modules/vitest/vitest.mjs');
  // A build that ran before leaves its own NODE_ENV behind.
  return runNode([vitest, 'run', '--project', project, ...files], { env: { ...env, NODE_ENV: 'test' } });
}
