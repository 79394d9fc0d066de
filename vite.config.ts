import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { ByEnvironment } from './test/helpers/by-environment.ts';

const root = import.meta.dirname;
const tests = 'test/**/*.test.{ts,tsx}';
const endToEnd = 'test/e2e/**/*.test.ts';

export default defineConfig({
  root: join(root, 'src-renderer'),
  base: './',
  publicDir: false,
  plugins: [react()],
  build: {
    outDir: join(root, 'dist/renderer'),
    emptyOutDir: true,
    target: 'chrome130',
    chunkSizeWarningLimit: 4000,
  },
  test: {
    root,
    maxWorkers: '100%',
    globalSetup: ['test/helpers/begin-run.ts'],
    sequence: { sequencer: ByEnvironment },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          root,
          include: [tests],
          exclude: [endToEnd, 'test/bench/**'],
          isolate: false,
          setupFiles: ['test/helpers/begin-file.ts'],
          testTimeout: 20_000,
          hookTimeout: 20_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          root,
          include: [endToEnd],
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
