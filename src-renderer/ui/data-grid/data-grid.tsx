import { type RefObject, useImperativeHandle, useMemo, useRef, useState } from 'react';
import { type Cells, filledDown } from './block-changes.ts';
import { CellInput, type CommitMove } from './cell-input.tsx';
import styles from './data-grid.module.css';
import { gridClipboard } from './grid-clipboard.ts';
import { fitWidth, lineHeight } from './grid-geometry.ts';
import { GridHeading } from './grid-heading.tsx';
import { GridLines } from './grid-lines.tsx';
import { boxOf, tabbedPoint } from './grid-moves.ts';
import type {
  ActivePlace,
  BlockRest,
  CellChange,
  CellPlace,
  GridCell,
  GridColumn,
  GridLine,
  GridPoint,
  GridRange,
} from './grid-types.ts';
import { useGridKeys } from './use-grid-keys.ts';
import { useGridPointer } from './use-grid-pointer.ts';
import { useGridSelection } from './use-grid-selection.ts';
import { useGridView } from './use-grid-view.ts';
import { useLatest } from './use-latest.ts';

export type DataGridProps = {
  readonly label: string;
  /** How the keys work, for screen readers. */
  readonly hint: string;
  /** The first stays in sight and names the rows. */
  readonly columns: readonly GridColumn[];
  readonly lines: readonly GridLine[];
  readonly cellOf: (rowId: string, columnId: string) => GridCell;
  /** Says why a text can't be taken; null when it was. */
  readonly onCommit: (place: CellPlace, text: string) => string | null;
  /** What was pasted, emptied or filled, and what of a pasted block lies beyond the grid. */
  readonly onBlock: (changes: readonly CellChange[], rest: BlockRest | null) => void;
  /** Where the focus goes; the heading has no row. */
  readonly onActive?: (active: ActivePlace) => void;
  readonly onHeadingPress?: (columnId: string) => void;
  readonly onResize?: (columnId: string, width: number) => void;
  readonly actions?: RefObject<GridActions | null>;
};

/** What is done with the selection from outside. */
export type GridActions = {
  readonly fillDown: () => void;
  /** From the first to the last selected row. */
  readonly selectedRowIds: () => readonly string[];
  /** The first cell of a row takes the focus. */
  readonly enterRow: (rowId: string) => void;
};

/** Cells to move among, to edit, copy, paste and fill as in a spreadsheet; only those in sight are drawn. */
export const DataGrid = (props: DataGridProps) => {
  const { columns, lines, cellOf } = props;
  const frame = useRef<HTMLDivElement>(null);
  const grid = useGrid(props, frame);
  const { view, active, range, editing, place, rows, rowNumbers } = grid;
  const column = columns[active.column];
  const line = grid.lineOf(active);
  const input = place && column && active.row >= 0 && (
    <CellInput
      key={`${place.rowId} ${place.columnId}`}
      column={column}
      label={`${rows[active.row]?.label ?? ''}, ${column.label}`}
      text={cellOf(place.rowId, place.columnId).text}
      isEditing={editing !== null}
      reason={editing?.reason ?? null}
      opens={view.opens(line, active.column)}
      wantsFocus={grid.wantsFocus}
      onBegin={grid.begin}
      onCommit={grid.commit}
      onCancel={grid.cancel}
    />
  );
  const width = view.starts.at(-1) ?? 0;
  const onPress = useLatest((index: number) => {
    grid.goTo({ row: -1, column: index });
    props.onHeadingPress?.(columns[index]!.id);
  });
  const onResize = useLatest((columnId: string, next: number) => props.onResize?.(columnId, next));
  const box = active.row < 0 ? null : boxOf(range);
  const isBlock = box !== null && (box.top !== box.bottom || box.left !== box.right);
  return (
    <>
      <div
        ref={frame}
        role="grid"
        aria-label={props.label}
        aria-description={props.hint}
        aria-rowcount={lines.length + 1}
        aria-colcount={columns.length}
        aria-multiselectable
        className={styles.frame}
        onScroll={view.onScroll}
        {...grid.handlers}
      >
        <GridHeading
          columns={columns}
          starts={view.starts}
          shown={view.columns}
          width={width}
          activeColumn={active.row < 0 ? active.column : null}
          wantsFocus={grid.wantsFocus}
          onPress={onPress}
          onResize={props.onResize && onResize}
        />
        <div role="presentation" className={styles.lines} style={{ width, height: lines.length * lineHeight }}>
          <GridLines {...{ lines, rowNumbers, columns, view, width, box, active, activeLine: line, cellOf, input }} />
        </div>
      </div>
      <p role="status" className={styles.said}>
        {isBlock ? `${box.bottom - box.top + 1} × ${box.right - box.left + 1}` : ''}
      </p>
    </>
  );
};

