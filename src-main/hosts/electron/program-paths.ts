import { join } from 'node:path';
import { app } from 'electron';
import type { CorePaths } from '../../core/core-options.ts';
import { listPackagedReportFonts } from '../../core/report/report-fonts.ts';

export interface ProgramPaths {
  readonly coreProcess: string;
  readonly preload: string;
  readonly renderer: string;
  readonly icon: string;
  readonly bugLog: string;
  readonly core: CorePaths;
}

/** Where the program's files are: in the repository, or in an installed application. */
export function programPaths(): ProgramPaths {
  const folder = app.getAppPath();
  const dist = join(folder, 'dist');
  // A core in a Node of its own can't read inside the archive.
  const coreFolder = join(folder.replace(/app\.asar$/, 'app.asar.unpacked'), 'dist', 'core');
  const resources = app.isPackaged ? process.resourcesPath : join(folder, 'resources');
  const userData = app.getPath('userData');
  return {
    coreProcess: join(coreFolder, 'core-process.js'),
    preload: join(dist, 'electron', 'preload.cjs'),
    renderer: join(dist, 'renderer'),
    icon: join(resources, 'icons', 'icon.png'),
    bugLog: join(userData, 'motif.log'),
    core: {
      userData,
      resources,
      reportFonts: listPackagedReportFonts(app.isPackaged ? join(resources, 'fonts') : join(dist, 'fonts')),
      parseWorker: join(coreFolder, 'parse-worker.js'),
      reportWorker: join(coreFolder, 'report-worker.js'),
      groupingWorker: join(coreFolder, 'grouping-worker.js'),
      tablesWorker: join(coreFolder, 'tables-worker.js'),
    },
  };
}
