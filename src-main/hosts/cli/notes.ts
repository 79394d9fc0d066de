import type { CallOutput } from '../../shared/contract/index.ts';
import type { NoteRow } from '../../shared/contract/notes.ts';
import type { CliCommand, CliOutcome } from './cli-command.ts';
import type { Cli } from './cli.ts';
import { findSession } from './find-session.ts';
import { formatTime } from './format-time.ts';
import { readWholeNumber } from './read-whole-number.ts';
import { UsageError } from './usage-error.ts';

export const notesCommand: CliCommand = {
  name: 'notes',
  usage: [
    'FILE.motif --session NAME --hand-out OUT.motif',
    'FILE.motif --session NAME --with OTHER.motif [--their-session ID] [--shift SECONDS] [--dry-run]',
  ],
  options: {
    session: { type: 'string' },
    'hand-out': { type: 'string' },
    with: { type: 'string' },
    'their-session': { type: 'string' },
    shift: { type: 'string' },
    'dry-run': { type: 'boolean' },
  },
  positionals: [1, 1],
  run: async (cli, args) => {
    const [out, other] = [args.text('hand-out'), args.text('with')];
    if (out !== undefined && other !== undefined) {
      throw new UsageError('options-conflict', { first: '--hand-out', second: '--with' });
    }
    if (out === undefined) args.required('with');
    const wanted = args.required('session');
    const seconds = readWholeNumber(args, 'shift', [-86_400, 86_400]);
    await cli.open(args.positionals[0]);
    const { id, name } = await findSession(cli, wanted);
    if (out !== undefined) return handOut(cli, { id, name }, out);
    const theirSessionId = args.text('their-session');
    const wish = {
      sessionId: id,
      path: cli.absolute(other!),
      ...(theirSessionId !== undefined && { theirSessionId }),
      ...(seconds !== undefined && { shift: seconds * 1000 }),
    };
    return args.isSet('dry-run') ? compare(cli, wish) : merge(cli, wish);
  },
};

async function handOut(cli: Cli, { id, name }: { id: string; name: string }, out: string): Promise<CliOutcome> {
  const value = await cli.call('notes.handOut', { sessionId: id, path: cli.absolute(out) });
  return { value, text: cli.words('cli.notesHandedOut', { name, path: value.path }) };
}

interface Wish {
  readonly sessionId: string;
  readonly path: string;
  readonly theirSessionId?: string;
  readonly shift?: number;
}

async function compare(cli: Cli, wish: Wish): Promise<CliOutcome> {
  const value = await cli.call('notes.compare', wish);
  const lines = value.rows.map((row) => rowLine(row));
  return { value, text: [...lines, '', summary(cli, value)].join('\n') };
}

async function merge(cli: Cli, wish: Wish): Promise<CliOutcome> {
  const value = await cli.call('notes.merge', wish);
  return { value, text: cli.words('cli.notesMerged', { ...value }) };
}

/** `=` both have it in the same words, `~` in others, `<` only mine, `>` only theirs. */
function rowLine({ mine, theirs, isSame }: NoteRow): string {
  const line = (turn: NonNullable<NoteRow['mine']>) =>
    `${turn.at === null ? '–' : formatTime(Math.max(0, turn.at))} ${turn.speaker}: ${turn.text}`;
  if (mine && theirs) return isSame ? `= ${line(mine)}` : `~ ${line(mine)}\n  ${line(theirs)}`;
  return mine ? `< ${line(mine)}` : `> ${line(theirs!)}`;
}

const summary = (cli: Cli, { rows, shift }: CallOutput<'notes.compare'>): string =>
  cli.words('cli.notesCompared', {
    both: rows.filter(({ mine, theirs }) => mine && theirs).length,
    mine: rows.filter(({ theirs }) => !theirs).length,
    theirs: rows.filter(({ mine }) => !mine).length,
    seconds: Math.round(shift / 1000),
  });
