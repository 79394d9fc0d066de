import type { KeyboardEvent, ReactNode } from 'react';
import { DropIndicator, Tree as AriaTree, type Selection, useDragAndDrop } from 'react-aria-components';
import { isComposing } from './is-composing.ts';
import { keyedTreeMove } from './keyed-tree-move.ts';
import type { TreeMove, TreeNode } from './tree-node.ts';
import { TreeRow } from './tree-row.tsx';
import styles from './tree.module.css';
import { isRenameInput, useTreeRename } from './use-tree-rename.ts';

export type TreeProps = {
  readonly label: string;
  readonly nodes: readonly TreeNode[];
  readonly expandedIds: ReadonlySet<string>;
  readonly onExpandedChange: (ids: ReadonlySet<string>) => void;
  readonly selectedIds: ReadonlySet<string>;
  readonly onSelectedChange: (ids: ReadonlySet<string>) => void;
  readonly selectionMode?: 'single' | 'multiple';
  /** Enter or a double click. */
  readonly onAction?: (id: string) => void;
  /** Every press with mouse or finger, also on what is selected already. */
  readonly onPress?: (id: string) => void;
  /** Keys on a row that the tree itself has no use for; never an input method's. */
  readonly onRowKeyDown?: (event: KeyboardEvent, id: string) => void;
  /** Allows drag and drop, and Alt with the arrow keys. */
  readonly onMove?: (move: TreeMove) => void;
  readonly editingId?: string | null;
  readonly renameLabel?: string;
  readonly onRename?: (id: string, label: string) => void;
  readonly onRenameCancel?: () => void;
  readonly emptyState?: ReactNode;
};

const allIds = (nodes: readonly TreeNode[]): string[] =>
  nodes.flatMap((node) => [node.id, ...allIds(node.children ?? [])]);

const rowIdOf = (target: Element): string | undefined => target.closest<HTMLElement>('[role=row]')?.dataset.key;

const useTreeDrag = (nodes: readonly TreeNode[], onMove: TreeProps['onMove']) => {
  const { dragAndDropHooks } = useDragAndDrop<TreeNode>({
    getItems: (_, items) => items.map((node) => ({ 'text/plain': node.label })),
    onMove: ({ keys, target }) =>
      onMove?.({ ids: [...keys].map(String), targetId: String(target.key), position: target.dropPosition }),
    renderDropIndicator: (target) => <DropIndicator target={target} className={styles.dropLine} />,
  });
  return onMove && nodes.length > 0 ? dragAndDropHooks : undefined;
};

const rowKeyHandler =
  ({ nodes, onMove, onRowKeyDown }: TreeProps) =>
  (event: KeyboardEvent) => {
    const id = rowIdOf(event.target as Element);
    if (id === undefined) return;
    const move = event.altKey && onMove ? keyedTreeMove(nodes, id, event.key) : null;
    if (move) onMove?.(move);
    else onRowKeyDown?.(event, id);
    if (!move && !event.isDefaultPrevented()) return;
    event.preventDefault();
    event.stopPropagation();
  };

export const Tree = (props: TreeProps) => {
  const { label, nodes, expandedIds, onExpandedChange, selectedIds, onSelectedChange, emptyState } = props;
  const { onAction, onPress, onMove, editingId, renameLabel = label } = props;
  const dragAndDropHooks = useTreeDrag(nodes, onMove);
  const onRowKey = rowKeyHandler(props);
  const rename = useTreeRename(props);
  const onKeyDownCapture = (event: KeyboardEvent) => {
    if (isRenameInput(event.target)) rename.onKey(event, event.target);
    else if (!isComposing(event)) onRowKey(event);
  };
  const editing = editingId ? { id: editingId, label: renameLabel } : null;
  // React Aria keeps the anchor of a range in the set it gives: a copy would lose it.
  const onSelection = (selection: Selection) =>
    onSelectedChange(selection === 'all' ? new Set(allIds(nodes)) : (selection as ReadonlySet<string>));
  return (
    <div
      className={styles.frame}
      onKeyDownCapture={onKeyDownCapture}
      onFocusCapture={rename.onFocus}
      onBlurCapture={rename.onBlur}
    >
      <AriaTree
        key={dragAndDropHooks ? 'movable' : 'fixed'}
        aria-label={label}
        className={styles.tree}
        items={nodes}
        dependencies={[dragAndDropHooks !== undefined, editingId, onPress]}
        selectionMode={props.selectionMode ?? 'single'}
        selectionBehavior="replace"
        selectedKeys={selectedIds}
        onSelectionChange={onSelection}
        expandedKeys={expandedIds}
        onExpandedChange={(ids) => onExpandedChange(new Set([...ids].map(String)))}
        onAction={onAction && ((id) => onAction(String(id)))}
        dragAndDropHooks={dragAndDropHooks}
        renderEmptyState={() => emptyState}
      >
        {(node) => (
          <TreeRow node={node} isMovable={dragAndDropHooks !== undefined} editing={editing} onPress={onPress} />
        )}
      </AriaTree>
    </div>
  );
};
