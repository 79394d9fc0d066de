import { contextBridge, ipcRenderer, webUtils } from 'electron';
import type { Host } from '../../shared/host.ts';
import type { CorePortMessage } from '../../shared/core-port-messages.ts';
import { channels } from './channels.ts';

const host: Host = {
  platform: 'electron',
  start: () => ipcRenderer.invoke(channels.start),
  chooseFiles: (options) => ipcRenderer.invoke(channels.chooseFiles, options),
  chooseSavePath: (options) => ipcRenderer.invoke(channels.chooseSavePath, options),
  pathsOf: async (files) => (files as readonly File[]).map((file) => webUtils.getPathForFile(file)).filter(Boolean),
  fileSaved: async () => undefined,
  showInFolder: (path) => ipcRenderer.invoke(channels.showInFolder, path),
  moveToTrash: (paths) => ipcRenderer.invoke(channels.moveToTrash, paths),
  setMenu: (menu) => ipcRenderer.send(channels.setMenu, menu),
  onMenuCommand: (listener) => void ipcRenderer.on(channels.menuCommand, (_event, id: string) => listener(id)),
  onOpenPath: (listener) => void ipcRenderer.on(channels.openPath, (_event, path: string) => listener(path)),
};

contextBridge.exposeInMainWorld('motifHost', host);

// The bridge can't carry a port; a message of the window can.
window.addEventListener('message', (event) => {
  const message = event.data as CorePortMessage;
  if (event.source !== window || message.kind !== 'core-port-wanted') return;
  ipcRenderer.send(channels.corePortWanted, message.request);
});
ipcRenderer.on(channels.corePort, (event, request: number) => {
  const message: CorePortMessage = { kind: 'core-port-given', request };
  window.postMessage(message, window.location.origin, event.ports);
});
