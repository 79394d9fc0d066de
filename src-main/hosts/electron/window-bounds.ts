import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { screen } from 'electron';
import type { BrowserWindow, Rectangle } from 'electron';

interface WindowBounds {
  readonly bounds: Partial<Rectangle> & { readonly width: number; readonly height: number };
  readonly isMaximized: boolean;
}

const firstBounds: WindowBounds = { bounds: { width: 1360, height: 880 }, isMaximized: false };

/** Where the window was last; its first place when that is unknown or off every screen of today. */
export function readWindowBounds(file: string): WindowBounds {
  try {
    const { x, y, width, height, isMaximized } = JSON.parse(readFileSync(file, 'utf8')) as Rectangle & {
      isMaximized: boolean;
    };
    const bounds = { x, y, width, height };
    if (!Object.values(bounds).every(Number.isInteger) || !isOnScreen(bounds)) return firstBounds;
    return { bounds, isMaximized: isMaximized === true };
  } catch {
    return firstBounds;
  }
}

export function rememberWindowBounds(file: string, window: BrowserWindow): void {
  window.on('close', () => {
    const record = { ...window.getNormalBounds(), isMaximized: window.isMaximized() };
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, JSON.stringify(record));
  });
}

function isOnScreen(bounds: Rectangle): boolean {
  const { workArea } = screen.getDisplayMatching(bounds);
  const width = Math.min(bounds.x + bounds.width, workArea.x + workArea.width) - Math.max(bounds.x, workArea.x);
  const height = Math.min(bounds.y + bounds.height, workArea.y + workArea.height) - Math.max(bounds.y, workArea.y);
  return width >= 200 && height >= 100;
}
