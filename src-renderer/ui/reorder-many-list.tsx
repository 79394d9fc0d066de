import { GripVertical } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, useState } from 'react';
import { Button, GridList, GridListItem, type Selection } from 'react-aria-components';
import { isComposing } from './is-composing.ts';
import { manyKeyedBefore } from './reorder-many.ts';
import type { ReorderRow } from './reorder-row.ts';
import styles from './reorder-list.module.css';
import { type RowExchange, useReorderDrag } from './use-reorder-drag.tsx';

export type ReorderManyListProps = {
  readonly label: string;
  readonly rows: readonly ReorderRow[];
  /** Names the handle that a row is dragged by. */
  readonly handleLabel: string;
  /** `beforeId` is null at the end. */
  readonly onMove: (ids: readonly string[], beforeId: string | null) => void;
  readonly onDelete?: (ids: readonly string[]) => void;
  readonly selectionMode: 'none' | 'single' | 'multiple';
  readonly selectedIds: ReadonlySet<string>;
  readonly onSelectedChange: (ids: ReadonlySet<string>) => void;
  /** Where rows can be selected, whether none may be. */
  readonly canSelectNone?: boolean;
  readonly look?: 'list' | 'page';
  /** Where rows go to other lists, and come from them. */
  readonly exchange?: RowExchange;
  /** False where single letters are commands rather than the beginning of a row's words. */
  readonly hasTypeAhead?: boolean;
  /** The row that has the keyboard, or something in it. */
  readonly onFocusRow?: (id: string) => void;
  /** Keys on a row that the list itself has no use for; never an input method's. */
  readonly onRowKeyDown?: (event: KeyboardEvent, id: string) => void;
  readonly emptyState?: ReactNode;
};

const rowIdOf = (target: Element): string | undefined => target.closest<HTMLElement>('[role=row]')?.dataset.key;

const inOrder = ({ rows }: ReorderManyListProps, ids: ReadonlySet<string>) =>
  rows.flatMap(({ id }) => (ids.has(id) ? [id] : []));

/** Those that an act on a row is about: all that are selected, where it is one of them. */
const meantBy = (props: ReorderManyListProps, id: string): readonly string[] =>
  props.selectedIds.has(id) ? inOrder(props, props.selectedIds) : [id];

const rowKeyHandler = (props: ReorderManyListProps) => (event: KeyboardEvent) => {
  const { rows, onMove, onDelete } = props;
  const id = rowIdOf(event.target as Element);
  if (id === undefined || isComposing(event)) return;
  const meant = meantBy(props, id);
  const ids = rows.map((row) => row.id);
  const move = event.altKey ? manyKeyedBefore(ids, meant, event.key) : null;
  const isDelete = onDelete !== undefined && (event.key === 'Delete' || event.key === 'Backspace');
  if (!move && !isDelete) return props.onRowKeyDown?.(event, id);
  event.preventDefault();
  event.stopPropagation();
  if (move) onMove(meant, move.beforeId);
  else onDelete?.(meant);
};

const Row = ({ row, handleLabel }: { readonly row: ReorderRow; readonly handleLabel: string }) => (
  <GridListItem id={row.id} value={row} textValue={row.label} className={styles.row}>
    <Button slot="drag" aria-label={handleLabel} className={styles.handle}>
      <GripVertical aria-hidden size={14} strokeWidth={1.5} />
    </Button>
    <div className={styles.content}>{row.content}</div>
  </GridListItem>
);

const isSame = (one: ReadonlySet<string>, other: ReadonlySet<string>) =>
  one.size === other.size && [...one].every((id) => other.has(id));

/** Rows in an order of the researcher's own, several at a time: drag them, or move them by Alt with the arrow keys. */
export const ReorderManyList = (props: ReorderManyListProps) => {
  const { label, rows, handleLabel, selectionMode, selectedIds, onSelectedChange, look = 'list' } = props;
  const { exchange, hasTypeAhead = true, onFocusRow, emptyState } = props;
  const dragAndDropHooks = useReorderDrag({
    rows,
    exchange,
    onMove: (ids, beforeId) => props.onMove(inOrder(props, ids), beforeId),
  });
  const onFocus = ({ target }: { readonly target: Element }) => {
    const id = rowIdOf(target);
    if (id !== undefined) onFocusRow?.(id);
  };
  // React Aria keeps the anchor of a range in the set it gives: a copy would lose it.
  const [given, setGiven] = useState(selectedIds);
  const onSelection = (selection: Selection) => {
    const next = selection === 'all' ? new Set(rows.map(({ id }) => id)) : (selection as ReadonlySet<string>);
    setGiven(next);
    onSelectedChange(next);
  };
  return (
    <div
      className={styles.frame}
      data-no-type-ahead={hasTypeAhead ? undefined : ''}
      onKeyDownCapture={rowKeyHandler(props)}
      onFocusCapture={onFocus}
    >
      <GridList
        aria-label={label}
        disallowTypeAhead={!hasTypeAhead}
        renderEmptyState={() => emptyState}
        className={`${styles.list} ${styles[look]}`}
        items={rows}
        dragAndDropHooks={dragAndDropHooks}
        selectionMode={selectionMode}
        selectionBehavior="replace"
        disallowEmptySelection={!props.canSelectNone}
        selectedKeys={isSame(given, selectedIds) ? given : selectedIds}
        onSelectionChange={onSelection}
      >
        {(row) => <Row row={row} handleLabel={handleLabel} />}
      </GridList>
    </div>
  );
};
