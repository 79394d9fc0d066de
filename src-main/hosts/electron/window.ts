import { join } from 'node:path';
import { BrowserWindow, nativeTheme, session } from 'electron';
import type { WebContents } from 'electron';
import { appOrigin } from './app-scheme.ts';
import type { ProgramPaths } from './program-paths.ts';
import { readWindowBounds, rememberWindowBounds } from './window-bounds.ts';

// The window's grounds, so that nothing flashes before the first paint.
const grounds = { light: '#ffffff', dark: '#16171a' };

export function openWindow(paths: ProgramPaths): BrowserWindow {
  const boundsFile = join(paths.core.userData, 'window.json');
  const { bounds, isMaximized } = readWindowBounds(boundsFile);
  const window = new BrowserWindow({
    ...bounds,
    minWidth: 800,
    minHeight: 560,
    show: false,
    icon: paths.icon,
    backgroundColor: nativeTheme.shouldUseDarkColors ? grounds.dark : grounds.light,
    webPreferences: {
      preload: paths.preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      // Chromium fetches its dictionaries from a server.
      spellcheck: false,
    },
  });
  keepInside(window.webContents);
  rememberWindowBounds(boundsFile, window);
  if (isMaximized) window.maximize();
  window.once('ready-to-show', () => window.show());
  void window.loadURL(`${appOrigin}/index.html`);
  return window;
}

const permitted = ['clipboard-sanitized-write', 'fullscreen'];

/** Nothing may be asked of the system but writing plain text to the clipboard, and the whole screen for a presentation. */
export function denyPermissions(): void {
  session.defaultSession.setPermissionRequestHandler((_contents, permission, decide) =>
    decide(permitted.includes(permission)),
  );
}

/** The window shows the application and nothing else: no other page, no other window. */
function keepInside(contents: WebContents): void {
  contents.on('will-navigate', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
}
