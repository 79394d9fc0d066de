export interface TreeCode {
  readonly id: string;
  readonly parentId: string | null;
  readonly name: string;
}

export interface CodeNode<Code extends TreeCode> {
  readonly code: Code;
  readonly depth: number;
  readonly children: readonly CodeNode<Code>[];
}

/** The forest of `codes`; children keep the order in which they are given. A code whose parent is missing stands at the top. */
export function buildCodeTree<Code extends TreeCode>(codes: readonly Code[]): readonly CodeNode<Code>[] {
  const known = new Set(codes.map((code) => code.id));
  const byParent = Map.groupBy(codes, (code) => (code.parentId && known.has(code.parentId) ? code.parentId : null));
  const nodesBelow = (parentId: string | null, depth: number): CodeNode<Code>[] =>
    (byParent.get(parentId) ?? []).map((code) => ({ code, depth, children: nodesBelow(code.id, depth + 1) }));
  return nodesBelow(null, 0);
}

/** The nodes of a forest, a code before the codes below it. */
export function flattenCodeTree<Code extends TreeCode>(nodes: readonly CodeNode<Code>[]): CodeNode<Code>[] {
  return nodes.flatMap((node) => [node, ...flattenCodeTree(node.children)]);
}

/** `id` and the ids of all codes below it. */
export function withCodesBelow(codes: readonly TreeCode[], id: string): ReadonlySet<string> {
  const byParent = Map.groupBy(codes, (code) => code.parentId);
  const found = new Set<string>();
  const visit = (codeId: string) => {
    if (found.has(codeId)) return;
    found.add(codeId);
    byParent.get(codeId)?.forEach((child) => visit(child.id));
  };
  visit(id);
  return found;
}

// Paths are asked for code by code, of the same list.
const indexes = new WeakMap<readonly TreeCode[], ReadonlyMap<string, TreeCode>>();

function indexOf(codes: readonly TreeCode[]): ReadonlyMap<string, TreeCode> {
  const known = indexes.get(codes);
  if (known) return known;
  const index = new Map(codes.map((code) => [code.id, code]));
  indexes.set(codes, index);
  return index;
}

/** The names from the top down to the code. The list is not to be changed afterwards. */
export function codePath(codes: readonly TreeCode[], id: string): readonly string[] {
  const byId = indexOf(codes);
  const path: string[] = [];
  for (let code = byId.get(id); code && path.length < byId.size; code = byId.get(code.parentId ?? '')) {
    path.unshift(code.name);
  }
  return path;
}

/** `Theme/Code` as its names; a slash inside a name is written `\/`, a backslash `\\`. Empty names are dropped. */
export function parseCodePath(path: string): readonly string[] {
  const names = path.match(/(?:\\[\\/]|[^/])+/gu) ?? [];
  return names.map((name) => name.replaceAll(/\\([\\/])/gu, '$1').trim()).filter((name) => name !== '');
}

export function printCodePath(names: readonly string[]): string {
  return names.map((name) => name.replaceAll(/[\\/]/gu, '\\$&')).join('/');
}
