import { constants, copyFileSync, existsSync, mkdirSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import { build as bundle, type InlineConfig } from 'vite';
import { listInstalledReportFonts } from '../src-main/core/report/report-fonts.ts';
import { dist, root } from './paths.ts';

// Electron 33, the oldest that tests run on, has Node 20.
const target = 'node20';
const external = [
  'electron',
  'better-sqlite3',
  '@myriaddreamin/typst-ts-node-compiler',
  '@myriaddreamin/typst-ts-renderer',
  '@myriaddreamin/typst-ts-web-compiler',
  '@resvg/resvg-wasm',
];

const entries = {
  'electron/main': 'src-main/hosts/electron/main.ts',
  'core/core-process': 'src-main/hosts/electron/core-process.ts',
  'core/parse-worker': 'src-main/core/formats/parse-worker.ts',
  'core/report-worker': 'src-main/core/report/report-worker.ts',
  'core/grouping-worker': 'src-main/core/features/boards/grouping/grouping-worker.ts',
  'core/tables-worker': 'src-main/core/features/tables/tables-worker.ts',
  'web/server': 'src-main/hosts/web/server.ts',
  'cli/main': 'src-main/hosts/cli/main.ts',
};

/** Everything of the program but the interface: src-main as a few files of JavaScript under dist. */
export async function buildProgram(): Promise<void> {
  for (const folder of ['electron', 'core', 'web', 'cli', 'chunks']) {
    rmSync(join(dist, folder), { recursive: true, force: true });
  }
  await bundle(nodeBuild(entries, { format: 'es', chunkFileNames: 'chunks/[name]-[hash].js' }));
  // A sandboxed preload is one CommonJS file.
  await bundle(
    nodeBuild(
      { 'electron/preload': 'src-main/hosts/electron/preload.ts' },
      { format: 'cjs', entryFileNames: '[name].cjs', codeSplitting: false },
    ),
  );
  copyReportFonts();
}

type Output = Extract<
  NonNullable<NonNullable<InlineConfig['build']>['rolldownOptions']>['output'],
  { readonly format?: unknown }
>;

function nodeBuild(input: Readonly<Record<string, string>>, output: Output): InlineConfig {
  return {
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    ssr: { target: 'node', noExternal: true, external },
    build: {
      ssr: true,
      target,
      outDir: dist,
      emptyOutDir: false,
      minify: false,
      sourcemap: false,
      rolldownOptions: { input, external, output: { entryFileNames: '[name].js', ...output } },
    },
  };
}

/** The report's fonts, flat in one folder: the same at development as in an installed application. */
function copyReportFonts(): void {
  const { resolve } = createRequire(import.meta.url);
  const folder = join(dist, 'fonts');
  mkdirSync(folder, { recursive: true });
  for (const file of listInstalledReportFonts((path) => resolve(path))) {
    const copy = join(folder, basename(file));
    if (!existsSync(copy)) copyFileSync(file, copy, constants.COPYFILE_FICLONE);
  }
}
