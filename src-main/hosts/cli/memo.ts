import type { MemoTarget } from '../../shared/contract/memos.ts';
import { AppError } from '../../shared/errors.ts';
import type { CliArguments } from './cli-arguments.ts';
import type { CliCommand } from './cli-command.ts';
import type { Cli } from './cli.ts';
import { findCode } from './find-code.ts';
import { findDocument } from './find-document.ts';
import { UsageError } from './usage-error.ts';

const targets = ['document', 'code', 'participant', 'journal'] as const;

export const memoCommand: CliCommand = {
  name: 'memo',
  usage: [
    'FILE.motif (--project | --document D | --code "Theme/Code" | --participant P | --journal DATE) --text TEXT [--title T]',
  ],
  options: {
    project: { type: 'boolean' },
    document: { type: 'string' },
    code: { type: 'string' },
    participant: { type: 'string' },
    journal: { type: 'string' },
    text: { type: 'string' },
    title: { type: 'string' },
  },
  positionals: [1, 1],
  run: async (cli, args) => {
    const text = args.required('text');
    const read = readTarget(args);
    await cli.open(args.positionals[0]);
    const target = await read(cli);
    const { id } = await cli.call('memos.create', { target, text, title: args.text('title') });
    return {
      value: { memo: id },
      text: cli.words('cli.memo', { kind: cli.words(`memos.kind.${target.kind}`) }),
    };
  },
};

type FindTarget = (cli: Cli) => Promise<MemoTarget>;

/** What the memo shall be on: exactly one option says it. */
function readTarget(args: CliArguments): FindTarget {
  const given = targets.filter((option) => args.text(option) !== undefined);
  const named = args.isSet('project') ? (['project', ...given] as const) : given;
  const [option, other] = named;
  if (option === undefined) throw new UsageError('option-missing', { option: '--project' });
  if (other !== undefined) throw new UsageError('options-conflict', { first: `--${option}`, second: `--${other}` });
  const wanted = option === 'project' ? '' : args.required(option);
  if (option === 'journal' && !isDate(wanted)) throw new UsageError('option-value', { option: '--journal' });
  return (cli) => findTarget(cli, option, wanted);
}

const isDate = (text: string) =>
  /^\d{4}-\d\d-\d\d$/.test(text) && new Date(`${text}T00:00:00Z`).toJSON()?.startsWith(text) === true;

async function findTarget(cli: Cli, option: 'project' | (typeof targets)[number], wanted: string): Promise<MemoTarget> {
  switch (option) {
    case 'project':
      return { kind: 'project' };
    case 'journal':
      return { kind: 'journal', date: wanted };
    case 'document':
      return { kind: 'document', documentId: (await findDocument(cli, wanted)).id };
    case 'code':
      return { kind: 'code', codeId: findCode(await cli.call('codes.tree', {}), wanted).id };
    case 'participant':
      return { kind: 'participant', participantId: await findParticipant(cli, wanted) };
  }
}

async function findParticipant(cli: Cli, wanted: string): Promise<string> {
  const participants = await cli.call('participants.list', {});
  const found = participants.find(({ id }) => id === wanted) ?? participants.find(({ name }) => name === wanted);
  if (!found) throw new AppError('not-found', { kind: 'participant', name: wanted });
  return found.id;
}
