import { join } from 'node:path';
import { build as bundle } from 'vite';
import { root } from './paths.ts';

/** The window's files under dist/renderer, as vite.config.ts says. */
export async function buildInterface(): Promise<void> {
  // Vite keeps one that is set: at `test`, virtual lists would measure nothing and React would be its slow development build.
  process.env['NODE_ENV'] = 'production';
  await bundle({ configFile: join(root, 'vite.config.ts'), logLevel: 'error' });
}
