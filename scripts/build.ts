import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withBuildLock } from './build-lock.ts';
import { hashFiles } from './hash-files.ts';
import { cache, dist, root } from './paths.ts';
import { say, TaskError } from './say.ts';

interface Part {
  readonly name: 'program' | 'interface';
  readonly inputs: readonly string[];
  /** A file that is there once the part has been built. */
  readonly proof: string;
  readonly build: () => Promise<void>;
}

const everyPart = ['package.json', 'package-lock.json', 'vite.config.ts'];

const parts: readonly Part[] = [
  {
    name: 'program',
    inputs: [...everyPart, 'scripts/build-program.ts', 'src-main', 'resources/locales'],
    proof: 'dist/core/core-process.js',
    build: async () => (await import('./build-program.ts')).buildProgram(),
  },
  {
    name: 'interface',
    inputs: [...everyPart, 'scripts/build-interface.ts', 'src-renderer', 'src-main/shared', 'resources/locales'],
    proof: 'dist/renderer/index.html',
    build: async () => (await import('./build-interface.ts')).buildInterface(),
  },
];

/** Builds what is stale of the named parts; of all when none is named. */
export async function buildStale(...names: readonly Part['name'][]): Promise<void> {
  const asked = parts.filter((part) => names.length === 0 || names.includes(part.name));
  if (!asked.some(isStale)) return;
  await withBuildLock(async () => {
    for (const part of asked.filter(isStale)) await buildPart(part);
  });
}

export async function build(): Promise<number> {
  await buildStale();
  say(`Built: ${dist}`);
  return 0;
}

function isStale(part: Part): boolean {
  if (!existsSync(join(root, part.proof)) || !existsSync(stampFile(part))) return true;
  return readFileSync(stampFile(part), 'utf8') !== hashFiles(part.inputs);
}

async function buildPart(part: Part): Promise<void> {
  say(`Building the ${part.name}: its sources are newer than dist.`);
  const hash = hashFiles(part.inputs);
  await part.build().catch((error: Error) => {
    throw new TaskError(`The ${part.name} does not build: ${error.message}`);
  });
  mkdirSync(cache, { recursive: true });
  writeFileSync(stampFile(part), hash);
}

function stampFile(part: Part): string {
  return join(cache, `built-${part.name}`);
}
