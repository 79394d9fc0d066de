import { type KeyboardEvent, useRef } from 'react';
import { isComposing } from '../is-composing.ts';
import { type Cells, emptied, filledDown } from './block-changes.ts';
import { boxOf, type GridSize, movedRange, tabbedPoint } from './grid-moves.ts';
import type { CellChange, GridRange } from './grid-types.ts';

export type GridKeys = {
  readonly cells: Cells;
  readonly range: GridRange;
  readonly size: GridSize;
  readonly isEditing: boolean;
  readonly go: (range: GridRange) => void;
  readonly begin: () => void;
  readonly toggle: () => void;
  readonly send: (changes: readonly CellChange[]) => void;
  /** Makes the column of the focus wider, or narrower. */
  readonly resize: (step: number) => void;
};

/** What keys do in a grid while no cell is edited. */
export const useGridKeys = (grid: GridKeys): ((event: KeyboardEvent) => void) => {
  const isLeaving = useRef(false);
  return (event) => {
    if (isComposing(event) || grid.isEditing) return;
    const wasLeaving = isLeaving.current;
    isLeaving.current = event.key === 'Escape' || (wasLeaving && event.key === 'Shift');
    if (event.key === 'Tab' && wasLeaving) return;
    if (!actOn(grid, event)) return;
    event.preventDefault();
    event.stopPropagation();
  };
};

function actOn(grid: GridKeys, event: KeyboardEvent): boolean {
  const { range, size } = grid;
  const isMod = event.ctrlKey || event.metaKey;
  if (event.altKey) return actWithAlt(grid, event);
  if (event.key === 'Tab') return tab(grid, event.shiftKey);
  if (isMod && event.key.toLowerCase() === 'a') return selectAll(grid);
  if (range.anchor.row >= 0 && actOnCells(grid, event, isMod)) return true;
  const next = movedRange(range, { key: event.key, isMod, isShift: event.shiftKey }, size);
  if (next) grid.go(next);
  return next !== null;
}

const widthStep = 16;

function actWithAlt(grid: GridKeys, event: KeyboardEvent): boolean {
  if (event.key === 'ArrowDown') return open(grid, event);
  if (event.key === 'ArrowRight') grid.resize(widthStep);
  else if (event.key === 'ArrowLeft') grid.resize(-widthStep);
  else return false;
  return true;
}

function actOnCells(grid: GridKeys, event: KeyboardEvent, isMod: boolean): boolean {
  const { cells, range } = grid;
  const isToggle = cells.columns[range.anchor.column]?.editor === 'toggle';
  if (isMod && !event.shiftKey && event.key.toLowerCase() === 'd') grid.send(filledDown(cells, boxOf(range)));
  else if (event.key === 'Delete' || event.key === 'Backspace') grid.send(emptied(cells, boxOf(range)));
  else if (event.key === 'Enter' || event.key === 'F2') grid.begin();
  else if (event.key === 'Escape') grid.go({ anchor: range.anchor, head: range.anchor });
  else if (event.key === ' ' && isToggle) grid.toggle();
  else return false;
  return true;
}

function open(grid: GridKeys, event: KeyboardEvent): boolean {
  if (grid.range.anchor.row >= 0) {
    grid.begin();
    return true;
  }
  const heading = (event.target as Element).closest('[role=columnheader]');
  heading?.querySelector<HTMLElement>('[data-heading-menu]')?.click();
  return true;
}

function tab({ range, size, go }: GridKeys, isBack: boolean): boolean {
  const next = range.anchor.row < 0 ? null : tabbedPoint(range.anchor, isBack, size);
  if (next) go({ anchor: next, head: next });
  return next !== null;
}

function selectAll({ size, go }: GridKeys): boolean {
  go({ anchor: { row: 0, column: 0 }, head: { row: size.rows - 1, column: size.columns - 1 } });
  return true;
}
