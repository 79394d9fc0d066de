/** Names of what the preload and the main process say to each other. */
export const channels = {
  start: 'host:start',
  chooseFiles: 'host:choose-files',
  chooseSavePath: 'host:choose-save-path',
  showInFolder: 'host:show-in-folder',
  moveToTrash: 'host:move-to-trash',
  setMenu: 'host:set-menu',
  menuCommand: 'host:menu-command',
  openPath: 'host:open-path',
  corePortWanted: 'core:port-wanted',
  corePort: 'core:port',
} as const;
