import { DropIndicator, type DropItem, useDragAndDrop } from 'react-aria-components';
import styles from './reorder-list.module.css';
import { manyDroppedBefore } from './reorder-many.ts';
import type { ReorderRow } from './reorder-row.ts';

export type RowExchange = {
  /** Lists of one kind take one another's rows. */
  readonly kind: string;
  /** A row of another list is let go here. */
  readonly onTake: (id: string, beforeId: string | null) => void;
  /** What else can be let go, by the type that carries it. */
  readonly foreign?: { readonly type: string; readonly onDrop: (carried: string) => void };
};

export type ReorderDragProps = {
  readonly rows: readonly ReorderRow[];
  readonly onMove: (ids: ReadonlySet<string>, beforeId: string | null) => void;
  readonly exchange: RowExchange | undefined;
};

type Place = { readonly key: unknown; readonly dropPosition: 'on' | 'before' | 'after' };

/** Dragging within a list, and between lists where they exchange rows. */
export const useReorderDrag = ({ rows, onMove, exchange }: ReorderDragProps) => {
  const beforeOf = (moved: readonly string[], { key, dropPosition }: Place) =>
    manyDroppedBefore(
      rows.map((row) => row.id),
      moved,
      { id: String(key), position: dropPosition === 'after' ? 'after' : 'before' },
    );
  const take = async (items: readonly DropItem[], place: Place | null) => {
    for (const item of items) if (item.kind === 'text' && exchange) await takeOne(item, exchange, place);
  };
  const takeOne = async (item: Extract<DropItem, { kind: 'text' }>, to: RowExchange, place: Place | null) => {
    if (!item.types.has(to.kind)) {
      if (to.foreign && item.types.has(to.foreign.type)) to.foreign.onDrop(await item.getText(to.foreign.type));
      return;
    }
    const id = await item.getText(to.kind);
    to.onTake(id, place && beforeOf([id], place));
  };
  return useDragAndDrop<ReorderRow>({
    getItems: (_, items) =>
      items.map((row) => ({ 'text/plain': row.label, ...(exchange && { [exchange.kind]: row.id }) })),
    onReorder: ({ keys, target }) => {
      const moved = new Set([...keys].map(String));
      if (moved.size > 0 && target.dropPosition !== 'on') onMove(moved, beforeOf([...moved], target));
    },
    ...(exchange && {
      acceptedDragTypes: [exchange.kind, ...(exchange.foreign ? [exchange.foreign.type] : [])],
      getDropOperation: (_, types) => (types.has(exchange.kind) ? 'move' : 'copy'),
      onInsert: ({ items, target }) => void take(items, target),
      onRootDrop: ({ items }) => void take(items, null),
    }),
    renderDropIndicator: (target) => <DropIndicator target={target} className={styles.dropLine} />,
  }).dragAndDropHooks;
};
