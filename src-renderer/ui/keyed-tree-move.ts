import type { TreeMove, TreeNode } from './tree-node.ts';

type Place = { readonly siblings: readonly TreeNode[]; readonly at: number; readonly parentId: string | null };

const placeOf = (id: string, siblings: readonly TreeNode[], parentId: string | null): Place | null => {
  const at = siblings.findIndex((node) => node.id === id);
  if (at >= 0) return { siblings, at, parentId };
  for (const node of siblings) {
    const place = placeOf(id, node.children ?? [], node.id);
    if (place) return place;
  }
  return null;
};

/**
 * What an arrow key does to a node: up and down among its siblings, right into the one before it, left out of its
 * parent. Other nodes in `ids` go with it; those beside it are stepped over as one.
 */
export const keyedTreeMove = (
  nodes: readonly TreeNode[],
  id: string,
  key: string,
  ids: readonly string[] = [id],
): TreeMove | null => {
  const place = placeOf(id, nodes, null);
  if (!place) return null;
  const stays = (node: TreeNode) => !ids.includes(node.id);
  const previous = place.siblings.slice(0, place.at).findLast(stays);
  const next = place.siblings.slice(place.at + 1).find(stays);
  if (key === 'ArrowUp' && previous) return { ids, targetId: previous.id, position: 'before' };
  if (key === 'ArrowDown' && next) return { ids, targetId: next.id, position: 'after' };
  if (key === 'ArrowRight' && previous) return { ids, targetId: previous.id, position: 'on' };
  if (key === 'ArrowLeft' && place.parentId !== null) return { ids, targetId: place.parentId, position: 'after' };
  return null;
};
