import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { userInfo } from 'node:os';
import { dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CoreOptions, CorePaths } from '../core/core-options.ts';
import { listInstalledReportFonts, listPackagedReportFonts } from '../core/report/report-fonts.ts';
import { userDataFolder } from './user-data-folder.ts';

/** What every host gives the core. `entryUrl` is the `import.meta.url` of the host's entry file, in the sources or in dist. */
export function createCoreOptions(entryUrl: string, userData = userDataFolder(process.env)): CoreOptions {
  return { clock: Date.now, newId: randomUUID, paths: corePaths(entryUrl, userData), userName: systemUserName() };
}

/** The folder with package.json above the entry file: the repository, or the packed application. */
export function programFolder(entryUrl: string): string {
  let folder = dirname(fileURLToPath(entryUrl));
  while (!existsSync(join(folder, 'package.json')) && folder !== dirname(folder)) folder = dirname(folder);
  return folder;
}

function corePaths(entryUrl: string, userData: string): CorePaths {
  const root = programFolder(entryUrl);
  const { resolve } = createRequire(entryUrl);
  const isBuilt = fileURLToPath(entryUrl).startsWith(join(root, 'dist') + sep);
  return {
    userData,
    resources: join(root, 'resources'),
    reportFonts: isBuilt ? listPackagedReportFonts(join(root, 'dist', 'fonts')) : listInstalledReportFonts(resolve),
    parseWorker: join(root, isBuilt ? 'dist/core/parse-worker.js' : 'src-main/core/formats/parse-worker.ts'),
    reportWorker: join(root, isBuilt ? 'dist/core/report-worker.js' : 'src-main/core/report/report-worker.ts'),
    groupingWorker: join(
      root,
      isBuilt ? 'dist/core/grouping-worker.js' : 'src-main/core/features/boards/grouping/grouping-worker.ts',
    ),
    tablesWorker: join(root, isBuilt ? 'dist/core/tables-worker.js' : 'src-main/core/features/tables/tables-worker.ts'),
  };
}

function systemUserName(): string {
  try {
    return userInfo().username;
  } catch {
    // A user without an entry in the system's list, as in some containers.
    return process.env.USER ?? process.env.USERNAME ?? '';
  }
}
