import type { Cell } from '../table/printed-table.ts';
import { wordsWidth } from './sheet-columns.ts';
import type { SheetColumn } from './sheet-columns.ts';

const lineHeight = 15;
// A row with a long text shows its beginning: a screen holds several of them.
const mostLines = 6;
const wide = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/u;

/** The height of a row in points by its longest words; null where they take one line. */
export function rowHeight(cells: readonly Cell[], columns: readonly SheetColumn[]): number | null {
  const lines = cells.map((cell, index) =>
    columns[index]!.type === 'words' && typeof cell === 'string' ? countLines(cell) : 1,
  );
  const most = Math.min(mostLines, Math.max(1, ...lines));
  return most === 1 ? null : most * lineHeight;
}

function countLines(text: string): number {
  const seen = text.slice(0, wordsWidth * mostLines);
  return seen.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(widthOf(line) / (wordsWidth - 4))), 0);
}

function widthOf(line: string): number {
  let width = 0;
  for (const sign of line) width += wide.test(sign) ? 2 : 1;
  return width;
}
