import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

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
    projects: [
      { extends: true, test: { name: 'unit', root, include: [tests], exclude: [endToEnd, 'test/bench/**'] } },
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
