import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import type { LaunchedApp } from './launch.ts';

/** Exports the board or the map that is shown, in the format of the file's ending. */
export async function exportFigure({ page, chooseSavePath }: LaunchedApp, name: string, path: string): Promise<void> {
  await chooseSavePath(path);
  await page.keyboard.press('Control+Shift+E');
  const dialog = page.getByRole('dialog', { name: `导出“${name}”` });
  await dialog.getByRole('radio', { name: path.endsWith('pdf') ? 'PDF' : 'SVG' }).press('Space');
  await dialog.getByRole('button', { name: '保存…' }).click();
  await dialog.waitFor({ state: 'detached' });
}

/** The words that can't be read in the file; lines break where they must. */
export function missingIn(path: string, words: readonly string[]): readonly string[] {
  const text = existsSync(path) ? packed(readFigure(path)) : '';
  return words.filter((one) => !text.includes(packed(one)));
}

function readFigure(path: string): string {
  if (path.endsWith('pdf'))
    return execFileSync('pdftotext', ['-raw', path, '-'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  return readFileSync(path, 'utf8')
    .replace(/<[^>]*>/g, '')
    .replaceAll('&#39;', "'")
    .replaceAll('&apos;', "'");
}

const packed = (text: string) => text.replace(/\s+/g, '');
