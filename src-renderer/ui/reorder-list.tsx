import { GripVertical } from 'lucide-react';
import type { KeyboardEvent, ReactNode } from 'react';
import { Button, DropIndicator, GridList, GridListItem, type Selection, useDragAndDrop } from 'react-aria-components';
import { isComposing } from './is-composing.ts';
import { droppedBefore, keyedBefore } from './reorder-target.ts';
import styles from './reorder-list.module.css';

export type ReorderRow = {
  readonly id: string;
  /** The words for screen readers and type-ahead. */
  readonly label: string;
  readonly content: ReactNode;
};

export type ReorderListProps = {
  readonly label: string;
  readonly rows: readonly ReorderRow[];
  /** Names the handle that a row is dragged by. */
  readonly handleLabel: string;
  /** `beforeId` is null at the end. */
  readonly onMove: (id: string, beforeId: string | null) => void;
  readonly onDelete?: (id: string) => void;
  readonly selectedId?: string | null;
  /** Set where rows can be selected. */
  readonly onSelect?: (id: string) => void;
  readonly look?: 'list' | 'page';
};

const rowIdOf = (target: Element): string | undefined => target.closest<HTMLElement>('[role=row]')?.dataset.key;

const useReorderDrag = ({ rows, onMove }: ReorderListProps) =>
  useDragAndDrop<ReorderRow>({
    getItems: (_, items) => items.map((row) => ({ 'text/plain': row.label })),
    onReorder: ({ keys, target }) => {
      const [id] = [...keys].map(String);
      if (id === undefined || target.dropPosition === 'on') return;
      const ids = rows.map((row) => row.id);
      onMove(id, droppedBefore(ids, id, { id: String(target.key), position: target.dropPosition }));
    },
    renderDropIndicator: (target) => <DropIndicator target={target} className={styles.dropLine} />,
  }).dragAndDropHooks;

const rowKeyHandler =
  ({ rows, onMove, onDelete }: ReorderListProps) =>
  (event: KeyboardEvent) => {
    const id = rowIdOf(event.target as Element);
    if (id === undefined || isComposing(event)) return;
    const ids = rows.map((row) => row.id);
    const move = event.altKey ? keyedBefore(ids, id, event.key) : null;
    const isDelete = onDelete !== undefined && (event.key === 'Delete' || event.key === 'Backspace');
    if (!move && !isDelete) return;
    event.preventDefault();
    event.stopPropagation();
    if (move) onMove(id, move.beforeId);
    else onDelete?.(id);
  };

const Row = ({ row, handleLabel }: { readonly row: ReorderRow; readonly handleLabel: string }) => (
  <GridListItem id={row.id} value={row} textValue={row.label} className={styles.row}>
    <Button slot="drag" aria-label={handleLabel} className={styles.handle}>
      <GripVertical aria-hidden size={14} strokeWidth={1.5} />
    </Button>
    <div className={styles.content}>{row.content}</div>
  </GridListItem>
);

/** Rows in an order of the researcher's own: drag them, or move them by Alt with the arrow keys. */
export const ReorderList = (props: ReorderListProps) => {
  const { label, rows, handleLabel, selectedId, onSelect, look = 'list' } = props;
  const dragAndDropHooks = useReorderDrag(props);
  const onSelection = (selection: Selection) => {
    const [id] = selection === 'all' ? [] : [...selection].map(String);
    if (id !== undefined) onSelect?.(id);
  };
  return (
    <div className={styles.frame} onKeyDownCapture={rowKeyHandler(props)}>
      <GridList
        aria-label={label}
        className={`${styles.list} ${styles[look]}`}
        items={rows}
        dragAndDropHooks={dragAndDropHooks}
        selectionMode={onSelect ? 'single' : 'none'}
        selectionBehavior="replace"
        disallowEmptySelection
        selectedKeys={selectedId ? [selectedId] : []}
        onSelectionChange={onSelection}
      >
        {(row) => <Row row={row} handleLabel={handleLabel} />}
      </GridList>
    </div>
  );
};
