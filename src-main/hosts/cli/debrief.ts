import type { CallInput } from '../../shared/contract/index.ts';
import type { CliArguments } from './cli-arguments.ts';
import type { CliCommand, CliOutcome } from './cli-command.ts';
import type { Cli } from './cli.ts';
import { findCode } from './find-code.ts';
import { findSession } from './find-session.ts';
import { printAgreements, printAnswers, printRainbow, printSaturation } from './print-debrief-sheets.ts';
import { printDebrief } from './print-debrief.ts';
import { UsageError } from './usage-error.ts';

const sheets = ['rainbow', 'agreements', 'answers', 'saturation'] as const;
type Sheet = (typeof sheets)[number];

export const debriefCommand: CliCommand = {
  name: 'debrief',
  usage: [
    'FILE.motif --session NAME',
    'FILE.motif --rainbow [--session NAME]… [--code CODE]…',
    'FILE.motif --agreements [--by question] [--session NAME]…',
    'FILE.motif --answers [--session NAME]…',
    'FILE.motif --saturation',
  ],
  options: {
    session: { type: 'string', multiple: true },
    code: { type: 'string', multiple: true },
    by: { type: 'string' },
    rainbow: { type: 'boolean' },
    agreements: { type: 'boolean' },
    answers: { type: 'boolean' },
    saturation: { type: 'boolean' },
  },
  positionals: [1, 1],
  run: async (cli, args) => {
    const sheet = readSheet(args);
    await cli.open(args.positionals[0]);
    return sheet === undefined ? showDebrief(cli, args) : showSheet(cli, sheet, args);
  },
};

function readSheet(args: CliArguments): Sheet | undefined {
  const [first, second] = sheets.filter((name) => args.isSet(name));
  if (second !== undefined) throw new UsageError('options-conflict', { first: `--${first}`, second: `--${second}` });
  const by = args.text('by');
  if (by !== undefined && (first !== 'agreements' || !['code', 'question'].includes(by))) {
    throw new UsageError('option-value', { option: '--by' });
  }
  return first;
}

async function showDebrief(cli: Cli, args: CliArguments): Promise<CliOutcome> {
  const session = await findSession(cli, args.required('session'));
  const debrief = await cli.call('debriefs.get', { sessionId: session.id });
  return { value: { session: session.name, ...debrief }, text: printDebrief(cli, session.name, debrief) };
}

async function showSheet(cli: Cli, sheet: Sheet, args: CliArguments): Promise<CliOutcome> {
  const scope = await readScope(cli, args);
  switch (sheet) {
    case 'rainbow': {
      const value = await cli.call('debriefs.rainbow', { ...scope, ...(await readCodes(cli, args)) });
      return { value, text: printRainbow(cli, value) };
    }
    case 'agreements': {
      const by = args.text('by') === 'question' ? 'question' : 'code';
      const value = await cli.call('debriefs.agreements', { ...scope, by });
      return { value, text: printAgreements(cli, value) };
    }
    case 'answers': {
      const value = await cli.call('debriefs.answers', scope);
      return { value, text: printAnswers(cli, value) };
    }
    case 'saturation': {
      const value = await cli.call('debriefs.saturation', {});
      return { value, text: printSaturation(cli, value) };
    }
  }
}

async function readScope(cli: Cli, args: CliArguments): Promise<Pick<CallInput<'debriefs.rainbow'>, 'sessionIds'>> {
  const sessionIds: string[] = [];
  for (const name of args.texts('session')) sessionIds.push((await findSession(cli, name)).id);
  return sessionIds.length === 0 ? {} : { sessionIds };
}

async function readCodes(cli: Cli, args: CliArguments): Promise<Pick<CallInput<'debriefs.rainbow'>, 'codeIds'>> {
  const names = args.texts('code');
  if (names.length === 0) return {};
  const codes = await cli.call('codes.tree', {});
  return { codeIds: names.map((name) => findCode(codes, name).id) };
}
