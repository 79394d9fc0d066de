import type { Code } from '../../shared/contract/codes.ts';
import { buildCodeTree } from '../../shared/domain/code-tree.ts';
import type { CodeNode } from '../../shared/domain/code-tree.ts';
import type { CliCommand } from './cli-command.ts';

interface CodeBranch {
  readonly id: string;
  readonly name: string;
  readonly color: number;
  readonly codings: number;
  readonly children: readonly CodeBranch[];
}

export const codesCommand: CliCommand = {
  name: 'codes',
  usage: ['FILE.motif'],
  options: {},
  positionals: [1, 1],
  run: async (session, args) => {
    await session.open(args.positionals[0]);
    const value = buildCodeTree(await session.call('codes.tree', {})).map(toBranch);
    return { value, text: value.length > 0 ? lines(value, '').join('\n') : session.words('cli.noCodes') };
  },
};

function toBranch({ code: { id, name, color, codings }, children }: CodeNode<Code>): CodeBranch {
  return { id, name, color, codings, children: children.map(toBranch) };
}

function lines(branches: readonly CodeBranch[], indent: string): readonly string[] {
  return branches.flatMap(({ name, codings, children }) => [
    `${indent}${name} (${codings})`,
    ...lines(children, `${indent}  `),
  ]);
}
