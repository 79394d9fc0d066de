export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

const mostRows = 1_048_576;
const mostColumns = 16_384;

/** Row and column of `B7`, counted from 0; null for what names no cell of a sheet. */
export function cellPlace(reference: string): CellPlace | null {
  const match = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/.exec(reference);
  if (!match) return null;
  const column = [...match[1]!].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  const row = Number(match[2]) - 1;
  return row < mostRows && column < mostColumns ? { row, column } : null;
}
