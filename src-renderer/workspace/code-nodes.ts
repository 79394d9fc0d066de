import type { Code } from '../../src-main/shared/contract/codes.ts';
import { buildCodeTree } from '../../src-main/shared/domain/code-tree.ts';
import type { CodeNode } from '../../src-main/shared/domain/code-tree.ts';
import type { TreeNode } from '../ui/tree-node.ts';
import { matchCodes } from './match-codes.ts';

export interface CodeNodesWanted {
  readonly codes: readonly Code[];
  readonly colorOf: (index: number) => string;
  readonly formatCount: (count: number) => string;
  /** Leaves what answers it, and the codes above that. */
  readonly filter: string;
}

/** The codebook as rows: themes strong, others with their colour; a count is a code's own codings and those below it. */
export function codeNodes({ codes, colorOf, formatCount, filter }: CodeNodesWanted): readonly TreeNode[] {
  const matching = new Set(matchCodes(codes, filter).map(({ code }) => code.id));
  const toNodes = (nodes: readonly CodeNode<Code>[]): readonly TreeNode[] => nodes.flatMap(toNode);
  const toNode = (node: CodeNode<Code>): readonly TreeNode[] => {
    const { id, name, color } = node.code;
    const children = toNodes(node.children);
    if (children.length === 0 && !matching.has(id)) return [];
    const isTheme = node.children.length > 0;
    return [
      {
        id,
        label: name,
        color: isTheme ? undefined : colorOf(color),
        end: formatCount(totalCodings(node)),
        isStrong: isTheme,
        isDimmed: !matching.has(id),
        children,
      },
    ];
  };
  return toNodes(buildCodeTree(codes));
}

export function totalCodings(node: CodeNode<Code>): number {
  return node.code.codings + node.children.reduce((sum, child) => sum + totalCodings(child), 0);
}
