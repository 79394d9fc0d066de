import type { WallPlace } from './use-wall-focus.ts';
import type { WallColumn } from './wall-columns.ts';

/** The card that an arrow key, Home or End goes to from another; null where there is none. */
export function cardTowards(
  columns: readonly WallColumn[],
  { columnId, findingId }: WallPlace,
  key: string,
): WallPlace | null {
  const open = columns.filter(({ isFolded, findings }) => !isFolded && findings.length > 0);
  const column = open.findIndex(({ id }) => id === columnId);
  const row = open[column]?.findings.findIndex(({ id }) => id === findingId) ?? -1;
  if (row === -1) return null;
  const at = (columnAt: number, rowAt: number): WallPlace | null => {
    const to = open[columnAt];
    const finding = to?.findings[Math.min(rowAt, to.findings.length - 1)];
    return to && finding && rowAt >= 0 ? { columnId: to.id, findingId: finding.id } : null;
  };
  const last = (open[column]?.findings.length ?? 0) - 1;
  if (key === 'ArrowDown') return row < last ? at(column, row + 1) : null;
  if (key === 'ArrowUp') return at(column, row - 1);
  if (key === 'ArrowLeft') return at(column - 1, row);
  if (key === 'ArrowRight') return at(column + 1, row);
  if (key === 'Home') return at(column, 0);
  return key === 'End' ? at(column, last) : null;
}

/** The column before or after another, folded ones too. */
export function columnBeside(columns: readonly WallColumn[], columnId: string, step: 1 | -1): WallColumn | null {
  const at = columns.findIndex(({ id }) => id === columnId);
  return at === -1 ? null : (columns[at + step] ?? null);
}
