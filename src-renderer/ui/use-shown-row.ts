import { type RefObject, useEffect, useEffectEvent } from 'react';
import type { TreeNode } from './tree-node.ts';
import { treeRowHeight } from './tree-row-height.ts';

type ShownRow = {
  readonly nodes: readonly TreeNode[];
  readonly expandedIds: ReadonlySet<string>;
  readonly id: string | null;
};

const openIds = (nodes: readonly TreeNode[], expandedIds: ReadonlySet<string>): string[] =>
  nodes.flatMap((node) => [node.id, ...(expandedIds.has(node.id) ? openIds(node.children ?? [], expandedIds) : [])]);

const scroll = (element: Element, top: number): void => {
  element.scrollTop = top;
};

/** Scrolls a virtual tree so that the row is drawn: a row out of sight is not there to take the focus. */
export const useShownRow = (tree: RefObject<HTMLElement | null>, { nodes, expandedIds, id }: ShownRow): void => {
  const show = useEffectEvent((shownId: string) => {
    const index = openIds(nodes, expandedIds).indexOf(shownId);
    if (!tree.current || index === -1) return;
    const top = index * treeRowHeight;
    const { scrollTop, clientHeight } = tree.current;
    if (top >= scrollTop && top + treeRowHeight <= scrollTop + clientHeight) return;
    scroll(tree.current, Math.max(0, top - clientHeight / 2));
  });
  useEffect(() => {
    if (id !== null) show(id);
    // A row that is asked for may come later than the asking.
  }, [id, nodes]);
};
