import { memo } from 'react';
import styles from './data-grid.module.css';
import { headingHeight, type Span } from './grid-geometry.ts';
import type { GridColumn } from './grid-types.ts';
import { HeadingCell } from './heading-cell.tsx';

export type GridHeadingProps = {
  readonly columns: readonly GridColumn[];
  readonly starts: readonly number[];
  readonly shown: Span;
  readonly width: number;
  readonly activeColumn: number | null;
  readonly wantsFocus: () => boolean;
  readonly onPress: (index: number) => void;
  readonly onResize?: (columnId: string, width: number) => void;
};

/** The row of column headings, which stays in sight. */
export const GridHeading = memo((props: GridHeadingProps) => {
  const { columns, starts, shown, width, activeColumn, onResize } = props;
  return (
    <div role="row" aria-rowindex={1} className={styles.headings} style={{ width, height: headingHeight }}>
      {columns.map((column, index) => {
        const isShown = index === 0 || index === activeColumn || (index >= shown.from && index < shown.to);
        return (
          isShown && (
            <HeadingCell
              key={column.id}
              column={column}
              index={index}
              left={starts[index] ?? 0}
              isActive={index === activeColumn}
              wantsFocus={props.wantsFocus}
              onPress={() => props.onPress(index)}
              onResize={onResize && ((next) => onResize(column.id, next))}
            />
          )
        );
      })}
    </div>
  );
});

GridHeading.displayName = 'GridHeading';
