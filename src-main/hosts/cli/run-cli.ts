import { AppError } from '../../shared/errors.ts';
import type { CliCommand } from './cli-command.ts';
import type { CliIo } from './cli-io.ts';
import { createCli } from './cli.ts';
import { commands } from './commands.ts';
import { describeError } from './describe-error.ts';
import { readArguments } from './read-arguments.ts';
import type { CliArguments } from './cli-arguments.ts';
import { UsageError } from './usage-error.ts';
import { commandUsage, programUsage } from './usage-text.ts';
import { createWords } from './words.ts';
import type { Words } from './words.ts';

/** Runs one command line. Exit code 0: done; 1: refused; 2: misused. */
export async function runCli(argv: readonly string[], io: CliIo): Promise<number> {
  const words = createWords(io.language ?? 'en');
  const at = argv.findIndex((arg) => !arg.startsWith('-'));
  const [name, rest] = at === -1 ? [undefined, argv] : [argv[at], argv.toSpliced(at, 1)];
  const command = commands.find((each) => each.name === name);
  try {
    if (command) return await runCommand(command, readArguments(command, rest), io);
    return help(name, rest, io);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    const usage = command ? commandUsage(words, command) : programUsage(words);
    io.err(`${words(`cli.misuse.${error.problem}`, error.details)}\n\n${usage}\n`);
    return 2;
  }
}

function help(name: string | undefined, rest: readonly string[], io: CliIo): number {
  const words = createWords(io.language ?? 'en');
  const isHelp = name === 'help' || (name === undefined && (rest.includes('--help') || rest.includes('-h')));
  const topic = rest.find((arg) => !arg.startsWith('-'));
  if (!isHelp && name === undefined) throw new UsageError('command-missing');
  if (!isHelp) throw new UsageError('command-unknown', { name: name ?? '' });
  const command = commands.find((each) => each.name === topic);
  if (topic !== undefined && !command) throw new UsageError('command-unknown', { name: topic });
  io.out(`${command ? commandUsage(words, command) : programUsage(words)}\n`);
  return 0;
}

async function runCommand(command: CliCommand, args: CliArguments, io: CliIo): Promise<number> {
  if (args.isHelp) return help('help', [command.name], io);
  const cli = createCli(io, (call, error) => {
    if (!args.isJson) io.err(`${call}: ${error instanceof Error ? error.stack : String(error)}\n`);
  });
  try {
    const { value, text, warning, refusal } = await command.run(cli, args);
    io.out(args.isJson ? `${JSON.stringify(value)}\n` : `${text}\n`);
    if (warning !== undefined) io.err(args.isJson ? `${JSON.stringify({ warning })}\n` : `${warning}\n`);
    if (refusal) io.err(refusalText(cli.words, refusal, args.isJson));
    return refusal ? 1 : 0;
  } catch (error) {
    if (error instanceof UsageError) throw error;
    io.err(refusalText(cli.words, error, args.isJson));
    return 1;
  } finally {
    await cli.close();
  }
}

function refusalText(words: Words, error: unknown, isJson: boolean): string {
  const described = describeError(words, error instanceof AppError ? error : toInternal(error));
  return isJson ? `${JSON.stringify({ error: described })}\n` : `${described.message}\n`;
}

function toInternal(error: unknown): AppError {
  return new AppError('internal', { message: error instanceof Error ? error.message : String(error) });
}
