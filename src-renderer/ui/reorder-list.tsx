import { ReorderManyList } from './reorder-many-list.tsx';
import type { ReorderRow } from './reorder-row.ts';

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

/** Rows in an order of the researcher's own, one at a time: drag it, or move it by Alt with the arrow keys. */
export const ReorderList = ({ onMove, onDelete, selectedId, onSelect, ...list }: ReorderListProps) => (
  <ReorderManyList
    {...list}
    selectionMode={onSelect ? 'single' : 'none'}
    selectedIds={new Set(selectedId ? [selectedId] : [])}
    onSelectedChange={([id]) => id !== undefined && onSelect?.(id)}
    onMove={([id], beforeId) => id !== undefined && onMove(id, beforeId)}
    onDelete={onDelete && (([id]) => id !== undefined && onDelete(id))}
  />
);
