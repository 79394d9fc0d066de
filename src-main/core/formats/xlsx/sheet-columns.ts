import type { TableColumn } from '../table/printed-table.ts';

/** A column of a sheet, with the letters that it is called by. */
export type SheetColumn = Pick<TableColumn, 'head' | 'type'> & { readonly letters: string };

/** In characters, as widths of Excel are. */
export const wordsWidth = 60;
const widths: Readonly<Record<TableColumn['type'], number>> = {
  text: 22,
  words: wordsWidth,
  number: 11,
  boolean: 11,
  date: 12,
  moment: 20,
};

export function columnWidth({ type, head }: SheetColumn): number {
  return Math.max(widths[type], Math.min(30, head.length + 4));
}

/** 0 → A, 26 → AA. */
export function columnLetters(index: number): string {
  const rest = Math.floor(index / 26);
  return (rest > 0 ? columnLetters(rest - 1) : '') + String.fromCharCode(65 + (index % 26));
}
