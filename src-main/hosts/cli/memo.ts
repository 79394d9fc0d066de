import type { MemoTarget } from '../../shared/contract/memos.ts';
import { AppError } from '../../shared/errors.ts';
import type { CliArguments } from './cli-arguments.ts';
import type { CliCommand } from './cli-command.ts';
import type { CliSession } from './cli-session.ts';
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
  run: async (session, args) => {
    const text = args.required('text');
    const read = readTarget(args);
    await session.open(args.positionals[0]);
    const target = await read(session);
    const { id } = await session.call('memos.create', { target, text, title: args.text('title') });
    return {
      value: { memo: id },
      text: session.words('cli.memo', { kind: session.words(`memos.kind.${target.kind}`) }),
    };
  },
};

type FindTarget = (session: CliSession) => Promise<MemoTarget>;

/** What the memo shall be on: exactly one option says it. */
function readTarget(args: CliArguments): FindTarget {
  const given = targets.filter((option) => args.text(option) !== undefined);
  const named = args.isSet('project') ? (['project', ...given] as const) : given;
  const [option, other] = named;
  if (option === undefined) throw new UsageError('option-missing', { option: '--project' });
  if (other !== undefined) throw new UsageError('options-conflict', { first: `--${option}`, second: `--${other}` });
  const wanted = option === 'project' ? '' : args.required(option);
  if (option === 'journal' && !isDate(wanted)) throw new UsageError('option-value', { option: '--journal' });
  return (session) => findTarget(session, option, wanted);
}

const isDate = (text: string) =>
  /^\d{4}-\d\d-\d\d$/.test(text) && new Date(`${text}T00:00:00Z`).toJSON()?.startsWith(text) === true;

async function findTarget(
  session: CliSession,
  option: 'project' | (typeof targets)[number],
  wanted: string,
): Promise<MemoTarget> {
  switch (option) {
    case 'project':
      return { kind: 'project' };
    case 'journal':
      return { kind: 'journal', date: wanted };
    case 'document':
      return { kind: 'document', documentId: (await findDocument(session, wanted)).id };
    case 'code':
      return { kind: 'code', codeId: findCode(await session.call('codes.tree', {}), wanted).id };
    case 'participant':
      return { kind: 'participant', participantId: await findParticipant(session, wanted) };
  }
}

async function findParticipant(session: CliSession, wanted: string): Promise<string> {
  const participants = await session.call('participants.list', {});
  const found = participants.find(({ id }) => id === wanted) ?? participants.find(({ name }) => name === wanted);
  if (!found) throw new AppError('not-found', { kind: 'participant', name: wanted });
  return found.id;
}
