import { join } from 'node:path';
import { build as bundle } from 'vite';
import { root } from './paths.ts';

/** The window's files under dist/renderer, as vite.config.ts says. */
export async function buildInterface(): Promise<void> {
  await bundle({ configFile: join(root, 'vite.config.ts'), logLevel: 'error' });
}
