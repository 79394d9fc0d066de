import type { ReactNode } from 'react';
import styles from './data-grid.module.css';
import { lineHeight, type Span } from './grid-geometry.ts';
import { GridLine as DrawnLine } from './grid-line.tsx';
import type { GridBox } from './grid-moves.ts';
import type { GridCell, GridColumn, GridLine, GridPoint } from './grid-types.ts';
import type { GridView } from './use-grid-view.ts';

export type GridLinesProps = {
  readonly lines: readonly GridLine[];
  /** Numbers of rows by their ids, sections not counted. */
  readonly rowNumbers: ReadonlyMap<string, number>;
  readonly columns: readonly GridColumn[];
  readonly view: GridView;
  readonly width: number;
  readonly box: GridBox | null;
  readonly active: GridPoint;
  /** The line of the active cell; −1 where none is. */
  readonly activeLine: number;
  readonly cellOf: (rowId: string, columnId: string) => GridCell;
  readonly input: ReactNode;
};

/** The lines in sight, and the one with the focus wherever it is. */
export const GridLines = (props: GridLinesProps) => {
  const { lines, rowNumbers, columns, view, width, box, active, activeLine, cellOf, input } = props;
  return numbersOf(view.lines, activeLine).map((number) => {
    const line = lines[number];
    if (!line) return null;
    if (line.kind === 'section')
      return <SectionLine key={line.id} label={line.label} count={line.count} number={number} width={width} />;
    const row = rowNumbers.get(line.id) ?? -1;
    const isSelected = box !== null && row >= box.top && row <= box.bottom;
    return (
      <DrawnLine
        key={line.id}
        row={line}
        line={number}
        columns={columns}
        starts={view.starts}
        shown={view.columns}
        width={width}
        selectedFrom={isSelected ? box.left : -1}
        selectedTo={isSelected ? box.right : -1}
        activeColumn={number === activeLine ? active.column : null}
        cellOf={cellOf}
        input={number === activeLine ? input : null}
      />
    );
  });
};

function numbersOf({ from, to }: Span, activeLine: number): readonly number[] {
  const inSight = Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
  if (activeLine < 0 || (activeLine >= from && activeLine < to)) return inSight;
  return activeLine < from ? [activeLine, ...inSight] : [...inSight, activeLine];
}

interface SectionLineProps {
  readonly label: string;
  readonly count: number;
  readonly number: number;
  readonly width: number;
}

const SectionLine = ({ label, count, number, width }: SectionLineProps) => (
  <div role="row" aria-rowindex={number + 2} className={styles.line} style={{ top: number * lineHeight, width }}>
    <div role="rowheader" className={styles.section}>
      {label} <span className={styles.count}>{count}</span>
    </div>
  </div>
);
