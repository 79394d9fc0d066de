import type { CallInput } from '../../../src-main/shared/contract/index.ts';
import type { TreeCode } from '../../../src-main/shared/domain/code-tree.ts';
import type { TreeMove } from '../../ui/tree-node.ts';

type CodePlace = CallInput<'codes.move'>;

/** Where a move of the tree puts a code, in the words of the contract; null where it is there already or can't go. */
export function codePlace(codes: readonly TreeCode[], { ids, targetId, position }: TreeMove): CodePlace | null {
  const [id] = ids;
  if (id === undefined || id === targetId) return null;
  const target = codes.find((code) => code.id === targetId);
  if (!target) return null;
  if (position === 'on') return { id, parentId: target.id, beforeId: null };
  const { parentId } = target;
  if (position === 'before') return { id, parentId, beforeId: target.id };
  const siblings = codes.filter((code) => code.parentId === parentId && code.id !== id);
  const next = siblings[siblings.findIndex((code) => code.id === target.id) + 1];
  return { id, parentId, beforeId: next?.id ?? null };
}
