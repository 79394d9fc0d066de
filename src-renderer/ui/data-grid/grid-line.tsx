import { memo, type ReactNode } from 'react';
import styles from './data-grid.module.css';
import { lineHeight, type Span } from './grid-geometry.ts';
import type { GridCell, GridColumn, GridRow } from './grid-types.ts';

export type GridLineProps = {
  readonly row: GridRow;
  /** Its number among all lines. */
  readonly line: number;
  readonly columns: readonly GridColumn[];
  readonly starts: readonly number[];
  readonly shown: Span;
  readonly width: number;
  /** The columns whose cells are selected in this row: from the first to the last; −1 for none. */
  readonly selectedFrom: number;
  readonly selectedTo: number;
  /** The number of the column whose cell is the active one, if that is in this row. */
  readonly activeColumn: number | null;
  readonly cellOf: (rowId: string, columnId: string) => GridCell;
  readonly input: ReactNode;
};

/** A row of cells: the first column, those in sight, and the active one. */
export const GridLine = memo((props: GridLineProps) => {
  const { row, line, columns, starts, shown, activeColumn } = props;
  const numbers = columnNumbers(shown, activeColumn);
  const cell = (number: number) => {
    const column = columns[number];
    if (!column) return null;
    const isActive = number === activeColumn;
    const isSelected = number >= props.selectedFrom && number <= props.selectedTo;
    const { text, shown: content } = props.cellOf(row.id, column.id);
    const classes = [
      styles.cell,
      number === 0 ? styles.frozen : '',
      isSelected ? styles.selected : '',
      isActive ? styles.active : '',
      column.align === 'end' ? styles.end : '',
      column.isEditable ? '' : styles.fixed,
    ];
    return (
      <div
        key={column.id}
        role={number === 0 ? 'rowheader' : 'gridcell'}
        aria-colindex={number + 1}
        aria-selected={isSelected}
        aria-readonly={!column.isEditable}
        className={classes.filter(Boolean).join(' ')}
        style={{ left: number === 0 ? 0 : starts[number], width: column.width }}
        data-row={row.id}
        data-column={column.id}
      >
        <span className={styles.shown}>{content ?? text}</span>
        {isActive && props.input}
      </div>
    );
  };
  return (
    <div
      role="row"
      aria-rowindex={line + 2}
      aria-label={row.label}
      className={styles.line}
      style={{ top: line * lineHeight, width: props.width }}
    >
      {numbers.map(cell)}
    </div>
  );
});

GridLine.displayName = 'GridLine';

function columnNumbers({ from, to }: Span, active: number | null): readonly number[] {
  const numbers = new Set([0, ...(active === null ? [] : [active])]);
  for (let number = from; number < to; number += 1) numbers.add(number);
  return [...numbers].toSorted((one, other) => one - other);
}
