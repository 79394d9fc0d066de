import { app, BrowserWindow } from 'electron';
import { answerWindow } from './answer-window.ts';
import { declareAppScheme, serveAppScheme } from './app-scheme.ts';
import { channels } from './channels.ts';
import { createCoreAsker } from './core-asker.ts';
import type { CoreStart } from './core-start.ts';
import { programPaths } from './program-paths.ts';
import { runCore } from './run-core.ts';
import { startForkedCore } from './start-forked-core.ts';
import { readStartRequest, type StartRequest } from './start-request.ts';
import { startUtilityCore, type CoreProcess } from './start-utility-core.ts';
import { denyPermissions, openWindow } from './window.ts';

const { MOTIF_CORE_NODE: coreNode, MOTIF_USER_DATA: userData, USER, USERNAME } = process.env;

app.setName('Motif');
if (userData) app.setPath('userData', userData);
declareAppScheme();

if (app.requestSingleInstanceLock()) run();
else app.quit();

function run(): void {
  const paths = programPaths();
  const start: CoreStart = { paths: paths.core, userName: USER ?? USERNAME ?? '', bugLog: paths.bugLog };
  const core = runCore(() => startProcess(paths.coreProcess, JSON.stringify(start)));
  let request = readStartRequest(process.argv, process.cwd(), app.getAppPath());

  answerWindow(core, () => {
    const taken = request;
    request = { open: null, sample: false };
    return taken;
  });

  app.on('open-file', (event, path) => {
    event.preventDefault();
    if (!showOpenPath(path)) request = { open: path, sample: false };
  });
  app.on('second-instance', (_event, argv, folder) => showRequest(readStartRequest(argv, folder, app.getAppPath())));
  app.on('activate', () => {
    if (BrowserWindow.getAllWindows().length === 0) openWindow(paths);
  });
  app.on('window-all-closed', () => process.platform === 'darwin' || app.quit());
  app.on('will-quit', (event) => {
    event.preventDefault();
    void core.close().then(() => app.exit(0));
  });
  void app.whenReady().then(() => {
    denyPermissions();
    serveAppScheme(paths.renderer, createCoreAsker(core));
    openWindow(paths);
  });
}

function startProcess(file: string, start: string): CoreProcess {
  return coreNode ? startForkedCore(coreNode, file, start) : startUtilityCore(file, start);
}

function showRequest({ open }: StartRequest): void {
  const [window] = BrowserWindow.getAllWindows();
  if (window?.isMinimized()) window.restore();
  window?.focus();
  if (open) showOpenPath(open);
}

function showOpenPath(path: string): boolean {
  const [window] = BrowserWindow.getAllWindows();
  window?.webContents.send(channels.openPath, path);
  return window !== undefined;
}