type Editing = { readonly reason: string | null } | null;

function useGrid(props: DataGridProps, frame: RefObject<HTMLDivElement | null>) {
  const { columns, lines, cellOf, onCommit, onBlock, onActive } = props;
  const rows = useMemo(() => lines.filter((line) => line.kind === 'row'), [lines]);
  const rowNumbers = useMemo(() => new Map(rows.map(({ id }, index) => [id, index])), [rows]);
  const lineNumbers = useMemo(() => new Map(lines.map((line, index) => [line.id, index])), [lines]);
  const lineOf = ({ row }: GridPoint) => lineNumbers.get(rows[row]?.id ?? '') ?? -1;
  const selection = useGridSelection(rows, columns, onActive);
  const widths = useMemo(() => columns.map(({ width }) => width), [columns]);
  const view = useGridView(frame, widths, lines.length);
  const [editing, setEditing] = useState<Editing>(null);
  const isFocused = useRef(false);
  const { range } = selection;
  const active = range.anchor;
  const size = { rows: rows.length, columns: columns.length, page: view.page };
  const cells: Cells = { rows, columns, cellOf };
  const place = selection.place(active);
  const field = () => frame.current?.querySelector<HTMLInputElement>('input[data-cell]') ?? null;

  const go = (next: GridRange) => {
    setEditing(null);
    selection.select(next);
    view.reveal(lineOf(next.head), next.head.column);
  };
  const goTo = (point: GridPoint) => go({ anchor: point, head: point });
  const commit = (text: string, move: CommitMove): boolean => {
    if (!place) return true;
    const isSame = text === cellOf(place.rowId, place.columnId).text;
    const reason = isSame ? null : onCommit(place, text);
    setEditing(reason === null ? null : { reason });
    if (reason !== null) return false;
    if (move === 'down') goTo({ ...active, row: Math.min(active.row + 1, rows.length - 1) });
    else if (move) goTo(tabbedPoint(active, move === 'left', size) ?? active);
    return true;
  };
  const begin = () => {
    if (columns[active.column]?.isEditable) setEditing((before) => before ?? { reason: null });
  };
  const toggle = () => {
    const text = place ? cellOf(place.rowId, place.columnId).text : '';
    if (columns[active.column]?.isEditable) commit(text === 'true' ? 'false' : 'true', null);
  };
  const send = (changes: readonly CellChange[], rest: BlockRest | null = null) => {
    if (changes.length > 0 || rest) onBlock(changes, rest);
  };
  const isEditing = editing !== null;
  const resize = (step: number) => {
    const column = columns[active.column];
    if (column) props.onResize?.(column.id, fitWidth(column.width + step));
  };
  const focus = () => {
    isFocused.current = true;
    field()?.focus({ preventScroll: true });
  };
  const onKeyDown = useGridKeys({ cells, range, size, isEditing, go, begin, toggle, send, resize });
  useImperativeHandle(props.actions, () => ({
    fillDown: () => send(filledDown(cells, boxOf(range))),
    selectedRowIds: () => {
      const { top, bottom } = boxOf(range);
      return range.anchor.row < 0 ? [] : rows.slice(top, bottom + 1).map(({ id }) => id);
    },
    enterRow: (rowId) => {
      const row = rowNumbers.get(rowId);
      if (row === undefined) return;
      goTo({ row, column: 0 });
      focus();
    },
  }));
  const finish = () => commit(field()?.value ?? '', null);
  const pointer = useGridPointer({ cells, range, isEditing, go, finish, focus, begin });
  const handlers = {
    onKeyDown,
    ...gridClipboard({ cells, range, isEditing, send }),
    ...pointer,
    onFocus: () => void (isFocused.current = true),
    onBlur: (event: { readonly currentTarget: Element; readonly relatedTarget: Element | null }) =>
      void (isFocused.current = event.currentTarget.contains(event.relatedTarget)),
  };
  const cancel = () => setEditing(null);
  const wantsFocus = useLatest(() => isFocused.current);
  return {
    view,
    rows,
    rowNumbers,
    range,
    active,
    place,
    editing,
    wantsFocus,
    lineOf,
    goTo,
    commit,
    begin,
    cancel,
    handlers,
  };
}
