import { DropIndicator, useDragAndDrop } from 'react-aria-components';
import type { TreeMove, TreeNode } from './tree-node.ts';
import styles from './tree.module.css';

export type TreeDrag = {
  /** Data by type, the same for every row that is dragged. */
  readonly dataOf: (ids: readonly string[]) => Readonly<Record<string, string>>;
  readonly onStart: (ids: readonly string[]) => void;
  readonly onEnd: () => void;
};

export const useTreeDrag = (
  nodes: readonly TreeNode[],
  onMove: ((move: TreeMove) => void) | undefined,
  drag: TreeDrag | undefined,
) => {
  const { dragAndDropHooks } = useDragAndDrop<TreeNode>({
    getItems: (keys, items) => {
      const shared = drag?.dataOf([...keys].map(String));
      return items.map((node) => ({ 'text/plain': node.label, ...shared }));
    },
    onDragStart: ({ keys }) => drag?.onStart([...keys].map(String)),
    onDragEnd: () => drag?.onEnd(),
    onMove: ({ keys, target }) =>
      onMove?.({ ids: [...keys].map(String), targetId: String(target.key), position: target.dropPosition }),
    renderDropIndicator: (target) => <DropIndicator target={target} className={styles.dropLine} />,
  });
  return onMove && nodes.length > 0 ? dragAndDropHooks : undefined;
};
