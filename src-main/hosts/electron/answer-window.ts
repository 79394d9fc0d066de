import { app, BrowserWindow, ipcMain, shell } from 'electron';
import type { IpcMainEvent, IpcMainInvokeEvent } from 'electron';
import type { HostMenu, HostStart } from '../../shared/host.ts';
import { assert } from '../../shared/errors.ts';
import { appOrigin } from './app-scheme.ts';
import { channels } from './channels.ts';
import { chooseFiles, chooseSavePath } from './dialogs.ts';
import { setMenu } from './menu.ts';
import { moveToTrash } from './move-to-trash.ts';
import type { RunningCore } from './run-core.ts';
import type { StartRequest } from './start-request.ts';

/** Answers what the preload asks for; `takeStart` gives each start request once. */
export function answerWindow(core: RunningCore, takeStart: () => StartRequest): void {
  ipcMain.handle(channels.start, (event): HostStart => {
    windowOf(event);
    return { ...takeStart(), languages: app.getPreferredSystemLanguages() };
  });
  ipcMain.handle(channels.chooseFiles, (event, options) => chooseFiles(windowOf(event), options));
  ipcMain.handle(channels.chooseSavePath, (event, options) => chooseSavePath(windowOf(event), options));
  ipcMain.handle(channels.showInFolder, (event, path: string) => {
    windowOf(event);
    shell.showItemInFolder(path);
  });
  ipcMain.handle(channels.moveToTrash, (event, paths: readonly string[]) => {
    windowOf(event);
    return moveToTrash(paths);
  });
  ipcMain.on(channels.setMenu, (event, menu: readonly HostMenu[]) => {
    windowOf(event);
    setMenu(menu, (id) => event.sender.send(channels.menuCommand, id));
  });
  ipcMain.on(channels.corePortWanted, (event, request: number) => {
    windowOf(event);
    core.connect(event.sender, request);
  });
}

function windowOf(event: IpcMainEvent | IpcMainInvokeEvent): BrowserWindow {
  const window = BrowserWindow.fromWebContents(event.sender);
  assert(window && event.senderFrame?.url.startsWith(`${appOrigin}/`), 'only the window of the application may ask');
  return window;
}
