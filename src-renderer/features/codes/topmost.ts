import type { TreeCode } from '../../../src-main/shared/domain/code-tree.ts';

/** Those of the codes that go with none of the others, in the order of the tree: what is below them follows them. */
export function topmost(codes: readonly TreeCode[], ids: ReadonlySet<string>): string[] {
  const parents = new Map(codes.map((code) => [code.id, code.parentId]));
  const follows = (id: string): boolean => {
    const parentId = parents.get(id) ?? null;
    return parentId !== null && (ids.has(parentId) || follows(parentId));
  };
  return codes.filter(({ id }) => ids.has(id) && !follows(id)).map(({ id }) => id);
}
