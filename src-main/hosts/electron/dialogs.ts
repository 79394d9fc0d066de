import { extname, join } from 'node:path';
import { app, dialog } from 'electron';
import type { BrowserWindow } from 'electron';
import type { ChooseFilesOptions, ChooseSavePathOptions } from '../../shared/host.ts';

export async function chooseFiles(window: BrowserWindow, options: ChooseFilesOptions): Promise<readonly string[]> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title: options.title,
    properties: options.kind === 'import' ? ['openFile', 'multiSelections'] : ['openFile'],
    filters: [{ name: options.filterName, extensions: [...options.extensions] }],
  });
  return canceled ? [] : filePaths;
}

export async function chooseSavePath(window: BrowserWindow, options: ChooseSavePathOptions): Promise<string | null> {
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    title: options.title,
    defaultPath: join(app.getPath('documents'), options.defaultName),
    filters: [{ name: options.filterName, extensions: [options.extension] }],
    properties: ['showOverwriteConfirmation', 'createDirectory'],
  });
  return canceled || !filePath ? null : withExtension(filePath, options.extension);
}

function withExtension(path: string, extension: string): string {
  return extname(path).toLowerCase() === `.${extension}` ? path : `${path}.${extension}`;
}
