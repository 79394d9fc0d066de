import type { Code } from '../../shared/contract/codes.ts';
import { buildCodeTree, codePath, printCodePath } from '../../shared/domain/code-tree.ts';
import type { CodeNode } from '../../shared/domain/code-tree.ts';
import type { CliCommand, CliOutcome } from './cli-command.ts';
import type { Cli } from './cli.ts';

/** How many documents and participants stand behind a code and the codes below it. */
interface Spread {
  readonly documents: number;
  readonly participants: number;
}

interface CodeBranch extends Partial<Spread> {
  readonly id: string;
  readonly name: string;
  readonly color: number;
  readonly pin: number | null;
  readonly codings: number;
  readonly children: readonly CodeBranch[];
}

export const codesCommand: CliCommand = {
  name: 'codes',
  usage: ['FILE.motif [--counts [--no-interviewers]]', 'FILE.motif --sets'],
  options: { counts: { type: 'boolean' }, 'no-interviewers': { type: 'boolean' }, sets: { type: 'boolean' } },
  positionals: [1, 1],
  run: async (cli, args) => {
    await cli.open(args.positionals[0]);
    const codes = await cli.call('codes.tree', {});
    if (args.isSet('sets')) return listSets(cli, codes);
    const leaveOutInterviewers = args.isSet('no-interviewers');
    const isCounted = args.isSet('counts') || leaveOutInterviewers;
    const spreads = isCounted ? await readSpreads(cli, codes, leaveOutInterviewers) : new Map<string, Spread>();
    const value = buildCodeTree(codes).map((node) => toBranch(node, spreads));
    const text = value.length > 0 ? lines(cli, value, '').join('\n') : cli.words('cli.noCodes');
    return { value, text };
  },
};

async function listSets(cli: Cli, codes: readonly Code[]): Promise<CliOutcome> {
  const sets = await cli.call('codeSets.list', {});
  const value = sets.map(({ id, name, codeIds }) => ({
    id,
    name,
    codes: codeIds.map((codeId) => ({ id: codeId, path: printCodePath(codePath(codes, codeId)) })),
  }));
  const text = value.flatMap((set) => [
    `${set.name} (${set.codes.length})`,
    ...set.codes.map(({ path }) => `  ${path}`),
  ]);
  return { value, text: text.length > 0 ? text.join('\n') : cli.words('cli.noCodeSets') };
}

async function readSpreads(
  cli: Cli,
  codes: readonly Code[],
  leaveOutInterviewers: boolean,
): Promise<ReadonlyMap<string, Spread>> {
  const spreads = new Map<string, Spread>();
  for (const { id } of codes) {
    const { documents, participants } = await cli.call('codes.counts', { id, leaveOutInterviewers });
    spreads.set(id, { documents: documents.length, participants: participants.length });
  }
  return spreads;
}

function toBranch({ code, children }: CodeNode<Code>, spreads: ReadonlyMap<string, Spread>): CodeBranch {
  const { id, name, color, pin, codings } = code;
  return {
    id,
    name,
    color,
    pin,
    codings,
    ...spreads.get(id),
    children: children.map((child) => toBranch(child, spreads)),
  };
}

function lines(cli: Cli, branches: readonly CodeBranch[], indent: string): readonly string[] {
  return branches.flatMap((branch) => [
    `${indent}${branch.name} (${branch.codings})${spreadWords(cli, branch)}`,
    ...lines(cli, branch.children, `${indent}  `),
  ]);
}

function spreadWords(cli: Cli, { documents, participants }: CodeBranch): string {
  if (documents === undefined || participants === undefined) return '';
  return ` · ${cli.words('cli.codeSpread', { documents, participants })}`;
}
