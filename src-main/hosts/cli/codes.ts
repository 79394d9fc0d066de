import type { Code } from '../../shared/contract/codes.ts';
import { buildCodeTree, codePath, printCodePath } from '../../shared/domain/code-tree.ts';
import type { CodeNode } from '../../shared/domain/code-tree.ts';
import type { CliCommand, CliOutcome } from './cli-command.ts';
import type { CliSession } from './cli-session.ts';

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
  run: async (session, args) => {
    await session.open(args.positionals[0]);
    const codes = await session.call('codes.tree', {});
    if (args.isSet('sets')) return listSets(session, codes);
    const leaveOutInterviewers = args.isSet('no-interviewers');
    const isCounted = args.isSet('counts') || leaveOutInterviewers;
    const spreads = isCounted ? await readSpreads(session, codes, leaveOutInterviewers) : new Map<string, Spread>();
    const value = buildCodeTree(codes).map((node) => toBranch(node, spreads));
    const text = value.length > 0 ? lines(session, value, '').join('\n') : session.words('cli.noCodes');
    return { value, text };
  },
};

async function listSets(session: CliSession, codes: readonly Code[]): Promise<CliOutcome> {
  const sets = await session.call('codeSets.list', {});
  const value = sets.map(({ id, name, codeIds }) => ({
    id,
    name,
    codes: codeIds.map((codeId) => ({ id: codeId, path: printCodePath(codePath(codes, codeId)) })),
  }));
  const text = value.flatMap((set) => [
    `${set.name} (${set.codes.length})`,
    ...set.codes.map(({ path }) => `  ${path}`),
  ]);
  return { value, text: text.length > 0 ? text.join('\n') : session.words('cli.noCodeSets') };
}

async function readSpreads(
  session: CliSession,
  codes: readonly Code[],
  leaveOutInterviewers: boolean,
): Promise<ReadonlyMap<string, Spread>> {
  const spreads = new Map<string, Spread>();
  for (const { id } of codes) {
    const { documents, participants } = await session.call('codes.counts', { id, leaveOutInterviewers });
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

function lines(session: CliSession, branches: readonly CodeBranch[], indent: string): readonly string[] {
  return branches.flatMap((branch) => [
    `${indent}${branch.name} (${branch.codings})${spreadWords(session, branch)}`,
    ...lines(session, branch.children, `${indent}  `),
  ]);
}

function spreadWords(session: CliSession, { documents, participants }: CodeBranch): string {
  if (documents === undefined || participants === undefined) return '';
  return ` · ${session.words('cli.codeSpread', { documents, participants })}`;
}
