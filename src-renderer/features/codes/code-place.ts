import type { CallInput } from '../../../src-main/shared/contract/index.ts';
import type { TreeCode } from '../../../src-main/shared/domain/code-tree.ts';
import type { TreeMove } from '../../ui/tree-node.ts';
import { topmost } from './topmost.ts';

type CodesPlace = CallInput<'codes.move'>;

/** Where a move of the tree puts codes, in the words of the contract; null where they are there already or can't go. */
export function codePlace(codes: readonly TreeCode[], { ids, targetId, position }: TreeMove): CodesPlace | null {
  const moved = topmost(codes, new Set(ids));
  const target = codes.find((code) => code.id === targetId);
  if (!target || moved.length === 0 || moved.includes(target.id)) return null;
  if (position === 'on') return { ids: moved, parentId: target.id, beforeId: null };
  const { parentId } = target;
  if (position === 'before') return { ids: moved, parentId, beforeId: target.id };
  const siblings = codes.filter((code) => code.parentId === parentId && !moved.includes(code.id));
  const next = siblings[siblings.findIndex((code) => code.id === target.id) + 1];
  return { ids: moved, parentId, beforeId: next?.id ?? null };
}
