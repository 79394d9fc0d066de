import type { KeyboardEvent, ReactNode } from 'react';
import { useCallback, useEffect, useMemo, useRef } from 'react';
import { ListLayout, Tree as AriaTree, type Selection, Virtualizer } from 'react-aria-components';
import { isComposing } from './is-composing.ts';
import { keyedTreeMove } from './keyed-tree-move.ts';
import type { TreeMove, TreeNode } from './tree-node.ts';
import { treeRowHeight } from './tree-row-height.ts';
import { TreeRow } from './tree-row.tsx';
import styles from './tree.module.css';
import { type TreeDrag, useTreeDrag } from './use-tree-drag.tsx';
import { isRenameInput, useTreeRename } from './use-tree-rename.ts';
import { useShownRow } from './use-shown-row.ts';

export type TreeProps = {
  readonly label: string;
  readonly nodes: readonly TreeNode[];
  readonly expandedIds: ReadonlySet<string>;
  readonly onExpandedChange: (ids: ReadonlySet<string>) => void;
  readonly selectedIds: ReadonlySet<string>;
  readonly onSelectedChange: (ids: ReadonlySet<string>) => void;
  readonly selectionMode?: 'single' | 'multiple';
  /** Draws only the rows in sight; the tree then scrolls itself and fills its box. */
  readonly isVirtual?: boolean;
  /** No row has others in it: none keeps room for what opens them. */
  readonly isFlat?: boolean;
  /** False where single letters are commands rather than the beginning of a row's words. */
  readonly hasTypeAhead?: boolean;
  /** The row that is brought into sight whenever this changes; of a virtual tree. */
  readonly shownId?: string | null;
  /** Enter or a double click. */
  readonly onAction?: (id: string) => void;
  /** Every plain press with mouse or finger, also on what is selected already; not those that extend a selection. */
  readonly onPress?: (id: string) => void;
  /** Keys on a row that the tree itself has no use for; never an input method's. */
  readonly onRowKeyDown?: (event: KeyboardEvent, id: string) => void;
  /** Allows drag and drop, and Alt with the arrow keys. */
  readonly onMove?: (move: TreeMove) => void;
  /** What else dragged rows carry, and who hears of it. */
  readonly drag?: TreeDrag;
  readonly editingId?: string | null;
  readonly renameLabel?: string;
  readonly onRename?: (id: string, label: string) => void;
  /** Whether by Escape; else the name was left as it was. */
  readonly onRenameCancel?: (isEscaped: boolean) => void;
  readonly emptyState?: ReactNode;
};

const layoutOptions = { rowSize: treeRowHeight, padding: 2 };

const allIds = (nodes: readonly TreeNode[]): string[] =>
  nodes.flatMap((node) => [node.id, ...allIds(node.children ?? [])]);

const rowIdOf = (target: Element): string | undefined => target.closest<HTMLElement>('[role=row]')?.dataset.key;

const rowKeyHandler =
  ({ nodes, selectedIds, onMove, onRowKeyDown }: TreeProps) =>
  (event: KeyboardEvent) => {
    const id = rowIdOf(event.target as Element);
    if (id === undefined) return;
    const ids = selectedIds.has(id) && selectedIds.size > 1 ? [...selectedIds].map(String) : [id];
    const move = event.altKey && onMove ? keyedTreeMove(nodes, id, event.key, ids) : null;
    if (move) onMove?.(move);
    else onRowKeyDown?.(event, id);
    if (!move && !event.isDefaultPrevented()) return;
    event.preventDefault();
    event.stopPropagation();
  };

/** The same function over all renders: rows are drawn anew only where they changed. */
const useLatest = (act: ((id: string) => void) | undefined): ((id: string) => void) => {
  const latest = useRef(act);
  useEffect(() => {
    latest.current = act;
  });
  return useCallback((id) => latest.current?.(id), []);
};

export const Tree = (props: TreeProps) => {
  const { label, nodes, expandedIds, onExpandedChange, selectedIds, onSelectedChange, emptyState } = props;
  const {
    onAction,
    onMove,
    editingId,
    renameLabel = label,
    isVirtual = false,
    isFlat = false,
    hasTypeAhead = true,
  } = props;
  const onPress = useLatest(props.onPress);
  const root = useRef<HTMLDivElement>(null);
  const dragAndDropHooks = useTreeDrag(nodes, onMove, props.drag);
  const onRowKey = rowKeyHandler(props);
  const rename = useTreeRename(props);
  useShownRow(root, { nodes, expandedIds, id: isVirtual ? (editingId ?? props.shownId ?? null) : null });
  const onKeyDownCapture = (event: KeyboardEvent) => {
    if (isRenameInput(event.target)) rename.onKey(event, event.target);
    else if (!isComposing(event)) onRowKey(event);
  };
  const editing = useMemo(() => (editingId ? { id: editingId, label: renameLabel } : null), [editingId, renameLabel]);
  // React Aria keeps the anchor of a range in the set it gives: a copy would lose it.
  const onSelection = (selection: Selection) =>
    onSelectedChange(selection === 'all' ? new Set(allIds(nodes)) : (selection as ReadonlySet<string>));
  const tree = (
    <AriaTree
      // Its types don't say so, but a tree takes it as any grid does.
      {...{ disallowTypeAhead: !hasTypeAhead }}
      key={dragAndDropHooks ? 'movable' : 'fixed'}
      ref={root}
      aria-label={label}
      className={`${styles.tree} ${isVirtual ? styles.virtual : ''}`}
      items={nodes}
      dependencies={[dragAndDropHooks !== undefined, isFlat, editing]}
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
        <TreeRow
          node={node}
          isMovable={dragAndDropHooks !== undefined}
          isFlat={isFlat}
          editing={editing}
          onPress={onPress}
        />
      )}
    </AriaTree>
  );
  return (
    <div
      className={styles.frame}
      data-no-type-ahead={hasTypeAhead ? undefined : ''}
      onKeyDownCapture={onKeyDownCapture}
      onFocusCapture={rename.onFocus}
      onBlurCapture={rename.onBlur}
    >
      {isVirtual ? (
        <Virtualizer layout={ListLayout} layoutOptions={layoutOptions}>
          {tree}
        </Virtualizer>
      ) : (
        tree
      )}
    </div>
  );
};
